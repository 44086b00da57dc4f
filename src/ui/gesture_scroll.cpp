#include "ui/gesture_scroll.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace bodh::ui {
namespace {

constexpr float slop_css_pixels = 8;            // less than this is a tap with an unsteady finger
constexpr float velocity_kept_per_ms = 0.998f;  // how a glide slows down
constexpr float slowest_glide = 0.02f;          // device pixels a millisecond
constexpr float newest_weight = 0.4f;           // of the last movement in the smoothed velocity
constexpr double finger_held_still_ms = 80;     // no glide when the finger rested before it left

void move_by(ScrollState& state, float delta) {
    state.offset += delta;
    const float whole = std::trunc(state.offset);
    state.offset -= whole;
    if (whole != 0) ImGui::SetScrollY(std::clamp(ImGui::GetScrollY() + whole, 0.0f, ImGui::GetScrollMaxY()));
}

bool at_an_end(float velocity) {
    return (velocity < 0 && ImGui::GetScrollY() <= 0) ||
           (velocity > 0 && ImGui::GetScrollY() >= ImGui::GetScrollMaxY());
}

void follow_finger(ScrollState& state, const ScrollInput& input, float y) {
    const double elapsed = input.now_ms - state.last_ms;
    const float delta = state.last_y - y;
    if (state.phase == ScrollState::Phase::pressed && std::abs(y - state.start_y) > slop_css_pixels * input.css_pixel) {
        state.phase = ScrollState::Phase::dragging;
        ImGui::ClearActiveID();
    }
    if (state.phase == ScrollState::Phase::dragging) move_by(state, delta);
    if (delta != 0 && elapsed > 0) {
        const float newest = delta / static_cast<float>(elapsed);
        state.velocity = newest_weight * newest + (1 - newest_weight) * state.velocity;
        state.last_ms = input.now_ms;
    }
    state.last_y = y;
}

void glide(ScrollState& state, const ScrollInput& input) {
    const auto elapsed = static_cast<float>(std::clamp(input.now_ms - state.last_ms, 0.0, 50.0));
    state.last_ms = input.now_ms;
    move_by(state, state.velocity * elapsed);
    state.velocity *= std::pow(velocity_kept_per_ms, elapsed);
    if (std::abs(state.velocity) < slowest_glide || at_an_end(state.velocity)) state.phase = ScrollState::Phase::idle;
}

}  // namespace

bool gesture_scroll(ScrollState& state, const ScrollInput& input) {
    using Phase = ScrollState::Phase;
    const ImGuiIO& io = ImGui::GetIO();
    const bool touch = io.MouseSource == ImGuiMouseSource_TouchScreen || io.MouseSource == ImGuiMouseSource_Pen;
    const bool over = ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem);

    if (touch && over && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
        // Put down on a gliding page, the finger only stops it.
        if (state.phase == Phase::gliding) ImGui::ClearActiveID();
        state = {Phase::pressed, io.MousePos.y, io.MousePos.y, input.now_ms, 0, 0};
    } else if (state.phase == Phase::pressed || state.phase == Phase::dragging) {
        if (io.MouseDown[ImGuiMouseButton_Left]) {
            follow_finger(state, input, io.MousePos.y);
        } else {
            const bool thrown = state.phase == Phase::dragging && !input.reduced_motion &&
                                input.now_ms - state.last_ms < finger_held_still_ms;
            state.phase = thrown ? Phase::gliding : Phase::idle;
            state.last_ms = input.now_ms;
        }
    } else if (state.phase == Phase::gliding) {
        glide(state, input);
    }

    const float asked = (over ? input.wheel : 0.0f) + input.keyboard;
    if (asked != 0) {
        state.phase = Phase::idle;
        move_by(state, asked);
    }
    return state.phase == Phase::gliding || asked != 0;
}

void scroll_into_view(float top, float bottom, float margin) {
    const ImGuiWindow& window = *ImGui::GetCurrentWindowRead();
    const float above = window.InnerRect.Min.y + margin - top;
    const float below = bottom - (window.InnerRect.Max.y - margin);
    if (above > 0)
        ImGui::SetScrollY(std::max(0.0f, ImGui::GetScrollY() - above));
    else if (below > 0)
        ImGui::SetScrollY(std::min(ImGui::GetScrollMaxY(), ImGui::GetScrollY() + std::min(below, -above)));
}

}  // namespace bodh::ui
