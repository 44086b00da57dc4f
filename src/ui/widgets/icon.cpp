#include "ui/widgets/icon.h"

#include <imgui.h>

#include <cmath>
#include <initializer_list>

namespace bodh::ui {
namespace {

// Strokes in a square of 24 units, as icons usually are.
class Pen {
public:
    Pen(const Rect& box, Colour colour)
        : list_(*ImGui::GetWindowDrawList()),
          box_(box),
          unit_(box.width / 24),
          colour_(IM_COL32(colour.red, colour.green, colour.blue, 255)) {}

    void line(std::initializer_list<ImVec2> points) {
        for (const ImVec2& point : points) list_.PathLineTo(at(point));
        list_.PathStroke(colour_, 0, thickness());
        // Round ends and corners.
        for (const ImVec2& point : points) list_.AddCircleFilled(at(point), thickness() / 2, colour_);
    }
    void circle(ImVec2 centre, float radius) { list_.AddCircle(at(centre), radius * unit_, colour_, 0, thickness()); }
    void arc(ImVec2 centre, float radius, float from, float to) {
        list_.PathArcTo(at(centre), radius * unit_, from, to);
        list_.PathStroke(colour_, 0, thickness());
    }
    void frame(ImVec2 from, ImVec2 to, float radius) {
        list_.AddRect(at(from), at(to), colour_, radius * unit_, 0, thickness());
    }

private:
    ImVec2 at(ImVec2 point) const { return {box_.x + point.x * unit_, box_.y + point.y * unit_}; }
    float thickness() const { return 2.2f * unit_; }

    ImDrawList& list_;
    Rect box_;
    float unit_;
    ImU32 colour_;
};

constexpr float pi = 3.14159265f;

// A small and a large letter: how text looks.
void draw_letters(const Canvas& canvas, const Rect& box, Colour colour) {
    const float unit = box.width / 24 / canvas.frame.css_pixel;
    const Layout& small = canvas.set_in(Family::sans, "अ", {15 * unit, 1.6f, Weight::bold});
    const Layout& large = canvas.set_in(Family::sans, "अ", {23 * unit, 1.6f, Weight::bold});
    const float width = small.width + large.width;
    const float x = box.x + std::round((box.width - width) / 2);
    const float baseline = box.y + std::round(box.height * 0.84f);
    canvas.draw(small, x, baseline - small.lines.front().baseline, colour);
    canvas.draw(large, x + small.width, baseline - large.lines.front().baseline, colour);
}

}  // namespace

void draw_icon(const Canvas& canvas, Icon icon, const Rect& box, Colour colour) {
    Pen pen(box, colour);
    switch (icon) {
        case Icon::none: break;
        case Icon::arrow_left:
            pen.line({{20, 12}, {4, 12}});
            pen.line({{10.5f, 5.5f}, {4, 12}, {10.5f, 18.5f}});
            break;
        case Icon::arrow_right:
            pen.line({{4, 12}, {20, 12}});
            pen.line({{13.5f, 5.5f}, {20, 12}, {13.5f, 18.5f}});
            break;
        case Icon::arrow_up:
            pen.line({{12, 20}, {12, 4}});
            pen.line({{5.5f, 10.5f}, {12, 4}, {18.5f, 10.5f}});
            break;
        case Icon::arrow_down:
            pen.line({{12, 4}, {12, 20}});
            pen.line({{5.5f, 13.5f}, {12, 20}, {18.5f, 13.5f}});
            break;
        case Icon::check: pen.line({{5, 12.5f}, {10, 17.5f}, {19, 7}}); break;
        case Icon::cross:
            pen.line({{6.5f, 6.5f}, {17.5f, 17.5f}});
            pen.line({{17.5f, 6.5f}, {6.5f, 17.5f}});
            break;
        case Icon::plus:
            pen.line({{12, 5}, {12, 19}});
            pen.line({{5, 12}, {19, 12}});
            break;
        case Icon::undo:
            pen.line({{9, 5}, {4, 10}, {9, 15}});
            pen.line({{4, 10}, {14.5f, 10}});
            pen.arc({14.5f, 14.5f}, 4.5f, -pi / 2, pi / 2);
            pen.line({{14.5f, 19}, {10, 19}});
            break;
        case Icon::book:
            pen.line({{12, 6}, {8.5f, 4.5f}, {3, 4.5f}, {3, 18.5f}, {8.5f, 18.5f}, {12, 20}});
            pen.line({{12, 6}, {15.5f, 4.5f}, {21, 4.5f}, {21, 18.5f}, {15.5f, 18.5f}, {12, 20}});
            pen.line({{12, 6}, {12, 20}});
            break;
        case Icon::letters: draw_letters(canvas, box, colour); break;
        case Icon::file:
            pen.line({{14, 3}, {6, 3}, {6, 21}, {18, 21}, {18, 7}, {14, 3}});
            pen.line({{9.5f, 12}, {14.5f, 12}});
            pen.line({{9.5f, 16}, {14.5f, 16}});
            break;
        case Icon::attention:
            pen.circle({12, 12}, 9);
            pen.line({{12, 7.5f}, {12, 12.5f}});
            pen.line({{12, 16.2f}, {12, 16.3f}});
            break;
        case Icon::backspace:
            pen.line({{8.5f, 5.5f}, {2.5f, 12}, {8.5f, 18.5f}, {21, 18.5f}, {21, 5.5f}, {8.5f, 5.5f}});
            pen.line({{11.5f, 9.5f}, {16.5f, 14.5f}});
            pen.line({{16.5f, 9.5f}, {11.5f, 14.5f}});
            break;
        case Icon::enter:
            pen.line({{20, 6}, {20, 13}, {4, 13}});
            pen.line({{9, 8}, {4, 13}, {9, 18}});
            break;
        case Icon::shift:
            pen.line({{12, 3.5f},
                      {3.5f, 12.5f},
                      {8, 12.5f},
                      {8, 19.5f},
                      {16, 19.5f},
                      {16, 12.5f},
                      {20.5f, 12.5f},
                      {12, 3.5f}});
            break;
        case Icon::chevron_down: pen.line({{5, 9}, {12, 16}, {19, 9}}); break;
        case Icon::lock:
            pen.frame({5, 11}, {19, 20.5f}, 2);
            pen.arc({12, 9}, 4, pi, 2 * pi);
            pen.line({{8, 9}, {8, 11}});
            pen.line({{16, 9}, {16, 11}});
            break;
    }
}

void draw_icon_on_disc(const Canvas& canvas, Icon icon, const Rect& box, Colour colour, Colour disc) {
    canvas.fill(box, disc, box.width / 2);
    const float inset = std::round(box.width * 0.16f);
    draw_icon(canvas, icon, {box.x + inset, box.y + inset, box.width - 2 * inset, box.height - 2 * inset}, colour);
}

}  // namespace bodh::ui
