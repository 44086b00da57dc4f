#include "ui/widgets/top_bar.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/button.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

ButtonLook language_button(const Canvas& canvas) {
    const bool hindi = canvas.language == InterfaceLanguage::hindi;
    return {.words = std::string(canvas.words(Key::common_language_switch)),
            .kind = ButtonKind::quiet,
            .description = std::string(canvas.words(Key::common_language_switch_hint)),
            .lang = hindi ? "en" : "hi"};
}

// From the right edge: how it looks, then language.
void draw_settings(const Canvas& canvas, const Rect& rect, float right) {
    const float middle = rect.y + rect.height / 2;
    const ButtonLook language = language_button(canvas);
    const float side = icon_button_side(canvas);
    const float icon_x = right - side;
    const float width = button_width(canvas, language);
    const float x = icon_x - width - canvas.px(space::hair);
    const float height = button_height(canvas, language, width);
    if (draw_button(canvas, "language", language, x, std::round(middle - height / 2), width)) {
        const bool hindi = canvas.language == InterfaceLanguage::hindi;
        canvas.change(&Settings::language, hindi ? InterfaceLanguage::english : InterfaceLanguage::hindi);
    }
    if (draw_icon_button(canvas, "appearance", Icon::letters, canvas.words(Key::appearance_heading), icon_x,
                         std::round(middle - side / 2))) {
        canvas.act(OpenDialog{Dialog::appearance});
    }
}

// In words where there is room for them, else by its arrow alone.
void draw_way_back(const Canvas& canvas, const Rect& rect, const TopBarLook& look, float x, float right) {
    const ButtonLook back{.words = look.back,
                          .kind = ButtonKind::quiet,
                          .icon = Icon::arrow_left,
                          .name = look.back_name,
                          .role = Role::link};
    const float middle = rect.y + rect.height / 2;
    const float width = button_width(canvas, back);
    bool pressed = false;
    if (x + width <= right) {
        const float height = button_height(canvas, back, width);
        pressed = draw_button(canvas, "back", back, x, std::round(middle - height / 2), width);
    } else {
        const std::string& name = look.back_name.empty() ? look.back : look.back_name;
        const float y = std::round(middle - icon_button_side(canvas) / 2);
        pressed = draw_icon_button(canvas, "back", Icon::arrow_left, name, x, y, Enabled::yes, Role::link);
    }
    if (pressed) canvas.act(look.back_action);
}

}  // namespace

float top_bar_height(const Canvas& canvas) {
    const float brand = canvas.set(canvas.words(Key::common_app_name), type::brand).height;
    return std::max({canvas.px(size::top_bar), brand, icon_button_side(canvas)});
}

void draw_top_bar(const Canvas& canvas, const Rect& rect, const TopBarLook& look) {
    Node node{.role = Role::banner};
    node.rect = rect;
    canvas.semantics().open("top", std::move(node));
    canvas.fill(rect, canvas.colours.paper);
    if (look.edge) {
        canvas.fill({rect.x, rect.bottom() - canvas.px(1), rect.width, canvas.px(1)}, canvas.colours.hairline);
    }
    const Column inner = centred_column(canvas, rect, look.css_width);
    const float reach = canvas.px(10);  // words stand on the margin, the ground of buttons reaches over it
    const float right = inner.right() + reach;
    const float settings_width =
        button_width(canvas, language_button(canvas)) + icon_button_side(canvas) + canvas.px(space::hair);
    if (look.back.empty()) {
        const Layout& layout = canvas.set(canvas.words(Key::common_app_name), type::brand);
        Column column{inner.x, centred_top(layout, rect.y + rect.height / 2), layout.width};
        const HeadingLook brand{type::brand, 1, Tongue::interface, {}};
        put_heading(canvas, column, "brand", canvas.words(Key::common_app_name), brand);
    } else {
        draw_way_back(canvas, rect, look, inner.x - reach, right - settings_width);
    }
    draw_settings(canvas, rect, right);
    canvas.semantics().close();
}

}  // namespace bodh::ui
