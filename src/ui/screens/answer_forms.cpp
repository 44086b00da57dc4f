#include "ui/screens/answer_forms.h"

#include "app/form_words.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {

void put_answer_form(const AskedQuestion& asked, Column& column) {
    const Canvas& canvas = asked.context.canvas;
    if (!asked.attempt.checked) {
        put_paragraph(canvas, column, "instruction", canvas.words(instruction_key(asked.question)),
                      {.step = type::small, .colour = canvas.colours.text_secondary});
        column.gap(canvas.px(space::small));
    }
    switch (asked.question.form) {
        case AnswerForm::choice:
        case AnswerForm::true_false:
        case AnswerForm::cloze:
        case AnswerForm::mark: return put_choice_form(asked, column);
        case AnswerForm::typed: return put_typed_form(asked, column);
        case AnswerForm::order: return put_order_form(asked, column);
        case AnswerForm::match: return put_match_form(asked, column);
    }
}

}  // namespace bodh::ui
