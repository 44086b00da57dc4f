#include "ui/widgets/dialog.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "ui/widgets/button.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

constexpr float scrim_opacity = 0.5f;
constexpr float shadow_height = 18;
constexpr float page_left_above = 56;  // of a sheet: what remains to be seen of the screen, and to press on

// 0 when it has just come, 1 when it is there.
float arrived_part(const Canvas& canvas, const DialogState& state) {
    if (canvas.frame.scroll.reduced_motion) return 1;
    const double part = std::clamp((canvas.frame.now_ms - state.opened_ms) / motion::sheet, 0.0, 1.0);
    return static_cast<float>(1 - std::pow(1 - part, 3));
}

// The title beside the button that closes it.
struct Header {
    float x = 0;
    float title_width = 0;
    float close_x = 0;
    float height = 0;
};
Header header_of(const Canvas& canvas, const DialogLook& look, float panel_x, float panel_width) {
    Header header;
    const float side = icon_button_side(canvas);
    header.x = centred_column(canvas, {panel_x, 0, panel_width, 0}, look.css_width).x;
    header.close_x = panel_x + panel_width - side - canvas.px(space::small);
    header.title_width = std::max(1.0f, header.close_x - header.x);
    header.height =
        std::max(side, canvas.set(look.title, type::heading, header.title_width).height) + canvas.px(space::small);
    return header;
}

Rect panel_of(const Canvas& canvas, const DialogLook& look, const Rect& stage, const DialogState& state) {
    const bool sheet = stage.width < canvas.px(size::dialog_sheet_below);
    const float longest = std::max(0.0f, stage.height - canvas.px(sheet ? page_left_above : 2 * space::huge));
    const float width = sheet ? stage.width : std::min(canvas.text_px(look.css_width), stage.width - canvas.px(48));
    const float x = stage.x + std::floor((stage.width - width) / 2);
    const float wanted = header_of(canvas, look, x, width).height + state.content_height + canvas.px(space::large);
    const bool whole = look.height == DialogHeight::of_stage || state.content_height <= 0;
    const float height = whole ? longest : std::min(longest, std::ceil(wanted));
    const float hidden = 1 - arrived_part(canvas, state);
    const float y = sheet ? stage.bottom() - height + std::round(height * hidden)
                          : stage.y + std::floor((stage.height - height) / 2) + std::round(canvas.px(24) * hidden);
    return {x, y, width, height};
}

void draw_panel(const Canvas& canvas, const Rect& stage, const Rect& panel, float part) {
    ImGui::GetWindowDrawList()->PushClipRectFullScreen();
    canvas.fill(stage, hex(0x000000), 0, scrim_opacity * part);
    const float radius = canvas.px(size::radius + 4);
    const bool sheet = panel.width >= stage.width;
    // A sheet goes on below the edge, so that only its upper corners are round.
    const Rect ground{panel.x, panel.y, panel.width, panel.height + (sheet ? radius : 0)};
    canvas.shadow(ground, radius, shadow_height);
    canvas.fill(ground, canvas.colours.paper, radius);
    if (canvas.colours.shade <= 0) canvas.stroke(ground, canvas.colours.outline, canvas.px(2), radius);
    if (sheet) {
        const float grip = canvas.px(40);
        canvas.fill({panel.x + std::floor((panel.width - grip) / 2), panel.y + canvas.px(6), grip, canvas.px(4)},
                    canvas.colours.scroll_bar, canvas.px(2));
    }
    ImGui::GetWindowDrawList()->PopClipRect();
}

// A press that began and ended beside the panel, and began after it came.
bool pressed_beside(const DialogState& state) {
    const ImGuiIO& io = ImGui::GetIO();
    if (!ImGui::IsMouseReleased(ImGuiMouseButton_Left) || io.MouseClickedTime[0] <= state.opened_at) return false;
    const auto beside = [&](const ImVec2& at) { return at.y >= 0 && !state.panel.contains(at.x, at.y); };
    return beside(io.MouseClickedPos[0]) && beside(io.MousePos);
}

}  // namespace

Rect begin_dialog(const Canvas& canvas, std::string_view key, const DialogLook& look, const Rect& stage,
                  DialogState& state) {
    const bool came = !state.shown;
    if (came) {
        state = {};
        state.shown = true;
        state.scroll.to_top = true;
        state.opened_ms = canvas.frame.now_ms;
        state.opened_at = ImGui::GetTime();
        canvas.frame.more_frames = true;
    }
    state.panel = panel_of(canvas, look, stage, state);
    const float part = arrived_part(canvas, state);
    if (part < 1) canvas.frame.more_frames = true;

    // A window over the whole stage, so that nothing behind it is hovered or scrolled.
    ImGui::SetCursorScreenPos(ImVec2(stage.x, stage.y));
    constexpr ImGuiWindowFlags flags = ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse |
                                       ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground |
                                       ImGuiWindowFlags_NoSavedSettings;
    ImGui::BeginChild("dialog", ImVec2(std::max(1.0f, stage.width), std::max(1.0f, stage.height)), ImGuiChildFlags_None,
                      flags);
    Node node{.role = Role::dialog, .name = look.title};
    node.rect = state.panel;
    canvas.semantics().open(key, std::move(node));
    draw_panel(canvas, stage, state.panel, part);

    const Header header = header_of(canvas, look, state.panel.x, state.panel.width);
    const float middle = state.panel.y + canvas.px(space::small) + header.height / 2;
    const Layout& layout = canvas.set(look.title, type::heading, header.title_width);
    Column title{header.x, centred_top(layout, middle), header.title_width};
    state.heading = put_heading(canvas, title, "heading", look.title, {type::heading, 2, Tongue::interface, {}});
    if (came) canvas.semantics().request_focus(state.heading);
    const float close_y = std::round(middle - icon_button_side(canvas) / 2);
    state.closed =
        draw_icon_button(canvas, "close", Icon::cross, canvas.words(Key::common_close), header.close_x, close_y);

    const float top = header.height + canvas.px(space::small);
    // A little less than the panel, so that nothing is cut by its round corners.
    const float bottom = canvas.px(space::small);
    state.area = {state.panel.x, state.panel.y + top, state.panel.width,
                  std::max(0.0f, state.panel.height - top - bottom)};
    return begin_scroll_area(canvas, "dialog-content", state.area, state.scroll);
}

bool end_dialog(const Canvas& canvas, DialogState& state, float content_bottom) {
    const float height = content_bottom - (state.area.y - ImGui::GetScrollY());
    if (std::abs(height - state.content_height) >= 1) canvas.frame.more_frames = true;
    state.content_height = height;
    end_scroll_area(canvas, state.area, state.scroll, content_bottom, ScrollKeys::yes);
    canvas.semantics().close();
    const bool closed = state.closed || canvas.semantics().dismissed() || pressed_beside(state);
    ImGui::EndChild();
    return closed;
}

}  // namespace bodh::ui
