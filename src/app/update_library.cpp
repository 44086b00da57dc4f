#include <algorithm>

#include "app/saved_json.h"
#include "app/update_steps.h"
#include "strings/text.h"

namespace bodh {
namespace {

std::string screen_title(const AppState& state) {
    const InterfaceLanguage language = state.settings.language;
    const LibraryEntry* entry = current_entry(state);
    switch (state.screen) {
        case Screen::reading:
        case Screen::quiz: return entry ? entry_title(*entry) : std::string();
        case Screen::result: return std::string(text(Key::result_heading, language));
        case Screen::paste: return std::string(text(Key::paste_heading, language));
        case Screen::loading:
        case Screen::library: break;
    }
    return std::string(text(Key::library_promise, language));
}

}  // namespace

void set_page(const AppState& state, Effects& effects) {
    const InterfaceLanguage language = state.settings.language;
    effects.push_back(SetPage{state.settings, text(Key::common_page_title, language, {screen_title(state)})});
}

// Words typed in Latin letters are looked up: those that Hindi has come first.
void fetch_what_typing_needs(const AppState& state, Effects& effects) {
    if (state.settings.typing.phonetic) effects.push_back(FetchLanguage{});
}

void save_settings(const AppState& state, Effects& effects) {
    effects.push_back(SaveBytes{"settings", write_settings(state.settings)});
}

void save_progress(const AppState& state, Effects& effects) {
    effects.push_back(SaveBytes{"progress", write_progress(state)});
}

void save_own_articles(const AppState& state, Effects& effects) {
    effects.push_back(SaveBytes{"articles", write_own_articles(state.library)});
}

void show_notice(AppState& state, Notice notice, Effects& effects) {
    effects.push_back(Announce{text(notice.words, state.settings.language, {notice.detail}), notice.problem});
    state.notice = std::move(notice);
}

void go_to(AppState& state, Screen screen, Effects& effects) {
    if (state.screen == Screen::paste) state.paste.error.reset();
    state.screen = screen;
    state.refusal.reset();
    state.removed.reset();
    close_dialog(state);
    save_progress(state, effects);
    set_page(state, effects);
}

void open_library(AppState& state, Effects& effects) {
    if (state.screen == Screen::loading) return;
    go_to(state, Screen::library, effects);
}

void open_article(AppState& state, const std::string& id, Effects& effects) {
    const bool there = std::any_of(state.library.begin(), state.library.end(),
                                   [&](const LibraryEntry& entry) { return entry.id() == id; });
    if (!there) return;
    if (state.notice && state.notice->article == id) state.notice.reset();
    state.current_id = id;
    go_to(state, Screen::reading, effects);
}

void delete_article(AppState& state, const std::string& id, Effects& effects) {
    const auto found = std::find_if(state.library.begin(), state.library.end(), [&](const LibraryEntry& entry) {
        return entry.origin == Origin::own && entry.id() == id;
    });
    if (found == state.library.end()) return;
    const auto place = static_cast<std::size_t>(found - state.library.begin());
    Removed removed{std::move(*found), place};
    state.library.erase(found);
    if (state.current_id == id) {
        state.current_id.clear();
        go_to(state, Screen::library, effects);
    } else {
        save_progress(state, effects);
    }
    save_own_articles(state, effects);
    effects.push_back(
        Announce{text(Key::library_deleted, state.settings.language, {entry_title(removed.entry)}), false});
    state.removed = std::move(removed);
}

void restore_article(AppState& state, Effects& effects) {
    if (!state.removed) return;
    const std::size_t place = std::min(state.removed->place, state.library.size());
    state.library.insert(state.library.begin() + static_cast<std::ptrdiff_t>(place), std::move(state.removed->entry));
    state.removed.reset();
    save_progress(state, effects);
    save_own_articles(state, effects);
    effects.push_back(Announce{std::string(text(Key::library_restored, state.settings.language)), false});
}

void open_dialog(AppState& state, Dialog dialog, Effects& effects) {
    if (state.screen == Screen::loading) return;
    if (dialog == Dialog::article && !current_entry(state)) return;
    close_dialog(state);
    state.dialog = dialog;
    if (dialog == Dialog::appearance) effects.push_back(FetchSerifs{});  // it shows a sample of each typeface
}

void close_dialog(AppState& state) {
    state.dialog = Dialog::none;
    state.highlight.clear();
}

}  // namespace bodh
