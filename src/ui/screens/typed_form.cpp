#include "ui/screens/answer_forms.h"
#include "ui/widgets/checked_row.h"
#include "ui/widgets/text_field.h"

namespace bodh::ui {
namespace {

constexpr float field_height = 56;
constexpr std::uint32_t longest_answer = 200;  // characters

// What was typed, and the right answer where it is spelt in another way.
void put_checked(const AskedQuestion& asked, Column& column, const std::string& typed) {
    const Canvas& canvas = asked.context.canvas;
    const bool right = asked.attempt.right;
    Node list{.role = Role::list, .name = std::string(canvas.words(Key::quiz_typed_label))};
    canvas.semantics().open("typed", std::move(list));
    const Key verdict = right ? Key::quiz_option_chosen_right : Key::quiz_option_wrong;
    put_checked_row(canvas, column, "given",
                    {.text = typed, .right = right, .verdict = std::string(canvas.words(verdict))});
    column.gap(canvas.px(space::medium));
    if (typed != asked.question.answer) {
        put_checked_row(canvas, column, "key",
                        {.text = asked.question.answer,
                         .right = true,
                         .verdict = std::string(canvas.words(Key::quiz_option_right))});
        column.gap(canvas.px(space::medium));
    }
    canvas.semantics().close();
}

}  // namespace

void put_typed_form(const AskedQuestion& asked, Column& column) {
    const Canvas& canvas = asked.context.canvas;
    const auto* typed = asked.attempt.chosen ? std::get_if<TypedText>(&*asked.attempt.chosen) : nullptr;
    const std::string text = typed ? typed->text : std::string();
    if (asked.attempt.checked) return put_checked(asked, column, text);

    TextFieldLook look;
    look.label = canvas.words(Key::quiz_typed_label);
    look.placeholder = canvas.words(Key::quiz_typed_placeholder);
    look.value = text;
    look.hint = canvas.words(Key::quiz_instruction_typed);
    if (asked.context.state.refusal == Refusal::nothing_chosen) look.problem = canvas.words(Key::quiz_type_first);
    look.lines = TextLines::one;
    look.height = canvas.text_px(field_height);
    look.maximum = longest_answer;
    look.typing = asked.context.state.settings.typing;
    look.typing_ui = &asked.context.ui.typing;
    const TextFieldNews news = put_text_field(canvas, column, "typed" + asked.question.id, look);
    if (news.typed) canvas.act(ChooseAnswer{TypedText{*news.typed}});
    if (news.entered) {
        canvas.act(CheckAnswer{});
        // The field goes away with the check; the button under it, which is there before and after, takes its focus.
        const bool goes_away = !news.typed.value_or(text).empty();
        if (goes_away) canvas.semantics().request_focus(canvas.semantics().id_of("advance"));
    }
    column.gap(canvas.px(space::medium));
}

}  // namespace bodh::ui
