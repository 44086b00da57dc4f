#include "platform/browser_input.h"

#include <emscripten/emscripten.h>
#include <imgui.h>

#include <algorithm>
#include <cfloat>
#include <utility>

namespace bodh {

BrowserInput& browser_input() {
    static BrowserInput input;
    return input;
}

ui::ScrollInput begin_browser_frame(double now_ms) {
    BrowserInput& input = browser_input();
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {input.width, input.height};
    // Frames come on demand, so the time between two may be minutes; ImGui wants it small and above zero.
    const double elapsed = std::clamp(now_ms - std::exchange(input.last_frame_ms, now_ms), 1.0, 100.0);
    io.DeltaTime = static_cast<float>(elapsed / 1000);
    return {now_ms, input.css_pixel, std::exchange(input.wheel, 0.0f), std::exchange(input.keyboard_scroll, 0.0f),
            input.reduced_motion};
}

}  // namespace bodh

extern "C" {

// Sizes in device pixels, `css_pixel` is how many of them one CSS pixel takes; `text_scale` is the browser's own text
// size over the usual one.
EMSCRIPTEN_KEEPALIVE void bodh_resize(float width, float height, float css_pixel, float covered_bottom,
                                      float text_scale) {
    bodh::BrowserInput& input = bodh::browser_input();
    input.width = width;
    input.height = height;
    input.css_pixel = css_pixel;
    input.covered_bottom = covered_bottom;
    input.text_scale = text_scale;
}

EMSCRIPTEN_KEEPALIVE void bodh_set_insets(float top, float right, float bottom, float left) {
    bodh::browser_input().insets = {top, right, bottom, left};
}

EMSCRIPTEN_KEEPALIVE void bodh_set_reduced_motion(int reduced) {
    bodh::browser_input().reduced_motion = reduced != 0;
}

// source: 0 mouse, 1 touch, 2 pen.
EMSCRIPTEN_KEEPALIVE void bodh_pointer_move(int source, float x, float y) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(static_cast<ImGuiMouseSource>(source));
    io.AddMousePosEvent(x, y);
}

EMSCRIPTEN_KEEPALIVE void bodh_pointer_button(int source, float x, float y, int down) {
    bodh_pointer_move(source, x, y);
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, down != 0);
    // A finger that has left points at nothing: without this the button under it would stay lit.
    if (down == 0 && source != ImGuiMouseSource_Mouse) io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
}

// The pointer went away, or the browser took the gesture for itself: what was pressed is let go without firing.
EMSCRIPTEN_KEEPALIVE void bodh_pointer_leave() {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
}

// Device pixels, positive towards the end of the page.
EMSCRIPTEN_KEEPALIVE void bodh_wheel(float pixels) {
    bodh::browser_input().wheel += pixels;
}
EMSCRIPTEN_KEEPALIVE void bodh_keyboard_scroll(float pixels) {
    bodh::browser_input().keyboard_scroll += pixels;
}

}  // extern "C"
