// The bar at the top of every screen: the way back or the name on the left, language and appearance on the right.
#pragma once

#include <string>

#include "app/app_state.h"
#include "ui/widgets/canvas.h"

namespace bodh::ui {

struct TopBarLook {
    std::string back;            // where the way back leads; empty: the name stands there, as the page's first heading
    std::string back_name = {};  // the same as a sentence; empty: the words are enough
    Action back_action = {};
    float css_width = size::library_width;  // of what it holds: that of the screen below
    bool edge = false;                      // a line under it: content is hidden behind it
};

float top_bar_height(const Canvas& canvas);
void draw_top_bar(const Canvas& canvas, const Rect& rect, const TopBarLook& look);

}  // namespace bodh::ui
