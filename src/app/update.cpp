#include "app/update.h"

#include "app/update_steps.h"

namespace bodh {
namespace {

struct Dispatch {
    AppState& state;
    Effects& effects;

    void operator()(const Started& action) { start(state, action, effects); }
    void operator()(const FilePicked& action) { take_file(state, action, effects); }
    void operator()(const FileNotReadable& action) {
        refuse_text(state, {ErrorCode::file_not_readable, action.name, {}}, effects);
    }
    void operator()(const QuizMade& action) { take_quiz(state, action, effects); }
    void operator()(const QuizProgressed& action) { take_progress(state, action); }
    void operator()(const SaveFailed&) {
        const bool told_already = state.notice && state.notice->words == Key::common_save_failed;
        if (!told_already) show_notice(state, {Key::common_save_failed}, effects);
    }
    void operator()(const ChangeSettings& action) {
        state.settings = action.settings;
        save_settings(state, effects);
        set_page(state, effects);
    }
    void operator()(const OpenDialog& action) { open_dialog(state, action.dialog, effects); }
    void operator()(const CloseDialog&) { close_dialog(state); }
    void operator()(const DismissNotice&) { state.notice.reset(); }
    void operator()(const OpenLibrary&) { open_library(state, effects); }
    void operator()(const OpenArticle& action) { open_article(state, action.id, effects); }
    void operator()(const DeleteArticle& action) { delete_article(state, action.id, effects); }
    void operator()(const RestoreArticle&) { restore_article(state, effects); }
    void operator()(const StartQuiz&) { start_quiz(state, effects); }
    void operator()(const ContinueQuiz&) { continue_quiz(state, effects); }
    void operator()(const ChooseAnswer& action) { choose_answer(state, action.answer, effects); }
    void operator()(const MoveOption& action) { move_option(state, action, effects); }
    void operator()(const PairOption& action) { pair_option(state, action, effects); }
    void operator()(const CheckAnswer&) { check_answer(state, effects); }
    void operator()(const NextQuestion&) { next_question(state, effects); }
    void operator()(const ShowEvidence& action) { show_evidence(state, action.question, effects); }
    void operator()(const RetryWrongOnes&) { retry_wrong_ones(state, effects); }
    void operator()(const ReadAgain&) { open_article(state, std::string(state.current_id), effects); }
    void operator()(const OpenPaste&) { open_paste(state, effects); }
    void operator()(const EditDraft& action) { edit_draft(state, action.text, effects); }
    void operator()(const PickFile&) {
        if (state.screen == Screen::paste && !state.paste.making) effects.push_back(PickTextFile{});
    }
    void operator()(const MakeQuestions&) { make_questions(state, effects); }
    void operator()(const CancelQuestions&) { cancel_questions(state, effects); }
    void operator()(const SetTyping& action) {
        state.settings.typing = action.typing;
        save_settings(state, effects);
        fetch_what_typing_needs(state, effects);
    }
};

}  // namespace

Effects update(AppState& state, const Action& action) {
    Effects effects;
    std::visit(Dispatch{state, effects}, action);
    return effects;
}

}  // namespace bodh
