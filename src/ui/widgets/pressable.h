// What can be pressed: one node of the accessible tree and one place that follows the pointer, as one thing.
#pragma once

#include <string_view>

#include "ui/widgets/canvas.h"

namespace bodh::ui {

struct Press {
    bool hovered = false;
    bool held = false;
    bool focused = false;
    bool activated = false;  // once for each press, click or key
};

// Adds `node` (its rect is where it can be pressed). A disabled node takes no presses. Scrolls to it when the keyboard
// comes to it.
Press press(const Canvas& canvas, std::string_view key, Node node);

// The ring around what has the keyboard. Call last, so that nothing covers it.
void draw_focus_ring(const Canvas& canvas, const Press& press, const Rect& rect, float radius);

}  // namespace bodh::ui
