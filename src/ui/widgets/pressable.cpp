#include "ui/widgets/pressable.h"

#include <imgui.h>
#include <imgui_internal.h>

namespace bodh::ui {

Press press(const Canvas& canvas, std::string_view key, Node node) {
    const Rect rect = node.rect;
    const bool disabled = node.disabled;
    const NodeId id = canvas.semantics().add(key, std::move(node));

    Press result;
    const ImRect box(rect.x, rect.y, rect.right(), rect.bottom());
    if (ImGui::ItemAdd(box, id) && !disabled) {
        ImGui::ButtonBehavior(box, id, &result.hovered, &result.held);
        if (result.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    }
    // Only the page's click counts. ImGui's own press is the same act seen again, on a slow machine several frames
    // apart.
    result.activated = canvas.semantics().activated(id) && !disabled;
    result.focused = canvas.semantics().focused(id);
    if (canvas.semantics().just_focused(id)) scroll_into_view(rect.y, rect.bottom(), canvas.px(space::large));
    return result;
}

void draw_focus_ring(const Canvas& canvas, const Press& press, const Rect& rect, float radius) {
    if (!press.focused) return;
    const float reach = canvas.px(size::focus_gap + size::focus_ring);
    canvas.stroke({rect.x - reach, rect.y - reach, rect.width + 2 * reach, rect.height + 2 * reach},
                  canvas.colours.focus, canvas.px(size::focus_ring), radius + reach);
}

}  // namespace bodh::ui
