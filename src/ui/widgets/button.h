// Buttons: one primary on a screen at most, the others quieter. They grow in height when their words need two lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/widgets/canvas.h"
#include "ui/widgets/icon.h"

namespace bodh::ui {

enum class ButtonKind { primary, secondary, quiet };

struct ButtonLook {
    std::string words;
    ButtonKind kind = ButtonKind::secondary;
    Icon icon = Icon::none;
    std::string name = {};  // what it is called where that is more than its words; starts with them
    std::string description = {};
    std::string lang = {};     // where it differs from the interface's
    Role role = Role::button;  // or link, for what leads to another screen
    bool disabled = false;
};

// The width its words need, in device pixels.
float button_width(const Canvas& canvas, const ButtonLook& look);
float button_height(const Canvas& canvas, const ButtonLook& look, float width);
// True once for each press.
bool draw_button(const Canvas& canvas, std::string_view key, const ButtonLook& look, float x, float y, float width);

struct RowButton {
    std::string key;
    ButtonLook look;
    Action action;
};
// Side by side where they fit, else one below the other at full width; stretched ones are always so.
enum class ButtonsPlace { start, end, stretched };
float buttons_width(const Canvas& canvas, const std::vector<RowButton>& buttons);  // side by side
float buttons_height(const Canvas& canvas, float width, const std::vector<RowButton>& buttons,
                     ButtonsPlace place = ButtonsPlace::start);
// What is pressed becomes its action.
void put_buttons(const Canvas& canvas, Column& column, const std::vector<RowButton>& buttons,
                 ButtonsPlace place = ButtonsPlace::start);

// As many in a row as fit, then the next row: for choices of which there are several.
void put_wrapped_buttons(const Canvas& canvas, Column& column, const std::vector<RowButton>& buttons);

// A square one that shows only a sign.
enum class Enabled { no, yes };
float icon_button_side(const Canvas& canvas);
bool draw_icon_button(const Canvas& canvas, std::string_view key, Icon icon, std::string_view name, float x, float y,
                      Enabled enabled = Enabled::yes, Role role = Role::button);

}  // namespace bodh::ui
