#include "ui/widgets/switch_row.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/pressable.h"

namespace bodh::ui {
namespace {

constexpr float track_width = 44;
constexpr float track_height = 26;

}  // namespace

bool put_switch(const Canvas& canvas, Column& column, std::string_view key, std::string_view words, bool on) {
    const float track = canvas.px(track_width);
    const Layout& layout = canvas.set(words, type::body, column.width - track - canvas.px(space::normal));
    const Rect rect{column.x, column.y, column.width, std::max(canvas.px(size::target), layout.height)};
    Node node{.role = Role::toggle, .name = std::string(words)};
    node.rect = rect;
    node.checked = on ? Tristate::yes : Tristate::no;
    const Press state = press(canvas, key, std::move(node));
    const float middle = rect.y + rect.height / 2;
    canvas.draw(layout, rect.x, centred_top(layout, middle), canvas.colours.text);

    const float height = canvas.px(track_height);
    const Rect groove{rect.right() - track, std::round(middle - height / 2), track, height};
    const Colour outline = on ? canvas.colours.accent : canvas.colours.outline;
    canvas.fill(groove, on ? canvas.colours.accent : canvas.colours.surface, height / 2);
    canvas.stroke(groove, state.hovered || state.held ? canvas.colours.text : outline, canvas.px(2), height / 2);
    const float inset = canvas.px(5);
    const float knob = height - 2 * inset;
    canvas.fill({on ? groove.right() - inset - knob : groove.x + inset, groove.y + inset, knob, knob},
                on ? canvas.colours.on_accent : outline, knob / 2);
    draw_focus_ring(canvas, state, rect, canvas.px(size::radius_small));
    column.gap(rect.height);
    return state.activated;
}

}  // namespace bodh::ui
