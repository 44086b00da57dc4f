#include "ui/widgets/progress.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace bodh::ui {

void put_progress_bar(const Canvas& canvas, Column& column, std::string_view key, std::string_view name, int value,
                      int maximum) {
    const Rect rect{column.x, column.y, column.width, canvas.px(6)};
    Node node{.role = Role::progress, .name = std::string(name)};
    node.rect = rect;
    node.progress = {value, maximum};
    canvas.semantics().add(key, std::move(node));
    canvas.fill(rect, canvas.colours.hairline, rect.height / 2);
    const float part = static_cast<float>(std::clamp(value, 0, maximum)) / static_cast<float>(std::max(maximum, 1));
    if (part > 0) {
        canvas.fill({rect.x, rect.y, std::max(rect.height, rect.width * part), rect.height}, canvas.colours.accent,
                    rect.height / 2);
    }
    column.y += rect.height;
}

void draw_score_ring(const Canvas& canvas, const Rect& box, std::uint32_t right, std::uint32_t of) {
    constexpr float pi = 3.14159265f;
    constexpr float start = -pi / 2;
    const float thickness = canvas.px(11);
    const float radius = box.width / 2 - thickness / 2;
    const ImVec2 centre(box.x + box.width / 2, box.y + box.height / 2);
    const auto packed = [](Colour colour) { return IM_COL32(colour.red, colour.green, colour.blue, 255); };
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddCircle(centre, radius, packed(canvas.colours.hairline), 96, thickness);
    const float part = static_cast<float>(right) / static_cast<float>(std::max(of, 1u));
    if (part > 0) {
        const float end = start + 2 * pi * part;
        list.PathArcTo(centre, radius, start, end, 96);
        list.PathStroke(packed(canvas.colours.right), 0, thickness);
        for (const float angle : {start, end}) {
            list.AddCircleFilled(ImVec2(centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)),
                                 thickness / 2, packed(canvas.colours.right));
        }
    }
    const Layout& number = canvas.set(std::to_string(right), type::score);
    const Layout& total = canvas.set("/ " + std::to_string(of), type::body);
    const float y = centre.y - (number.height * 0.72f + total.height) / 2;
    canvas.draw(number, centre.x - number.width / 2, y - number.height * 0.14f, canvas.colours.text);
    canvas.draw(total, centre.x - total.width / 2, y + number.height * 0.68f, canvas.colours.text_secondary);
}

}  // namespace bodh::ui
