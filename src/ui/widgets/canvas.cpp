#include "ui/widgets/canvas.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace bodh::ui {
namespace {

ImU32 packed(Colour colour, float opacity = 1) {
    return IM_COL32(colour.red, colour.green, colour.blue, static_cast<int>(std::lround(255 * opacity)));
}

constexpr float wider_lines = 0.35f;  // em, added under the setting for more room
constexpr float largest_text = 3;     // times the usual

}  // namespace

float Canvas::px(float css) const {
    return std::round(css * frame.css_pixel);
}

float Canvas::text_scale() const {
    return std::clamp(frame.text_scale * static_cast<float>(settings.text_percent) / 100, 1.0f, largest_text);
}

float Canvas::text_px(float css) const {
    return px(css * text_scale());
}

const Layout& Canvas::set(std::string_view words, const TypeStep& step, float width,
                          const LayoutOptions& options) const {
    const bool reading = step.voice == Voice::reading;
    TextStyle style{grown(step.size, text_scale()) * frame.css_pixel, step.line_height, step.weight};
    if (reading && settings.typeface == Typeface::serif) style.family = Family::serif;
    if (reading && settings.wide_spacing) style.line_height += wider_lines;
    return frame.typesetter.layout(words, style, std::max(width, 1.0f), options);
}

const Layout& Canvas::set_in(Family family, std::string_view words, const TypeStep& step) const {
    const TextStyle style{step.size * frame.css_pixel, step.line_height, step.weight, family};
    return frame.typesetter.layout(words, style, unlimited_width);
}

void Canvas::draw(const Layout& layout, float x, float y, Colour colour) const {
    frame.typesetter.draw(*ImGui::GetWindowDrawList(), layout, ImVec2(x, y), packed(colour));
}

void Canvas::fill(const Rect& rect, Colour colour, float radius, float opacity) const {
    if (rect.empty()) return;
    ImGui::GetWindowDrawList()->AddRectFilled(ImVec2(rect.x, rect.y), ImVec2(rect.right(), rect.bottom()),
                                              packed(colour, opacity), radius);
}

void Canvas::shadow(const Rect& rect, float radius, float height_css) const {
    constexpr int shadow_layers = 6;
    if (colours.shade <= 0) return;
    const float reach = px(height_css);
    for (int i = shadow_layers; i > 0; --i) {
        const float spread = reach * static_cast<float>(i) / shadow_layers;
        const Rect layer{rect.x - spread, rect.y - spread + reach / 2, rect.width + 2 * spread,
                         rect.height + 2 * spread};
        fill(layer, colours.shadow, radius + spread, colours.shade / shadow_layers);
    }
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
    const float width = std::max(0.0f, std::min(canvas.text_px(css_width), area.width - 2 * margin));
    return {area.x + std::floor((area.width - width) / 2), area.y, width};
}

}  // namespace bodh::ui
