#include <algorithm>

#include "app/update_steps.h"
#include "article/article.h"
#include "strings/error_message.h"
#include "strings/text.h"

namespace bodh {
namespace {

// The same text is the same article: pasting it again replaces the earlier one. FNV-1a, 64 bits.
std::string id_of_text(std::string_view article_text) {
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char c : article_text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    std::string id = "own-";
    for (int shift = 60; shift >= 0; shift -= 4) id += "0123456789abcdef"[(hash >> shift) & 15];
    return id;
}

// What an editor on Windows adds: a byte order mark, and "\r\n" at line ends.
std::string without_editor_marks(std::string_view bytes) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (bytes.substr(0, byte_order_mark.size()) == byte_order_mark) bytes.remove_prefix(byte_order_mark.size());
    std::string clean(bytes);
    clean.erase(std::remove(clean.begin(), clean.end(), '\r'), clean.end());
    return clean;
}

void save_draft(const AppState& state, Effects& effects) {
    if (state.paste.draft.size() <= article_bytes_limit) effects.push_back(SaveBytes{"draft", state.paste.draft});
}

// Puts what was made in front of the person's other articles. One that is being read stays as it is, with its answers:
// the same text gives the same questions.
void put_in_library(AppState& state, LibraryEntry entry) {
    const auto same = std::find_if(state.library.begin(), state.library.end(),
                                   [&](const LibraryEntry& each) { return each.id() == entry.id(); });
    const bool open =
        state.current_id == entry.id() && state.screen != Screen::paste && state.screen != Screen::library;
    if (same != state.library.end() && open) return;
    if (same != state.library.end()) state.library.erase(same);
    const auto first_own = std::find_if(state.library.begin(), state.library.end(),
                                        [](const LibraryEntry& each) { return each.origin == Origin::own; });
    state.library.insert(first_own, std::move(entry));
}

// The error waits at the field; who is elsewhere hears of it there.
void refuse_quiz(AppState& state, const Error& error, Effects& effects) {
    if (state.screen == Screen::paste) return refuse_text(state, error, effects);
    state.paste.error = error;
    show_notice(state, {Key::paste_failed_notice, error_message(error, state.settings.language)}, effects);
}

}  // namespace

void open_paste(AppState& state, Effects& effects) {
    if (state.screen == Screen::loading) return;
    go_to(state, Screen::paste, effects);
    effects.push_back(PrepareQuizMaker{});
}

void edit_draft(AppState& state, const std::string& draft, Effects& effects) {
    if (state.paste.draft == draft) return;
    state.paste.draft = draft;
    state.paste.error.reset();
    save_draft(state, effects);
}

void refuse_text(AppState& state, const Error& error, Effects& effects) {
    state.paste.error = error;
    effects.push_back(Announce{error_message(error, state.settings.language), true});
}

void take_file(AppState& state, const FilePicked& action, Effects& effects) {
    if (state.screen != Screen::paste || state.paste.making) return;
    const Result<Article> article = read_article(action.bytes, ArticleCeilings::any);
    if (!article) return refuse_text(state, article.error(), effects);
    state.paste.draft = without_editor_marks(action.bytes);
    state.paste.error.reset();
    ++state.paste.revision;
    save_draft(state, effects);
}

void make_questions(AppState& state, Effects& effects) {
    if (state.screen != Screen::paste || state.paste.making) return;
    QuizArticle article;
    article.id = id_of_text(state.paste.draft);
    article.text = state.paste.draft;
    state.paste.error.reset();
    state.paste.making = QuizInTheMaking{++state.paste.tickets, article.id};
    effects.push_back(MakeQuiz{state.paste.tickets, std::move(article), GenerateOptions{}});
    effects.push_back(Announce{std::string(text(Key::paste_working, state.settings.language))});
}

void cancel_questions(AppState& state, Effects& effects) {
    if (!state.paste.making) return;
    state.paste.making.reset();
    effects.push_back(StopMakingQuiz{});
    effects.push_back(Announce{std::string(text(Key::paste_cancelled, state.settings.language))});
}

void take_progress(AppState& state, const QuizProgressed& action) {
    if (state.paste.making && action.ticket == state.paste.making->ticket) state.paste.making->done = action.done;
}

void take_quiz(AppState& state, const QuizMade& action, Effects& effects) {
    if (!state.paste.making || action.ticket != state.paste.making->ticket) return;
    state.paste.making.reset();
    if (!action.quiz) return refuse_quiz(state, action.quiz.error(), effects);
    Result<LibraryEntry> entry = make_library_entry(*action.quiz, Origin::own);
    if (!entry) return refuse_quiz(state, entry.error(), effects);

    const std::string id = entry->id();
    const std::string title = entry_title(*entry);
    const std::uint64_t made = entry->quiz.questions.size();
    put_in_library(state, *std::move(entry));
    save_own_articles(state, effects);
    // What was written since is another text: it stays, and so does the person.
    const bool same_text = id_of_text(state.paste.draft) == id;
    if (same_text) {
        state.paste.draft.clear();
        ++state.paste.revision;
        effects.push_back(SaveBytes{"draft", {}});
    }
    if (state.screen != Screen::paste || !same_text) {
        return show_notice(state, {Key::paste_ready_notice, title, false, id}, effects);
    }
    open_article(state, id, effects);
    effects.push_back(
        Announce{counted_text(Key::paste_done_one, Key::paste_done_other, made, state.settings.language)});
}

}  // namespace bodh
