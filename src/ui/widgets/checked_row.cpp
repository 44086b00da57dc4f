#include "ui/widgets/checked_row.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/icon.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

constexpr float check_sign_size = 24;

}  // namespace

void put_checked_row(const Canvas& canvas, Column& column, std::string_view key, const CheckedRowLook& look) {
    const Palette& colours = canvas.colours;
    const Colour strong = look.right ? colours.right : colours.wrong;
    const Colour soft = look.right ? colours.right_soft : colours.wrong_soft;
    const float padding = canvas.px(space::normal);
    const float sign = canvas.text_px(check_sign_size);
    const float text_x = column.x + padding + sign + canvas.px(space::medium);
    Column words{text_x, column.y + canvas.px(space::medium), column.right() - padding - text_x};

    // Measured first: the ground lies under the words.
    const Layout& text_layout = canvas.set(look.text, type::option, words.width);
    float height = text_layout.height + canvas.set(look.verdict, type::small_strong, words.width).height;
    if (!look.why.empty()) height += canvas.px(2) + canvas.set(look.why, type::small, words.width).height;
    const Rect rect{column.x, column.y, column.width, std::ceil(height) + 2 * canvas.px(space::medium)};
    const float radius = canvas.px(size::radius);
    canvas.fill(rect, soft, radius);
    canvas.stroke(rect, strong, canvas.px(2), radius);
    const float sign_y = std::round(words.y + middle_of_first_line(text_layout) - sign / 2);
    draw_icon_on_disc(canvas, look.right ? Icon::check : Icon::cross, {rect.x + padding, sign_y, sign, sign}, soft,
                      strong);

    canvas.semantics().open(key, Node{.role = Role::list_item});
    put_paragraph(canvas, words, "text", look.text,
                  {.step = type::option, .colour = colours.text, .tongue = Tongue::hindi});
    put_paragraph(canvas, words, "verdict", look.verdict, {.step = type::small_strong, .colour = strong});
    if (!look.why.empty()) {
        words.gap(canvas.px(2));
        put_paragraph(canvas, words, "why", look.why, {.step = type::small, .colour = colours.text_secondary});
    }
    canvas.semantics().close();
    column.y += rect.height;
}

}  // namespace bodh::ui
