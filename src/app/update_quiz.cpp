#include "app/update_steps.h"
#include "strings/text.h"

namespace bodh {
namespace {

const std::string& in_language(const Bilingual& words, InterfaceLanguage language) {
    return language == InterfaceLanguage::hindi ? words.hindi : words.english;
}

// Takes the step and remembers why it was not possible. True when it was.
bool take_step(AppState& state, LibraryEntry& entry, const Event& event) {
    StepResult result = step(entry.quiz, *entry.session, event);
    if (auto* session = std::get_if<Session>(&result)) {
        entry.session = std::move(*session);
        state.refusal.reset();
        return true;
    }
    state.refusal = std::get<Refusal>(result);
    return false;
}

// The entry whose question is asked now; null elsewhere.
LibraryEntry* asking_entry(AppState& state) {
    LibraryEntry* entry = current_entry(state);
    const bool asking = state.screen == Screen::quiz && entry && entry->session && !entry->session->finished();
    return asking ? entry : nullptr;
}

void announce_grade(const AppState& state, const LibraryEntry& entry, Effects& effects) {
    const InterfaceLanguage language = state.settings.language;
    const std::uint32_t index = entry.session->current();
    const Question& question = entry.quiz.questions[index];
    const std::string& why = in_language(question.explanation, language);
    const bool right = entry.session->attempts[index].right;
    effects.push_back(Announce{right ? text(Key::quiz_announce_right, language, {why})
                                     : text(Key::quiz_announce_wrong, language, {question.answer, why})});
}

}  // namespace

void start_quiz(AppState& state, Effects& effects) {
    LibraryEntry* entry = current_entry(state);
    if (!entry || entry->quiz.questions.empty()) return;
    entry->session = start_session(entry->quiz);
    state.highlight.clear();
    go_to(state, Screen::quiz, effects);
}

void continue_quiz(AppState& state, Effects& effects) {
    const LibraryEntry* entry = current_entry(state);
    if (!entry || !entry->session) return;
    state.highlight.clear();
    go_to(state, entry->session->finished() ? Screen::result : Screen::quiz, effects);
}

void choose_answer(AppState& state, const Answer& answer, Effects& effects) {
    LibraryEntry* entry = asking_entry(state);
    if (entry && take_step(state, *entry, Choose{answer})) save_progress(state, effects);
}

void check_answer(AppState& state, Effects& effects) {
    LibraryEntry* entry = asking_entry(state);
    if (!entry) return;
    if (take_step(state, *entry, Check{})) {
        save_progress(state, effects);
        announce_grade(state, *entry, effects);
    } else if (state.refusal == Refusal::nothing_chosen) {
        effects.push_back(Announce{std::string(text(Key::quiz_choose_first, state.settings.language)), true});
    }
}

void next_question(AppState& state, Effects& effects) {
    LibraryEntry* entry = asking_entry(state);
    if (!entry || !take_step(state, *entry, Next{})) return;
    if (entry->session->finished()) {
        go_to(state, Screen::result, effects);
    } else {
        save_progress(state, effects);
    }
}

void show_evidence(AppState& state, std::uint32_t question, Effects& effects) {
    const LibraryEntry* entry = current_entry(state);
    if (!entry || !entry->session || question >= entry->quiz.questions.size()) return;
    // Evidence of a question that is still open would give the answer away.
    const bool open = !entry->session->finished() && !entry->session->attempts[question].checked;
    if (open) return;
    state.highlight = entry->quiz.questions[question].evidence;
    go_to(state, Screen::reading, effects);
}

void retry_wrong_ones(AppState& state, Effects& effects) {
    LibraryEntry* entry = current_entry(state);
    if (!entry || !entry->session) return;
    if (take_step(state, *entry, RetryWrong{})) go_to(state, Screen::quiz, effects);
}

}  // namespace bodh
