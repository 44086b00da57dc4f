#include "ui/widgets/canvas.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace bodh::ui {
namespace {

ImU32 packed(Colour colour) {
    return IM_COL32(colour.red, colour.green, colour.blue, 255);
}

}  // namespace

float Canvas::px(float css) const {
    return std::round(css * frame.css_pixel);
}

const Layout& Canvas::set(std::string_view words, const TypeStep& step, float width,
                          const LayoutOptions& options) const {
    const TextStyle style{step.size * frame.css_pixel, step.line_height, step.weight};
    return frame.typesetter.layout(words, style, std::max(width, 1.0f), options);
}

void Canvas::draw(const Layout& layout, float x, float y, Colour colour) const {
    frame.typesetter.draw(*ImGui::GetWindowDrawList(), layout, ImVec2(x, y), packed(colour));
}

void Canvas::fill(const Rect& rect, Colour colour, float radius) const {
    if (rect.empty()) return;
    ImGui::GetWindowDrawList()->AddRectFilled(ImVec2(rect.x, rect.y), ImVec2(rect.right(), rect.bottom()),
                                              packed(colour), radius);
}

void Canvas::stroke(const Rect& rect, Colour colour, float thickness, float radius) const {
    if (rect.empty()) return;
    // The line lies wholly inside the rectangle, so that edges stay on device pixels.
    const float inset = thickness / 2;
    ImGui::GetWindowDrawList()->AddRect(ImVec2(rect.x + inset, rect.y + inset),
                                        ImVec2(rect.right() - inset, rect.bottom() - inset), packed(colour),
                                        std::max(0.0f, radius - inset), 0, thickness);
}

namespace {

constexpr float middle_above_baseline = 0.33f;  // of the em

float middle_of(const Layout& layout, const Line& line) {
    return line.baseline - middle_above_baseline * layout.size;
}

}  // namespace

float middle_of_first_line(const Layout& layout) {
    return layout.lines.empty() ? layout.height / 2 : std::round(middle_of(layout, layout.lines.front()));
}

float centred_top(const Layout& layout, float centre) {
    if (layout.lines.empty()) return centre - layout.height / 2;
    const float middle = (middle_of(layout, layout.lines.front()) + middle_of(layout, layout.lines.back())) / 2;
    return std::round(centre - middle);
}

Column centred_column(const Canvas& canvas, const Rect& area, float css_width) {
    const float margin = canvas.px(area.width < canvas.px(size::phone_below) ? space::normal + 2 : space::large);
    const float width = std::max(0.0f, std::min(canvas.px(css_width), area.width - 2 * margin));
    return {area.x + std::floor((area.width - width) / 2), area.y, width};
}

}  // namespace bodh::ui
