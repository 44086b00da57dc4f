#include "grading/arrangement.h"
#include "ui/screens/answer_forms.h"
#include "ui/screens/arrangement_lines.h"
#include "ui/screens/article_text.h"
#include "ui/widgets/checked_row.h"
#include "ui/widgets/order_row.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

void put_open_places(const AskedQuestion& asked, Column& column, const Arrangement& order) {
    const Canvas& canvas = asked.context.canvas;
    const auto of = static_cast<std::uint32_t>(order.places.size());
    for (std::uint32_t place = 0; place < of; ++place) {
        const std::uint32_t option = *order.places[place];
        const OrderRowLook look{.text = asked.question.options[option].text, .place = place, .of = of};
        const RowMove move = put_order_row(canvas, column, "option" + std::to_string(option), look);
        if (move != RowMove::none) canvas.act(MoveOption{option, move == RowMove::up ? place - 1 : place + 1});
        column.gap(canvas.px(space::small));
    }
}

void put_checked_places(const AskedQuestion& asked, Column& column, const Arrangement& order) {
    const Canvas& canvas = asked.context.canvas;
    const std::vector<bool> right = right_places(asked.question, order);
    for (std::size_t place = 0; place < order.places.size(); ++place) {
        const Option& option = asked.question.options[*order.places[place]];
        CheckedRowLook look;
        look.text = std::to_string(place + 1) + ". " + option.text;
        look.right = right[place];
        look.verdict = look.right ? std::string(canvas.words(Key::quiz_place_right))
                                  : text(Key::quiz_place_wrong, canvas.language, {std::to_string(option.place)});
        look.why = in_language(option.why, canvas.language);
        put_checked_row(canvas, column, "place" + std::to_string(place), look);
        column.gap(canvas.px(space::small));
    }
}

}  // namespace

void put_order_form(const AskedQuestion& asked, Column& column) {
    const Canvas& canvas = asked.context.canvas;
    const auto* chosen = asked.attempt.chosen ? std::get_if<Arrangement>(&*asked.attempt.chosen) : nullptr;
    const Arrangement order = chosen ? *chosen : first_arrangement(asked.question);
    Node list{.role = Role::list, .name = std::string(canvas.words(Key::quiz_order_list))};
    canvas.semantics().open("order", std::move(list));
    if (asked.attempt.checked) {
        put_checked_places(asked, column, order);
    } else {
        put_open_places(asked, column, order);
    }
    canvas.semantics().close();
    if (asked.attempt.checked && !asked.attempt.right) {
        column.gap(canvas.px(space::small));
        put_heading(canvas, column, "right-order", canvas.words(Key::quiz_right_order), {type::small_strong, 2});
        put_arrangement(canvas, column, "right-lines", asked.question, right_arrangement(asked.question),
                        ShowRight::no);
        column.gap(canvas.px(space::small));
    }
}

}  // namespace bodh::ui
