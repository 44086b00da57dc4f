// What C++ calls outside: every function hands over to the `host` object (web/host.js). Bytes are copied, because
// WebAssembly's memory may move before they are used. Written out as `function`: this Emscripten mistakes arrow functions.
mergeInto(LibraryManager.library, {
    host_store: function(key, keySize, bytes, size) {
        Module['host'].store(UTF8ToString(key, keySize), HEAPU8.slice(bytes, bytes + size));
    },
    host_pick_text_file: function() {
        Module['host'].pickTextFile();
    },
    host_set_page: function(language, languageSize, theme, themeSize, serif, title, titleSize) {
        Module['host'].setPage({
            language: UTF8ToString(language, languageSize), theme: UTF8ToString(theme, themeSize), serif: serif !== 0,
            title: UTF8ToString(title, titleSize),
        });
    },
    host_fetch_serifs: function() {
        Module['host'].fetchSerifs();
    },
    host_announce: function(words, size, assertive) {
        Module['host'].announce(UTF8ToString(words, size), assertive !== 0);
    },
    host_prepare_quiz_maker: function() {
        Module['host'].prepareQuizMaker();
    },
    host_make_quiz: function(request, size) {
        Module['host'].makeQuiz(HEAPU8.slice(request, request + size));
    },
    host_stop_quiz_maker: function() {
        Module['host'].stopQuizMaker();
    },
    host_fetch_language: function() {
        Module['host'].fetchLanguage();
    },
    // These two are called in the worker: its `host` is in web/quiz_worker.js.
    host_quiz_work_done: function(ticket, done) {
        Module['host'].workDone(ticket, done);
    },
    host_quiz_work_answered: function(answer, size) {
        Module['host'].answered(HEAPU8.slice(answer, answer + size));
    },
    host_replace_before_caret: function(units, text, size) {
        Module['host'].replaceBeforeCaret(units, UTF8ToString(text, size));
    },
    host_update_semantics: function(json, size) {
        Module['host'].updateSemantics(UTF8ToString(json, size));
    },
});
