#include "ui/screens/answer_forms.h"
#include "ui/screens/article_text.h"
#include "ui/widgets/option_row.h"

namespace bodh::ui {
namespace {

OptionState option_state(const Attempt& attempt, const Option& option, std::uint32_t index) {
    const auto* answer = attempt.chosen ? std::get_if<ChosenOption>(&*attempt.chosen) : nullptr;
    const bool chosen = answer && answer->index == index;
    if (!attempt.checked) return chosen ? OptionState::chosen : OptionState::open;
    if (option.correct) return chosen ? OptionState::right_chosen : OptionState::right;
    return chosen ? OptionState::wrong_chosen : OptionState::passed_over;
}

}  // namespace

void put_choice_form(const AskedQuestion& asked, Column& column) {
    const Canvas& canvas = asked.context.canvas;
    Node group{.role = Role::radio_group, .name = asked.question.stem, .lang = "hi"};
    canvas.semantics().open("options", std::move(group));
    for (std::uint32_t index = 0; index < asked.question.options.size(); ++index) {
        const Option& option = asked.question.options[index];
        OptionLook look{.text = option.text, .state = option_state(asked.attempt, option, index)};
        if (asked.attempt.checked) look.why = in_language(option.why, canvas.language);
        if (put_option(canvas, column, "option" + std::to_string(index), look)) {
            canvas.act(ChooseAnswer{ChosenOption{index}});
        }
        column.gap(canvas.px(space::medium));
    }
    canvas.semantics().close();
}

}  // namespace bodh::ui
