#include "ui/widgets/scroll_area.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace bodh::ui {
namespace {

constexpr float bar_width = 6;
constexpr float bar_width_phone = 3;
constexpr float bar_width_held = 9;
constexpr float bar_grip = 14;  // what the mouse can take hold of
constexpr float shortest_thumb = 40;
constexpr double glide_slowness_ms = 70;  // after that time 37 % of the way are left, however slow the frames

void glide(const Canvas& canvas, ScrollAreaState& state, float longest) {
    if (!state.target) return;
    const float target = std::clamp(*state.target, 0.0f, longest);
    const float rest = target - ImGui::GetScrollY();
    const double elapsed = std::clamp(canvas.frame.now_ms - state.glide_ms, 0.0, 300.0);
    state.glide_ms = canvas.frame.now_ms;
    const auto part = static_cast<float>(1 - std::exp(-elapsed / glide_slowness_ms));
    const bool there = std::abs(rest) < 2 || canvas.frame.scroll.reduced_motion;
    ImGui::SetScrollY(there ? target : std::round(ImGui::GetScrollY() + rest * part + (rest > 0 ? 1.0f : -1.0f)));
    if (there) state.target.reset();
    canvas.frame.more_frames = true;
}

void draw_bar(const Canvas& canvas, const Rect& rect) {
    const float longest = ImGui::GetScrollMaxY();
    if (longest <= 0 || rect.empty()) return;
    const float gap = canvas.px(2);
    const float track = rect.height - 2 * gap;
    const float thumb =
        std::max(std::min(canvas.px(shortest_thumb), track), track * rect.height / (rect.height + longest));
    const float top = rect.y + gap + (track - thumb) * std::min(1.0f, ImGui::GetScrollY() / longest);

    const float grip = canvas.px(bar_grip);
    const ImRect box(rect.right() - grip, top, rect.right(), top + thumb);
    const ImGuiID id = ImGui::GetID("##bar");
    bool hovered = false;
    bool held = false;
    ImGui::KeepAliveID(id);
    if (ImGui::ItemAdd(box, id)) ImGui::ButtonBehavior(box, id, &hovered, &held);
    if (held && track > thumb) {
        ImGui::SetScrollY(
            std::clamp(ImGui::GetScrollY() + ImGui::GetIO().MouseDelta.y * longest / (track - thumb), 0.0f, longest));
    }
    const bool narrow = rect.width < canvas.px(size::phone_below);
    const float width = canvas.px(hovered || held ? bar_width_held : narrow ? bar_width_phone : bar_width);
    canvas.fill({rect.right() - gap - width, top, width, thumb},
                hovered || held ? canvas.colours.outline : canvas.colours.scroll_bar, width / 2);
}

}  // namespace

Rect begin_scroll_area(const Canvas& canvas, const char* key, const Rect& rect, ScrollAreaState& state) {
    ImGui::SetCursorScreenPos(ImVec2(rect.x, rect.y));
    constexpr ImGuiWindowFlags flags = ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse |
                                       ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground |
                                       ImGuiWindowFlags_NoSavedSettings;
    // ImGui reads a size of zero as "all there is".
    ImGui::BeginChild(key, ImVec2(std::max(1.0f, rect.width), std::max(1.0f, rect.height)), ImGuiChildFlags_None,
                      flags);
    canvas.semantics().push_clip(rect);
    if (state.to_top) {
        ImGui::SetScrollY(0);
        state.to_top = false;
        state.target.reset();
        canvas.frame.more_frames = true;
    }
    return {rect.x, ImGui::GetCursorScreenPos().y, rect.width, rect.height};
}

void end_scroll_area(const Canvas& canvas, const Rect& rect, ScrollAreaState& state, float content_bottom,
                     ScrollKeys keys) {
    // Tells ImGui how long the content is.
    ImGui::SetCursorScreenPos(ImVec2(rect.x, content_bottom));
    ImGui::Dummy(ImVec2(1, 1));
    // ImGui's own figure is that of the last frame; what has just been added counts already.
    const float content_top = rect.y - ImGui::GetScrollY();
    glide(canvas, state, std::max(0.0f, content_bottom + 1 - content_top - rect.height));
    state.scrolled = ImGui::GetScrollY() > 0;
    draw_bar(canvas, rect);
    ScrollInput input = canvas.frame.scroll;
    if (keys == ScrollKeys::no) input.keyboard = 0;
    // The person's own scrolling goes first. (A press does not count: it may be the one that led here.)
    const bool dragged = state.gesture.phase == ScrollState::Phase::dragging;
    if (input.wheel != 0 || input.keyboard != 0 || dragged) state.target.reset();
    if (gesture_scroll(state.gesture, input)) canvas.frame.more_frames = true;
    canvas.semantics().pop_clip();
    ImGui::EndChild();
}

void glide_into_view(const Canvas& canvas, ScrollAreaState& state, const Rect& area, float top, float bottom) {
    const float margin = canvas.px(space::large);
    const float above = top - margin - area.y;
    const float below = bottom + margin - area.bottom();
    const float move = above < 0 ? above : std::max(0.0f, std::min(below, above));
    state.target = ImGui::GetScrollY() + move;
    state.glide_ms = canvas.frame.now_ms;
    canvas.frame.more_frames = true;
}

}  // namespace bodh::ui
