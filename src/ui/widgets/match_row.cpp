#include "ui/widgets/match_row.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/icon.h"
#include "ui/widgets/pressable.h"

namespace bodh::ui {
namespace {

constexpr float partner_beside_from = 440;  // width of the row at which item and partner stand beside each other
constexpr float match_icon_size = 18;

}  // namespace

bool put_match_row(const Canvas& canvas, Column& column, std::string_view key, const MatchRowLook& look) {
    const float padding = canvas.px(space::normal);
    const float icon = canvas.text_px(match_icon_size);
    const float icon_room = icon + canvas.px(space::small);
    const bool beside = column.width >= canvas.text_px(partner_beside_from);
    const float inner = column.width - 2 * padding;
    const float text_width = beside ? std::floor(inner / 2) - canvas.px(space::small) : inner;
    const float partner_x = column.x + padding + icon_room + (beside ? std::floor(inner / 2) : 0);
    const float partner_width = column.right() - padding - partner_x;

    const bool chosen = !look.partner.empty();
    const std::string_view partner = chosen ? std::string_view(look.partner) : canvas.words(Key::quiz_match_choose);
    const Layout& text_layout = canvas.set(look.text, type::option, text_width);
    const Layout& partner_layout = canvas.set(partner, chosen ? type::body_strong : type::body, partner_width);
    const float content = beside ? std::max(text_layout.height, partner_layout.height)
                                 : text_layout.height + canvas.px(2) + partner_layout.height;
    const float height = std::max(canvas.px(56), std::ceil(content) + 2 * canvas.px(space::medium));
    const Rect rect{column.x, column.y, column.width, height};

    Node node{.role = Role::button, .name = text(Key::quiz_match_of, canvas.language, {look.text, partner})};
    if (chosen) node.lang = "hi";
    node.rect = rect;
    node.expanded = look.open ? Tristate::yes : Tristate::no;
    const Press state = press(canvas, key, std::move(node));

    const Palette& colours = canvas.colours;
    const float radius = canvas.px(size::radius);
    const bool lit = state.hovered || state.held;
    canvas.fill(rect, look.open || lit ? colours.accent_soft : colours.surface, radius);
    canvas.stroke(rect, look.open || lit ? colours.accent : colours.outline, canvas.px(look.open ? 2 : 1), radius);

    const float top = rect.y + std::round((rect.height - content) / 2);
    const float middle = rect.y + rect.height / 2;
    const float text_y = beside ? centred_top(text_layout, middle) : top;
    const float partner_y = beside ? centred_top(partner_layout, middle) : top + text_layout.height + canvas.px(2);
    canvas.draw(text_layout, rect.x + padding, text_y, colours.text);
    const Colour ink = chosen ? colours.accent : colours.text_secondary;
    const float icon_y = std::round(partner_y + middle_of_first_line(partner_layout) - icon / 2);
    draw_icon(canvas, look.open ? Icon::arrow_down : Icon::arrow_right, {partner_x - icon_room, icon_y, icon, icon},
              ink);
    canvas.draw(partner_layout, partner_x, partner_y, ink);
    draw_focus_ring(canvas, state, rect, radius);
    column.y += rect.height;
    return state.activated;
}

}  // namespace bodh::ui
