#include "app/form_words.h"

namespace bodh {

Key instruction_key(const Question& question) {
    switch (question.form) {
        case AnswerForm::choice: break;
        case AnswerForm::true_false:
            return question.options.size() > 2 ? Key::quiz_instruction_not_stated : Key::quiz_instruction_true_false;
        case AnswerForm::cloze: return Key::quiz_instruction_cloze;
        case AnswerForm::typed: return Key::quiz_instruction_typed;
        case AnswerForm::order: return Key::quiz_instruction_order;
        case AnswerForm::match: return Key::quiz_instruction_match;
        case AnswerForm::mark: return Key::quiz_instruction_mark;
    }
    return Key::quiz_instruction_choice;
}

Key choose_first_key(AnswerForm form) {
    switch (form) {
        case AnswerForm::choice:
        case AnswerForm::true_false:
        case AnswerForm::cloze:
        case AnswerForm::order: break;
        case AnswerForm::typed: return Key::quiz_type_first;
        case AnswerForm::match: return Key::quiz_match_first;
        case AnswerForm::mark: return Key::quiz_choose_sentence_first;
    }
    return Key::quiz_choose_first;
}

}  // namespace bodh
