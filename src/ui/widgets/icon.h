// The few signs of the interface, drawn as lines so that they are crisp at any size.
#pragma once

#include "ui/widgets/canvas.h"

namespace bodh::ui {

enum class Icon {
    none,
    arrow_left,
    arrow_right,
    arrow_up,
    arrow_down,
    check,
    cross,
    plus,
    file,
    lock,
    attention,
    book,
    letters,  // how the text looks
    undo,
    backspace,
    enter,
    shift,
    chevron_down
};

// Fills `box`, which should be square.
void draw_icon(const Canvas& canvas, Icon icon, const Rect& box, Colour colour);
// On a disc that fills the box: how right and wrong are shown.
void draw_icon_on_disc(const Canvas& canvas, Icon icon, const Rect& box, Colour colour, Colour disc);

}  // namespace bodh::ui
