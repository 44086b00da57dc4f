#include "ui/widgets/order_row.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/button.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

constexpr float number_size = 32;
constexpr float buttons_beside_from = 440;  // width of the row at which both buttons have room beside the text

void draw_number(const Canvas& canvas, std::uint32_t number, const Rect& disc) {
    canvas.fill(disc, canvas.colours.accent_soft, disc.width / 2);
    const Layout& layout = canvas.set(std::to_string(number), type::body_strong);
    canvas.draw(layout, disc.x + std::round((disc.width - layout.width) / 2),
                centred_top(layout, disc.y + disc.height / 2), canvas.colours.accent);
}

}  // namespace

RowMove put_order_row(const Canvas& canvas, Column& column, std::string_view key, const OrderRowLook& look) {
    const float target = icon_button_side(canvas);
    const float edge = canvas.px(space::hair);
    const bool side_by_side = column.width >= canvas.text_px(buttons_beside_from);
    const float buttons_width = side_by_side ? 2 * target : target;
    const float buttons_height = side_by_side ? target : 2 * target;

    const float number = canvas.text_px(number_size);
    const float text_x = column.x + canvas.px(space::medium) + number + canvas.px(space::medium);
    const float text_width = column.right() - edge - buttons_width - canvas.px(space::small) - text_x;
    const Layout& text_layout = canvas.set(look.text, type::option, text_width);
    const float height =
        std::max(buttons_height + 2 * edge, std::ceil(text_layout.height) + 2 * canvas.px(space::medium));
    const Rect rect{column.x, column.y, column.width, height};
    const float radius = canvas.px(size::radius);
    canvas.fill(rect, canvas.colours.surface, radius);
    canvas.stroke(rect, canvas.colours.outline, canvas.px(1), radius);
    const float middle = rect.y + rect.height / 2;
    draw_number(canvas, look.place + 1,
                {column.x + canvas.px(space::medium), std::round(middle - number / 2), number, number});

    canvas.semantics().open(key, Node{.role = Role::list_item});
    Node words{.role = Role::paragraph, .name = look.text, .lang = node_language(canvas, Tongue::hindi)};
    words.rect = {text_x, centred_top(text_layout, middle), text_width, text_layout.height};
    const float text_y = words.rect.y;
    canvas.semantics().add("text", std::move(words));
    canvas.draw(text_layout, text_x, text_y, canvas.colours.text);

    RowMove move = RowMove::none;
    const float up_x = rect.right() - edge - buttons_width;
    const float up_y = std::round(middle - buttons_height / 2);
    const float down_x = side_by_side ? up_x + target : up_x;
    const float down_y = side_by_side ? up_y : up_y + target;
    const bool first = look.place == 0;
    const bool last = look.place + 1 == look.of;
    const std::string up_name = text(Key::quiz_move_up, canvas.language, {look.text});
    const std::string down_name = text(Key::quiz_move_down, canvas.language, {look.text});
    if (draw_icon_button(canvas, "up", Icon::arrow_up, up_name, up_x, up_y, first ? Enabled::no : Enabled::yes)) {
        move = RowMove::up;
        // At the end of its way a button can hold the focus no longer: the other one takes it.
        if (look.place == 1) canvas.semantics().request_focus(canvas.semantics().id_of("down"));
    }
    if (draw_icon_button(canvas, "down", Icon::arrow_down, down_name, down_x, down_y,
                         last ? Enabled::no : Enabled::yes)) {
        move = RowMove::down;
        if (look.place + 2 == look.of) canvas.semantics().request_focus(canvas.semantics().id_of("up"));
    }
    canvas.semantics().close();
    column.y += rect.height;
    return move;
}

}  // namespace bodh::ui
