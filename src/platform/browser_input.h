// Pointer, wheel and size of the page, as web/input.js reports them through the functions that browser_input.cpp
// exports. Pointer events go straight into ImGui's queue; the rest is gathered here until the next frame.
#pragma once

#include "ui/frame.h"
#include "ui/gesture_scroll.h"

namespace bodh {

struct BrowserInput {
    float width = 0;  // of the canvas, in device pixels
    float height = 0;
    float css_pixel = 1;
    float covered_bottom = 0;  // device pixels that the phone's keyboard covers
    float text_scale = 1;      // the browser's text size over its usual 16 px
    ui::Insets insets;
    bool reduced_motion = false;
    float wheel = 0;
    float keyboard_scroll = 0;
    double last_frame_ms = 0;
};

BrowserInput& browser_input();

// Tells ImGui the size and the time passed; gives what scrolling needs, and forgets the wheel.
ui::ScrollInput begin_browser_frame(double now_ms);

}  // namespace bodh
