// What every drawing function gets besides the state it shows: the means of drawing and this frame's circumstances.
#pragma once

#include "ui/gesture_scroll.h"

namespace bodh::ui {

class Semantics;
class Typesetter;

// What the device's own shape takes from the edges of the stage (a notch, round corners, the home bar), in device
// pixels. The ground is painted under it, nothing else stands there.
struct Insets {
    float top = 0;
    float right = 0;
    float bottom = 0;
    float left = 0;
};

struct Frame {
    Typesetter& typesetter;
    Semantics& semantics;
    double now_ms = 0;
    float css_pixel = 1;   // device pixels to one CSS pixel: every length of the design is multiplied by it
    float text_scale = 1;  // the browser's text size over its usual 16 px
    ScrollInput scroll = {};
    float covered_bottom = 0;    // device pixels at the bottom of the stage that the phone's keyboard covers
    bool keyboard_came = false;  // covered_bottom has grown since the last frame
    Insets insets = {};
    bool more_frames = false;  // set by whatever is still moving
};

}  // namespace bodh::ui
