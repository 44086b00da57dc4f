#include "ui/screens/bottom_bar.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/icon.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

constexpr float verdict_sign_size = 26;

// Words on the left and buttons on the right where there is room for both, else words above buttons.
struct BarLayout {
    bool one_row = false;
    float words_width = 0;
    float words_height = 0;
    float buttons_width = 0;
    float buttons_height = 0;
    bool has_words = false;
};

ButtonsPlace place_of(const BarLayout& layout) {
    return layout.one_row ? ButtonsPlace::end : ButtonsPlace::stretched;
}

float sign_room(const Canvas& canvas, const BottomBarLook& look) {
    return look.mood == BottomBarMood::plain ? 0 : canvas.text_px(verdict_sign_size + space::medium);
}

float words_height(const Canvas& canvas, const BottomBarLook& look, float width) {
    const float room = width - sign_room(canvas, look);
    float height = 0;
    if (!look.title.empty()) height += canvas.set(look.title, type::body_strong, room).height;
    if (!look.detail.empty()) height += canvas.set(look.detail, type::body, room).height;
    if (!look.problem.empty()) height += canvas.set(look.problem, type::small_strong, room).height;
    return height;
}

// What the words take on one line each.
float words_width(const Canvas& canvas, const BottomBarLook& look) {
    const float widest =
        std::max({canvas.set(look.title, type::body_strong).width, canvas.set(look.detail, type::body).width,
                  canvas.set(look.problem, type::small_strong).width});
    return sign_room(canvas, look) + std::ceil(widest);
}

BarLayout lay_out(const Canvas& canvas, float width, const BottomBarLook& look) {
    BarLayout layout;
    layout.has_words = !look.title.empty() || !look.detail.empty() || !look.problem.empty();
    layout.buttons_width = buttons_width(canvas, look.buttons);
    const float gap = canvas.px(space::large);
    const bool wide = width >= canvas.text_px(520) && layout.buttons_width <= width * 0.6f;
    const bool fits = layout.has_words && words_width(canvas, look) + gap + layout.buttons_width <= width;
    layout.one_row = wide || fits;
    if (!layout.one_row) layout.buttons_width = width;
    layout.words_width = layout.one_row ? width - layout.buttons_width - gap : width;
    layout.words_height = layout.has_words ? words_height(canvas, look, layout.words_width) : 0;
    layout.buttons_height = buttons_height(canvas, layout.buttons_width, look.buttons, place_of(layout));
    return layout;
}

float inner_height(const Canvas& canvas, const BarLayout& layout) {
    if (layout.one_row) return std::max(layout.words_height, layout.buttons_height);
    const float gap = layout.has_words ? canvas.px(space::small) : 0;
    return layout.words_height + gap + layout.buttons_height;
}

void put_words(const Canvas& canvas, Column column, const BottomBarLook& look) {
    const Colour strong = look.mood == BottomBarMood::right   ? canvas.colours.right
                          : look.mood == BottomBarMood::wrong ? canvas.colours.wrong
                                                              : canvas.colours.text;
    if (look.mood != BottomBarMood::plain) {
        const float side = canvas.text_px(verdict_sign_size);
        const float middle = middle_of_first_line(canvas.set(look.title, type::body_strong));
        const Rect disc{column.x, std::round(column.y + middle - side / 2), side, side};
        const bool right = look.mood == BottomBarMood::right;
        draw_icon_on_disc(canvas, right ? Icon::check : Icon::cross, disc,
                          right ? canvas.colours.right_soft : canvas.colours.wrong_soft, strong);
        column.x += sign_room(canvas, look);
        column.width -= sign_room(canvas, look);
    }
    if (!look.title.empty()) {
        put_paragraph(canvas, column, "verdict", look.title, {.step = type::body_strong, .colour = strong});
    }
    if (!look.detail.empty()) {
        put_paragraph(canvas, column, "verdict-detail", look.detail,
                      {.step = type::body, .colour = canvas.colours.text});
    }
    if (!look.problem.empty()) {
        put_paragraph(canvas, column, "problem", look.problem,
                      {.step = type::small_strong, .colour = canvas.colours.wrong});
    }
}

}  // namespace

float bottom_bar_height(const Canvas& canvas, float width, const BottomBarLook& look) {
    const Column column = centred_column(canvas, {0, 0, width, 0}, look.css_width);
    return inner_height(canvas, lay_out(canvas, column.width, look)) + 2 * canvas.px(space::medium);
}

void draw_bottom_bar(const Canvas& canvas, const Rect& rect, const BottomBarLook& look, const Rect& inner) {
    const Colour ground = look.mood == BottomBarMood::right   ? canvas.colours.right_soft
                          : look.mood == BottomBarMood::wrong ? canvas.colours.wrong_soft
                                                              : canvas.colours.surface;
    // Its ground reaches to the edges of the screen, where nothing else may stand.
    const Insets& insets = canvas.frame.insets;
    const float left = rect.x <= insets.left ? 0 : rect.x;  // else the article's pane is there
    const float width = rect.right() + insets.right - left;
    canvas.fill({left, rect.y, width, rect.height + insets.bottom}, ground);
    canvas.fill({left, rect.y, width, canvas.px(1)}, canvas.colours.hairline);
    Column column = centred_column(canvas, {inner.x, rect.y, inner.width, rect.height}, look.css_width);
    column.gap(canvas.px(space::medium));
    const BarLayout layout = lay_out(canvas, column.width, look);
    if (layout.has_words) {
        Column words{column.x, column.y, layout.words_width};
        if (layout.one_row) {
            words.gap(std::max(0.0f, std::round((inner_height(canvas, layout) - layout.words_height) / 2)));
        }
        put_words(canvas, words, look);
    }
    Column buttons{column.right() - layout.buttons_width, column.y, layout.buttons_width};
    if (layout.one_row) {
        buttons.gap(std::max(0.0f, std::round((inner_height(canvas, layout) - layout.buttons_height) / 2)));
    } else if (layout.has_words) {
        buttons.gap(layout.words_height + canvas.px(space::small));
    }
    put_buttons(canvas, buttons, look.buttons, place_of(layout));
}

}  // namespace bodh::ui
