// The bar at the bottom of a screen that holds its main button, always within reach of the thumb; after a check also
// what came of it.
#pragma once

#include <string>
#include <vector>

#include "ui/widgets/button.h"
#include "ui/widgets/canvas.h"

namespace bodh::ui {

enum class BottomBarMood { plain, right, wrong };

struct BottomBarLook {
    BottomBarMood mood = BottomBarMood::plain;
    std::string title = {};    // "सही!"; empty: none
    std::string detail = {};   // "सही उत्तर: …"; empty: none
    std::string problem = {};  // "पहले कोई एक विकल्प चुनिए।"; empty: none
    float css_width = size::form_width;
    std::vector<RowButton> buttons;
};

float bottom_bar_height(const Canvas& canvas, float width, const BottomBarLook& look);
// `inner` is the part of its width that holds the words and buttons.
void draw_bottom_bar(const Canvas& canvas, const Rect& rect, const BottomBarLook& look, const Rect& inner);

}  // namespace bodh::ui
