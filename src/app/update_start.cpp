#include "app/saved_json.h"
#include "app/update_steps.h"
#include "quiz/quiz_json.h"

namespace bodh {
namespace {

// A screen that cannot be shown with what is there (its article is gone) gives way to the library.
void mend_screen(AppState& state) {
    const LibraryEntry* entry = current_entry(state);
    const bool running = entry && entry->session && !entry->session->finished();
    const bool finished = entry && entry->session && entry->session->finished();
    switch (state.screen) {
        case Screen::loading: state.screen = Screen::library; break;
        case Screen::library:
        case Screen::paste: break;
        case Screen::reading:
            if (!entry) state.screen = Screen::library;
            break;
        case Screen::quiz:
            if (!running) state.screen = entry ? Screen::reading : Screen::library;
            break;
        case Screen::result:
            if (!finished) state.screen = entry ? Screen::reading : Screen::library;
            break;
    }
}

const std::string* find(const std::map<std::string, std::string>& stored, const char* key) {
    const auto found = stored.find(key);
    return found == stored.end() ? nullptr : &found->second;
}

}  // namespace

void start(AppState& state, const Started& action, Effects& effects) {
    if (state.screen != Screen::loading) return;
    bool all_readable = true;
    state.settings.theme = action.prefers_contrast ? Theme::contrast : action.prefers_dark ? Theme::dark : Theme::light;
    if (const std::string* bytes = find(action.stored, "settings")) {
        const Result<Settings> settings = read_settings(*bytes);
        if (settings) state.settings = *settings;
        all_readable = all_readable && static_cast<bool>(settings);
    }
    std::string unreadable_file;
    for (const QuizFile& file : action.quiz_files) {
        Result<Quiz> quiz = read_quiz(file.bytes);
        Result<LibraryEntry> entry = quiz ? make_library_entry(std::move(*quiz), Origin::supplied) : quiz.error();
        if (entry) {
            state.library.push_back(std::move(*entry));
        } else {
            unreadable_file = file.name;
        }
    }
    if (const std::string* bytes = find(action.stored, "articles")) {
        Result<OwnArticles> own = read_own_articles(*bytes);
        all_readable = all_readable && own && own->unreadable == 0;
        if (own) {
            for (LibraryEntry& entry : own->entries) state.library.push_back(std::move(entry));
        }
    }
    if (const std::string* bytes = find(action.stored, "progress")) {
        const Result<ProgressRead> progress = read_progress(*bytes, state);
        all_readable = all_readable && progress && progress->unreadable == 0;
    }
    if (const std::string* bytes = find(action.stored, "draft")) state.paste.draft = *bytes;
    mend_screen(state);
    set_page(state, effects);
    if (state.settings.typeface == Typeface::serif) effects.push_back(FetchSerifs{});
    fetch_what_typing_needs(state, effects);
    if (state.screen == Screen::paste) effects.push_back(PrepareQuizMaker{});
    if (!all_readable) show_notice(state, {Key::common_saved_unreadable}, effects);
    if (!unreadable_file.empty()) show_notice(state, {Key::common_quiz_file_unreadable, unreadable_file}, effects);
}

}  // namespace bodh
