// What C++ calls outside: every function hands over to the page's `host` object (web/host.js). Bytes are copied, because
// WebAssembly's memory may move before they are used.
mergeInto(LibraryManager.library, {
    host_store: (key, keySize, bytes, size) =>
        Module['host'].store(UTF8ToString(key, keySize), HEAPU8.slice(bytes, bytes + size)),
    host_pick_text_file: () => Module['host'].pickTextFile(),
    host_set_page: (language, languageSize, dark, title, titleSize) => Module['host'].setPage(
        {language: UTF8ToString(language, languageSize), dark: dark !== 0, title: UTF8ToString(title, titleSize)}),
    host_announce: (words, size, assertive) => Module['host'].announce(UTF8ToString(words, size), assertive !== 0),
    host_update_semantics: (json, size) => Module['host'].updateSemantics(JSON.parse(UTF8ToString(json, size))),
});
