#include "app/form_words.h"
#include "app/update_steps.h"
#include "grading/arrangement.h"
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

const Question& current_question(const LibraryEntry& entry) {
    return entry.quiz.questions[entry.session->current()];
}

bool asks_for(const LibraryEntry& entry, AnswerForm form, std::uint32_t option) {
    const Question& question = current_question(entry);
    return question.form == form && option < question.options.size();
}

// As far as it has come.
Arrangement current_arrangement(const LibraryEntry& entry) {
    const std::optional<Answer>& chosen = entry.session->attempts[entry.session->current()].chosen;
    const auto* arrangement = chosen ? std::get_if<Arrangement>(&*chosen) : nullptr;
    return arrangement ? *arrangement : first_arrangement(current_question(entry));
}

void announce_grade(const AppState& state, const LibraryEntry& entry, Effects& effects) {
    const InterfaceLanguage language = state.settings.language;
    const Question& question = current_question(entry);
    const std::string& why = in_language(question.explanation, language);
    const bool right = entry.session->attempts[entry.session->current()].right;
    effects.push_back(Announce{right ? text(Key::quiz_announce_right, language, {why})
                                     : text(Key::quiz_announce_wrong, language, {right_answer_text(question), why})});
}

}  // namespace

void start_quiz(AppState& state, Effects& effects) {
    LibraryEntry* entry = current_entry(state);
    if (!entry || entry->quiz.questions.empty()) return;
    entry->session = start_session(entry->quiz);
    go_to(state, Screen::quiz, effects);
}

void continue_quiz(AppState& state, Effects& effects) {
    const LibraryEntry* entry = current_entry(state);
    if (!entry || !entry->session) return;
    go_to(state, entry->session->finished() ? Screen::result : Screen::quiz, effects);
}

void choose_answer(AppState& state, const Answer& answer, Effects& effects) {
    LibraryEntry* entry = asking_entry(state);
    if (entry && take_step(state, *entry, Choose{answer})) save_progress(state, effects);
}

void move_option(AppState& state, const MoveOption& action, Effects& effects) {
    LibraryEntry* entry = asking_entry(state);
    if (!entry || !asks_for(*entry, AnswerForm::order, action.option)) return;
    const Arrangement order = with_option_at(current_arrangement(*entry), action.option, action.place);
    if (!take_step(state, *entry, Choose{order})) return;
    save_progress(state, effects);
    const std::string& words = current_question(*entry).options[action.option].text;
    const std::string place = std::to_string(action.place + 1);
    effects.push_back(Announce{text(Key::quiz_moved, state.settings.language, {words, place})});
}

void pair_option(AppState& state, const PairOption& action, Effects& effects) {
    LibraryEntry* entry = asking_entry(state);
    if (!entry || !asks_for(*entry, AnswerForm::match, action.option)) return;
    const Arrangement match = with_partner(current_arrangement(*entry), action.option, action.partner);
    if (!take_step(state, *entry, Choose{match})) return;
    save_progress(state, effects);
    const Question& question = current_question(*entry);
    const std::string& partner = question.partners[action.partner];
    effects.push_back(
        Announce{text(Key::quiz_match_of, state.settings.language, {question.options[action.option].text, partner})});
}

void check_answer(AppState& state, Effects& effects) {
    LibraryEntry* entry = asking_entry(state);
    if (!entry) return;
    if (take_step(state, *entry, Check{})) {
        save_progress(state, effects);
        announce_grade(state, *entry, effects);
    } else if (state.refusal == Refusal::nothing_chosen) {
        const Key words = choose_first_key(current_question(*entry).form);
        effects.push_back(Announce{std::string(text(words, state.settings.language)), true});
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
    open_dialog(state, Dialog::article, effects);
    state.highlight = entry->quiz.questions[question].evidence;
}

void retry_wrong_ones(AppState& state, Effects& effects) {
    LibraryEntry* entry = current_entry(state);
    if (!entry || !entry->session) return;
    if (take_step(state, *entry, RetryWrong{})) go_to(state, Screen::quiz, effects);
}

}  // namespace bodh
