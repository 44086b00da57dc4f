#include "ui/widgets/banner.h"

#include <cmath>

#include "ui/widgets/icon.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

constexpr float banner_sign_size = 22;

float text_offset(const Canvas& canvas) {
    return canvas.px(space::normal) + canvas.text_px(banner_sign_size) + canvas.px(space::medium);
}

const Layout& words_layout(const Canvas& canvas, float width, std::string_view words) {
    return canvas.set(words, type::body, width - text_offset(canvas) - canvas.px(space::normal));
}

}  // namespace

float banner_height(const Canvas& canvas, float width, std::string_view words) {
    return words_layout(canvas, width, words).height + 2 * canvas.px(space::medium);
}

void put_banner(const Canvas& canvas, Column& column, std::string_view key, BannerKind kind, std::string_view words) {
    const Layout& layout = words_layout(canvas, column.width, words);
    const Rect rect{column.x, column.y, column.width, banner_height(canvas, column.width, words)};
    const Palette& colours = canvas.colours;
    const Colour ground = kind == BannerKind::problem ? colours.wrong_soft
                          : kind == BannerKind::right ? colours.right_soft
                                                      : colours.accent_soft;
    const Colour sign = kind == BannerKind::problem ? colours.wrong
                        : kind == BannerKind::right ? colours.right
                                                    : colours.accent;
    Node node{.role = Role::paragraph, .name = std::string(words), .lang = node_language(canvas, Tongue::interface)};
    node.rect = rect;
    canvas.semantics().add(key, std::move(node));

    canvas.fill(rect, ground, canvas.px(size::radius_small));
    canvas.fill({rect.x, rect.y, canvas.px(4), rect.height}, sign, canvas.px(2));
    const float side = canvas.text_px(banner_sign_size);
    const float y = rect.y + canvas.px(space::medium);
    const Rect box{rect.x + canvas.px(space::normal), std::round(y + middle_of_first_line(layout) - side / 2), side,
                   side};
    draw_icon(canvas, kind == BannerKind::problem ? Icon::attention : Icon::check, box, sign);
    canvas.draw(layout, rect.x + text_offset(canvas), y, colours.text);
    column.y += rect.height;
}

}  // namespace bodh::ui
