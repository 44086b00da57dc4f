// The few signs of the interface, drawn as lines so that they are crisp at any size.
#pragma once

#include "ui/widgets/canvas.h"

namespace bodh::ui {

enum class Icon { none, arrow_left, arrow_right, check, cross, plus, moon, sun, file, lock, attention };

// Fills `box`, which should be square.
void draw_icon(const Canvas& canvas, Icon icon, const Rect& box, Colour colour);

}  // namespace bodh::ui
