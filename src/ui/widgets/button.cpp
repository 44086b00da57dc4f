#include "ui/widgets/button.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/pressable.h"

namespace bodh::ui {
namespace {

constexpr float side_padding = 22;
constexpr float side_padding_quiet = 10;
constexpr float icon_size = 20;

float padding(const Canvas& canvas, const ButtonLook& look) {
    return canvas.px(look.kind == ButtonKind::quiet ? side_padding_quiet : side_padding);
}
float icon_room(const Canvas& canvas, const ButtonLook& look) {
    return look.icon == Icon::none ? 0 : canvas.text_px(icon_size + space::small);
}
const Layout& words_layout(const Canvas& canvas, const ButtonLook& look, float width) {
    const float room = width - 2 * padding(canvas, look) - icon_room(canvas, look);
    return canvas.set(look.words, type::label, room, {.align = Align::start});
}

bool in_a_row(const Canvas& canvas, float width, const std::vector<RowButton>& buttons, ButtonsPlace place) {
    return place != ButtonsPlace::stretched && buttons_width(canvas, buttons) <= width;
}

struct ButtonColours {
    Colour ground;
    Colour edge;
    Colour words;
};

ButtonColours colours_of(const Canvas& canvas, const ButtonLook& look, const Press& press) {
    const Palette& colours = canvas.colours;
    const bool lit = press.hovered || press.held;
    if (look.disabled) return {colours.hairline, colours.hairline, colours.text_secondary};
    switch (look.kind) {
        case ButtonKind::primary: {
            const Colour ground = lit ? colours.accent_hovered : colours.accent;
            return {ground, ground, colours.on_accent};
        }
        case ButtonKind::secondary:
            return {lit ? colours.accent_soft : colours.surface, colours.outline, colours.accent};
        case ButtonKind::quiet: break;
    }
    return {colours.accent_soft, colours.accent_soft, colours.accent};
}

}  // namespace

float button_width(const Canvas& canvas, const ButtonLook& look) {
    const Layout& layout = canvas.set(look.words, type::label);
    const float needed = std::ceil(layout.width) + 2 * padding(canvas, look) + icon_room(canvas, look);
    return std::max(needed, canvas.px(size::target));
}

float button_height(const Canvas& canvas, const ButtonLook& look, float width) {
    return std::max(canvas.px(size::target), words_layout(canvas, look, width).height + canvas.px(2 * space::small));
}

bool draw_button(const Canvas& canvas, std::string_view key, const ButtonLook& look, float x, float y, float width) {
    const Rect rect{x, y, width, button_height(canvas, look, width)};
    Node node{.role = look.role,
              .name = look.name.empty() ? look.words : look.name,
              .description = look.description,
              .lang = look.lang};
    node.rect = rect;
    node.disabled = look.disabled;
    const Press state = press(canvas, key, std::move(node));

    const float radius = canvas.px(size::radius_small);
    const ButtonColours colours = colours_of(canvas, look, state);
    const bool ground_shows = look.kind != ButtonKind::quiet || state.hovered || state.held;
    if (ground_shows) canvas.fill(rect, colours.ground, radius);
    if (look.kind == ButtonKind::secondary && !look.disabled) {
        canvas.stroke(rect, colours.edge, std::max(1.0f, canvas.px(1.25f)), radius);
    }

    const Layout& layout = words_layout(canvas, look, width);
    const float content = icon_room(canvas, look) + layout.width;
    float at = x + std::round((width - content) / 2);
    if (look.icon != Icon::none) {
        const float side = canvas.text_px(icon_size);
        draw_icon(canvas, look.icon, {at, y + std::round((rect.height - side) / 2), side, side}, colours.words);
        at += icon_room(canvas, look);
    }
    canvas.draw(layout, at, centred_top(layout, y + rect.height / 2), colours.words);
    draw_focus_ring(canvas, state, rect, radius);
    return state.activated;
}

float buttons_width(const Canvas& canvas, const std::vector<RowButton>& buttons) {
    float width = canvas.px(space::medium) * static_cast<float>(std::max<std::size_t>(buttons.size(), 1) - 1);
    for (const RowButton& button : buttons) width += button_width(canvas, button.look);
    return width;
}

float buttons_height(const Canvas& canvas, float width, const std::vector<RowButton>& buttons, ButtonsPlace place) {
    const bool row = in_a_row(canvas, width, buttons, place);
    float height = 0;
    for (const RowButton& button : buttons) {
        if (row) {
            height = std::max(height, button_height(canvas, button.look, button_width(canvas, button.look)));
        } else {
            height += button_height(canvas, button.look, width) + (height > 0 ? canvas.px(space::medium) : 0);
        }
    }
    return height;
}

void put_buttons(const Canvas& canvas, Column& column, const std::vector<RowButton>& buttons, ButtonsPlace place) {
    const bool row = in_a_row(canvas, column.width, buttons, place);
    const float gap = canvas.px(space::medium);
    const float height = buttons_height(canvas, column.width, buttons, place);
    float x = column.x;
    if (row && place == ButtonsPlace::end) x += column.width - buttons_width(canvas, buttons);
    float y = column.y;
    for (const RowButton& button : buttons) {
        const float width = row ? button_width(canvas, button.look) : column.width;
        if (draw_button(canvas, button.key, button.look, x, y, width)) canvas.act(button.action);
        if (row) {
            x += width + gap;
        } else {
            y += button_height(canvas, button.look, width) + gap;
        }
    }
    column.y += height;
}

void put_wrapped_buttons(const Canvas& canvas, Column& column, const std::vector<RowButton>& buttons) {
    const float gap = canvas.px(space::small);
    float x = column.x;
    float row_height = 0;
    for (const RowButton& button : buttons) {
        const float width = std::min(button_width(canvas, button.look), column.width);
        if (row_height > 0 && x + width > column.right()) {
            x = column.x;
            column.y += row_height + gap;
            row_height = 0;
        }
        if (draw_button(canvas, button.key, button.look, x, column.y, width)) canvas.act(button.action);
        row_height = std::max(row_height, button_height(canvas, button.look, width));
        x += width + gap;
    }
    column.y += row_height;
}

float icon_button_side(const Canvas& canvas) {
    return std::max(canvas.px(size::target), canvas.text_px(icon_size + 2 + space::small));
}

bool draw_icon_button(const Canvas& canvas, std::string_view key, Icon icon, std::string_view name, float x, float y,
                      Enabled enabled, Role role) {
    const float side = icon_button_side(canvas);
    const Rect rect{x, y, side, side};
    Node node{.role = role, .name = std::string(name)};
    node.rect = rect;
    node.disabled = enabled == Enabled::no;
    const Press state = press(canvas, key, std::move(node));
    if (state.hovered || state.held) canvas.fill(rect, canvas.colours.accent_soft, side / 2);
    const float inset = std::round((side - canvas.text_px(icon_size + 2)) / 2);
    const Colour colour = enabled == Enabled::yes ? canvas.colours.text_secondary : canvas.colours.hairline;
    draw_icon(canvas, icon, {x + inset, y + inset, side - 2 * inset, side - 2 * inset}, colour);
    draw_focus_ring(canvas, state, rect, side / 2);
    return state.activated;
}

}  // namespace bodh::ui
