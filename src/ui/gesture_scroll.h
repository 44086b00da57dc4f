// Scrolling by touch, which Dear ImGui does not have: a drag moves the content with the finger, takes back the press it
// began with (the button under the finger does not fire, WCAG 2.5.2) and glides on when released. The wheel and the
// keyboard come the same way, by the pixel instead of ImGui's five lines.
//
//     ImGui::BeginChild("article", size, 0, ImGuiWindowFlags_NoScrollWithMouse);
//     ...
//     frame.more_frames |= gesture_scroll(scroll_state, frame.scroll);   // last in the window
//     ImGui::EndChild();
#pragma once

namespace bodh::ui {

// What a frame's input asks of scrolling.
struct ScrollInput {
    double now_ms = 0;
    float css_pixel = 1;  // device pixels to one CSS pixel
    float wheel = 0;      // device pixels, positive: content moves up (towards the end)
    float keyboard = 0;   // the same; goes to the window that asks, whether the pointer is over it or not
    bool reduced_motion = false;
};

// One for each window that scrolls, kept from frame to frame.
struct ScrollState {
    enum class Phase { idle, pressed, dragging, gliding };
    Phase phase = Phase::idle;
    float start_y = 0;  // where the finger went down
    float last_y = 0;
    double last_ms = 0;
    float velocity = 0;  // device pixels a millisecond, smoothed
    float offset = 0;    // ImGui keeps whole pixels; a slow glide needs the rest
};

// Call inside the scrolling window. True while it moves by itself: another frame is wanted.
bool gesture_scroll(ScrollState& state, const ScrollInput& input);

// Moves the current window so that `top` … `bottom` (screen positions, device pixels) can be seen, with a margin.
void scroll_into_view(float top, float bottom, float margin);

}  // namespace bodh::ui
