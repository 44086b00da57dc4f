#include "ui/widgets/toast.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

constexpr float toast_shadow_height = 10;

// Words and button beside each other where there is room for both, else words above the button.
struct Parts {
    const Layout* words = nullptr;
    bool beside = false;
    float width = 0;
    float button_width = 0;
    float button_height = 0;
    float inner_height = 0;
};

Parts lay_out(const Canvas& canvas, float room, const ToastLook& look) {
    const float padding = canvas.px(space::normal);
    const float widest = std::min(room - 2 * canvas.px(space::medium), canvas.text_px(size::form_width));
    Parts parts;
    parts.button_width = button_width(canvas, look.button.look);
    const float one_row = std::ceil(canvas.set(look.words, type::body).width) + parts.button_width + 3 * padding;
    parts.beside = one_row <= widest || parts.button_width <= widest * 0.4f;
    parts.width = std::min(widest, std::max(one_row, parts.button_width + 2 * padding));
    const float words_width = parts.width - 2 * padding - (parts.beside ? parts.button_width + padding : 0);
    parts.words = &canvas.set(look.words, type::body, words_width);
    parts.button_height = button_height(canvas, look.button.look, parts.button_width);
    parts.inner_height =
        parts.beside ? std::max(parts.words->height, parts.button_height) : parts.words->height + parts.button_height;
    return parts;
}

}  // namespace

float toast_height(const Canvas& canvas, float width, const ToastLook& look) {
    return lay_out(canvas, width, look).inner_height + 2 * canvas.px(space::small) + 2 * canvas.px(space::medium);
}

void draw_toast(const Canvas& canvas, std::string_view key, const Rect& room, const ToastLook& look) {
    const Parts parts = lay_out(canvas, room.width, look);
    const float padding = canvas.px(space::normal);
    const float margin = canvas.px(space::medium);
    const Rect rect{room.x + std::floor((room.width - parts.width) / 2), room.y + margin, parts.width,
                    room.height - 2 * margin};
    const float radius = canvas.px(size::radius);
    canvas.shadow(rect, radius, toast_shadow_height);
    canvas.fill(rect, canvas.colours.surface, radius);
    canvas.stroke(rect, canvas.colours.outline, canvas.px(1), radius);

    canvas.semantics().open(key, Node{.role = Role::group});
    const float middle = rect.y + rect.height / 2;
    const float top = parts.beside ? std::round(middle - parts.words->height / 2) : rect.y + canvas.px(space::small);
    const float words_width = rect.width - 2 * padding - (parts.beside ? parts.button_width + padding : 0);
    Column column{rect.x + padding, top, words_width};
    put_paragraph(canvas, column, "words", look.words, {.step = type::body, .colour = canvas.colours.text});
    const float x = parts.beside ? rect.right() - padding - parts.button_width : rect.x + padding;
    const float y = parts.beside ? std::round(middle - parts.button_height / 2) : column.y;
    if (draw_button(canvas, look.button.key, look.button.look, x, y, parts.button_width))
        canvas.act(look.button.action);
    canvas.semantics().close();
}

}  // namespace bodh::ui
