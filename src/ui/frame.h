// What every drawing function gets besides the state it shows: the means of drawing and this frame's circumstances.
#pragma once

#include "ui/gesture_scroll.h"

namespace bodh::ui {

class Semantics;
class Typesetter;

struct Frame {
    Typesetter& typesetter;
    Semantics& semantics;
    double now_ms = 0;
    float css_pixel = 1;   // device pixels to one CSS pixel: every length of the design is multiplied by it
    float text_scale = 1;  // the browser's text size over its usual 16 px
    ScrollInput scroll = {};
    float covered_bottom = 0;  // device pixels at the bottom of the stage that the phone's keyboard covers
    bool more_frames = false;  // set by whatever is still moving
};

}  // namespace bodh::ui
