#include "ui/widgets/option_row.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "ui/widgets/icon.h"
#include "ui/widgets/pressable.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

constexpr float option_mark_size = 24;

struct OptionColours {
    Colour ground;
    Colour edge;
    float edge_width;
    Colour mark;
};

OptionColours colours_of(const Canvas& canvas, OptionState state, bool hovered) {
    const Palette& colours = canvas.colours;
    switch (state) {
        case OptionState::chosen: return {colours.accent_soft, colours.accent, 2, colours.accent};
        case OptionState::right:
        case OptionState::right_chosen: return {colours.right_soft, colours.right, 2, colours.right};
        case OptionState::wrong_chosen: return {colours.wrong_soft, colours.wrong, 2, colours.wrong};
        case OptionState::passed_over: return {colours.surface, colours.hairline, 1, colours.scroll_bar};
        case OptionState::open: break;
    }
    if (hovered) return {colours.accent_soft, colours.accent, 1, colours.accent};
    return {colours.surface, colours.outline, 1, colours.outline};
}

bool is_checked(OptionState state) {
    return state != OptionState::open && state != OptionState::chosen;
}

// The word that goes with the sign; empty where there is nothing to say.
std::string_view verdict(const Canvas& canvas, OptionState state) {
    switch (state) {
        case OptionState::right: return canvas.words(Key::quiz_option_right);
        case OptionState::right_chosen: return canvas.words(Key::quiz_option_chosen_right);
        case OptionState::wrong_chosen: return canvas.words(Key::quiz_option_wrong);
        case OptionState::open:
        case OptionState::chosen:
        case OptionState::passed_over: break;
    }
    return {};
}

void draw_mark(const Canvas& canvas, OptionState state, const Rect& box, const OptionColours& colours) {
    const float side = box.width;
    if (state == OptionState::right || state == OptionState::right_chosen || state == OptionState::wrong_chosen) {
        const Icon icon = state == OptionState::wrong_chosen ? Icon::cross : Icon::check;
        draw_icon_on_disc(canvas, icon, box, colours.ground, colours.mark);
        return;
    }
    canvas.stroke(box, colours.mark, canvas.px(2), side / 2);
    if (state == OptionState::chosen) {
        const float inset = std::round(side * 0.27f);
        canvas.fill({box.x + inset, box.y + inset, side - 2 * inset, side - 2 * inset}, colours.mark, side / 2 - inset);
    }
}

}  // namespace

bool put_option(const Canvas& canvas, Column& column, std::string_view key, const OptionLook& look) {
    const float padding = canvas.px(space::normal);
    const float mark = canvas.text_px(option_mark_size);
    const float text_x = column.x + padding + mark + canvas.px(space::medium);
    const float text_width = column.right() - padding - text_x;
    const std::string_view word = verdict(canvas, look.state);

    const Layout& text_layout = canvas.set(look.text, type::option, text_width);
    const Layout* word_layout = word.empty() ? nullptr : &canvas.set(word, type::small_strong, text_width);
    const Layout* why_layout = look.why.empty() ? nullptr : &canvas.set(look.why, type::small, text_width);
    const float top_padding = canvas.px(space::medium);
    const float inner = text_layout.height + (word_layout ? word_layout->height : 0) +
                        (why_layout ? why_layout->height + canvas.px(2) : 0);
    const Rect rect{column.x, column.y, column.width, std::max(canvas.px(56), inner + 2 * top_padding)};

    Node node{.role = Role::radio, .name = look.text, .description = std::string(word), .lang = "hi"};
    node.rect = rect;
    node.checked =
        look.state == OptionState::open || look.state == OptionState::right || look.state == OptionState::passed_over
            ? Tristate::no
            : Tristate::yes;
    node.disabled = is_checked(look.state);
    const Press state = press(canvas, key, std::move(node));

    const OptionColours colours = colours_of(canvas, look.state, state.hovered || state.held);
    const float radius = canvas.px(size::radius);
    canvas.fill(rect, colours.ground, radius);
    canvas.stroke(rect, colours.edge, canvas.px(colours.edge_width), radius);

    // One line alone stands in the optical middle; more of them fill the row from its padding.
    float y = text_layout.height == inner ? centred_top(text_layout, rect.y + rect.height / 2)
                                          : rect.y + std::round((rect.height - inner) / 2);
    const float mark_y = std::round(y + middle_of_first_line(text_layout) - mark / 2);
    draw_mark(canvas, look.state, {rect.x + padding, mark_y, mark, mark}, colours);
    canvas.draw(text_layout, text_x, y, canvas.colours.text);
    y += text_layout.height;
    if (word_layout) {
        canvas.draw(*word_layout, text_x, y, colours.mark);
        y += word_layout->height;
    }
    if (why_layout) {
        Node why{.role = Role::paragraph, .name = look.why, .lang = node_language(canvas, Tongue::interface)};
        why.rect = {text_x, y + canvas.px(2), text_width, why_layout->height};
        canvas.semantics().add(std::string(key) + "-why", std::move(why));
        canvas.draw(*why_layout, text_x, y + canvas.px(2), canvas.colours.text_secondary);
    }
    draw_focus_ring(canvas, state, rect, radius);
    column.y += rect.height;
    return state.activated;
}

}  // namespace bodh::ui
