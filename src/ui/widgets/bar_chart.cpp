#include "ui/widgets/bar_chart.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

constexpr float bar_thickness = 10;
constexpr float one_row_from = 480;  // width at which name, bar and words stand in one row

}  // namespace

void put_bar_chart(const Canvas& canvas, Column& column, std::string_view key, const std::vector<Bar>& bars) {
    float name_width = 0;
    float words_width = 0;
    std::uint32_t most = 1;
    for (const Bar& bar : bars) {
        name_width = std::max(name_width, std::ceil(canvas.set(bar.name, type::small).width));
        words_width = std::max(words_width, std::ceil(canvas.set(bar.words, type::small_strong).width));
        most = std::max(most, bar.whole);
    }
    const float gap = canvas.px(space::medium);
    const bool one_row = column.width >= canvas.text_px(one_row_from);
    canvas.semantics().open(key, Node{.role = Role::list});
    std::size_t number = 0;
    for (const Bar& bar : bars) {
        const Layout& name = canvas.set(bar.name, type::small);
        const Layout& words = canvas.set(bar.words, type::small_strong);
        const float height = std::max(name.height, words.height);
        canvas.semantics().open("bar" + std::to_string(number++), Node{.role = Role::list_item});
        Node node{.role = Role::paragraph, .name = bar.name + ": " + bar.words};
        node.rect = {column.x, column.y, column.width, one_row ? height : height + canvas.px(bar_thickness)};
        canvas.semantics().add("words", std::move(node));
        canvas.semantics().close();

        canvas.draw(name, column.x, column.y, canvas.colours.text);
        canvas.draw(words, column.right() - words.width, column.y, canvas.colours.text_secondary);
        const float left = one_row ? column.x + name_width + gap : column.x;
        const float room = one_row ? column.width - name_width - words_width - 2 * gap : column.width;
        const float y = one_row ? std::round(column.y + middle_of_first_line(name) - canvas.px(bar_thickness) / 2)
                                : column.y + height;
        // All bars share one scale: a long one stands for many questions.
        const float unit = room / static_cast<float>(most);
        const Rect track{left, y, std::round(unit * static_cast<float>(bar.whole)), canvas.px(bar_thickness)};
        canvas.fill(track, canvas.colours.hairline, track.height / 2);
        if (bar.part > 0) {
            const float length = std::max(track.height, std::round(unit * static_cast<float>(bar.part)));
            canvas.fill({track.x, track.y, length, track.height}, canvas.colours.right, track.height / 2);
        }
        column.gap(one_row ? height + canvas.px(space::hair) : height + track.height + canvas.px(space::small));
    }
    canvas.semantics().close();
}

}  // namespace bodh::ui
