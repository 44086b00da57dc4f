// A rectangle in device pixels, y downwards; the origin is the top left corner of the stage, or of a layout.
#pragma once

#include <algorithm>

namespace bodh::ui {

struct Rect {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;

    float right() const { return x + width; }
    float bottom() const { return y + height; }
    bool empty() const { return width <= 0 || height <= 0; }
    bool contains(float px, float py) const { return px >= x && px < right() && py >= y && py < bottom(); }
    Rect moved(float dx, float dy) const { return {x + dx, y + dy, width, height}; }
    bool operator==(const Rect&) const = default;
};

// The common part; an empty rectangle when there is none.
inline Rect intersection(const Rect& a, const Rect& b) {
    const float x = std::max(a.x, b.x);
    const float y = std::max(a.y, b.y);
    return {x, y, std::max(0.0f, std::min(a.right(), b.right()) - x),
            std::max(0.0f, std::min(a.bottom(), b.bottom()) - y)};
}

}  // namespace bodh::ui
