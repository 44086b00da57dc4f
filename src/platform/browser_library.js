// What C++ calls outside: every function hands over to the page's `host` object (web/host.js). Bytes are copied, because
// WebAssembly's memory may move before they are used. Written out as `function`: this Emscripten mistakes arrow functions.
mergeInto(LibraryManager.library, {
    host_store: function(key, keySize, bytes, size) {
        Module['host'].store(UTF8ToString(key, keySize), HEAPU8.slice(bytes, bytes + size));
    },
    host_pick_text_file: function() {
        Module['host'].pickTextFile();
    },
    host_set_page: function(language, languageSize, dark, title, titleSize) {
        Module['host'].setPage(
            {language: UTF8ToString(language, languageSize), dark: dark !== 0, title: UTF8ToString(title, titleSize)});
    },
    host_announce: function(words, size, assertive) {
        Module['host'].announce(UTF8ToString(words, size), assertive !== 0);
    },
    host_replace_before_caret: function(units, text, size) {
        Module['host'].replaceBeforeCaret(units, UTF8ToString(text, size));
    },
    host_update_semantics: function(json, size) {
        Module['host'].updateSemantics(JSON.parse(UTF8ToString(json, size)));
    },
});
