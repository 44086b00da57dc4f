#include "ui/widgets/top_bar.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/button.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

// From the right edge: how it looks, then language.
void draw_settings(const Canvas& canvas, const Rect& rect, float right) {
    const float y = rect.y + std::round((rect.height - canvas.px(size::target)) / 2);
    const bool hindi = canvas.language == InterfaceLanguage::hindi;
    const ButtonLook language{.words = std::string(canvas.words(Key::common_language_switch)),
                              .kind = ButtonKind::quiet,
                              .description = std::string(canvas.words(Key::common_language_switch_hint)),
                              .lang = hindi ? "en" : "hi"};
    const float icon_x = right - canvas.px(size::target);
    const float width = button_width(canvas, language);
    if (draw_button(canvas, "language", language, icon_x - width - canvas.px(space::hair), y, width)) {
        Settings settings = canvas.settings;
        settings.language = hindi ? InterfaceLanguage::english : InterfaceLanguage::hindi;
        canvas.act(ChangeSettings{settings});
    }
    if (draw_icon_button(canvas, "appearance", Icon::letters, canvas.words(Key::appearance_heading), icon_x, y)) {
        canvas.act(OpenDialog{Dialog::appearance});
    }
}

}  // namespace

float top_bar_height(const Canvas& canvas) {
    return std::max(canvas.px(size::top_bar), canvas.set(canvas.words(Key::common_app_name), type::brand).height);
}

void draw_top_bar(const Canvas& canvas, const Rect& rect, const TopBarLook& look) {
    Node node{.role = Role::banner};
    node.rect = rect;
    canvas.semantics().open("top", std::move(node));
    canvas.fill(rect, canvas.colours.paper);
    if (look.edge) {
        canvas.fill({rect.x, rect.bottom() - canvas.px(1), rect.width, canvas.px(1)}, canvas.colours.hairline);
    }
    Column column = centred_column(canvas, rect, look.css_width);
    if (look.back.empty()) {
        const Layout& layout = canvas.set(canvas.words(Key::common_app_name), type::brand);
        column.y = centred_top(layout, rect.y + rect.height / 2);
        column.width = layout.width;
        const HeadingLook brand{type::brand, 1, Tongue::interface, {}};
        put_heading(canvas, column, "brand", canvas.words(Key::common_app_name), brand);
    } else {
        const ButtonLook back{.words = look.back,
                              .kind = ButtonKind::quiet,
                              .icon = Icon::arrow_left,
                              .name = look.back_name,
                              .role = Role::link};
        const float y = rect.y + std::round((rect.height - canvas.px(size::target)) / 2);
        const float x = column.x - canvas.px(10);  // the words stand on the margin, the ground reaches over it
        if (draw_button(canvas, "back", back, x, y, button_width(canvas, back))) canvas.act(look.back_action);
    }
    draw_settings(canvas, rect, centred_column(canvas, rect, look.css_width).right() + canvas.px(10));
    canvas.semantics().close();
}

}  // namespace bodh::ui
