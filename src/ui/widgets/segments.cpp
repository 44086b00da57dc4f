#include "ui/widgets/segments.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/pressable.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

constexpr float edge = 3;  // between the strip's edge and the chosen piece

void put_legend(const Canvas& canvas, Column& column, std::string_view legend) {
    const Layout& layout = canvas.set(legend, type::small_strong, column.width);
    canvas.draw(layout, column.x, column.y, canvas.colours.text_secondary);
    column.gap(layout.height + canvas.px(space::hair));
}

Press press_radio(const Canvas& canvas, std::string_view key, std::string_view name, std::string lang, const Rect& rect,
                  bool chosen) {
    Node node{.role = Role::radio, .name = std::string(name), .lang = std::move(lang)};
    node.rect = rect;
    node.checked = chosen ? Tristate::yes : Tristate::no;
    return press(canvas, key, std::move(node));
}

// How many fit side by side, each as wide as the widest.
std::size_t per_row(std::size_t count, float widest, float width) {
    const auto fit = static_cast<std::size_t>(std::max(1.0f, std::floor(width / std::max(1.0f, widest))));
    const std::size_t rows = (count + fit - 1) / fit;
    return (count + rows - 1) / rows;  // rows of equal length
}

float widest_of(const Canvas& canvas, const std::vector<Segment>& segments) {
    float widest = 0;
    for (const Segment& segment : segments) widest = std::max(widest, canvas.set(segment.words, type::label).width);
    return std::ceil(widest) + 2 * canvas.px(space::normal);
}

}  // namespace

std::optional<std::size_t> put_segments(const Canvas& canvas, Column& column, std::string_view key,
                                        std::string_view legend, const std::vector<Segment>& segments,
                                        std::size_t chosen) {
    std::optional<std::size_t> pressed;
    if (segments.empty()) return pressed;
    Node group{.role = Role::radio_group, .name = std::string(legend)};
    canvas.semantics().open(key, std::move(group));
    const float inset = canvas.px(edge);
    const float widest = widest_of(canvas, segments);
    const std::size_t in_row = per_row(segments.size(), widest, column.width - 2 * inset);
    const std::size_t rows = (segments.size() + in_row - 1) / in_row;
    const float width =
        std::min(std::floor((column.width - 2 * inset) / static_cast<float>(in_row)), widest + canvas.px(space::large));
    const float height = std::max(canvas.px(size::target), canvas.set("अ", type::label).height);
    const float radius = canvas.px(size::radius_small);
    const Rect strip{column.x, column.y, width * static_cast<float>(in_row) + 2 * inset,
                     height * static_cast<float>(rows) + 2 * inset};
    canvas.fill(strip, canvas.colours.accent_soft, radius + inset);
    if (canvas.colours.shade <= 0) canvas.stroke(strip, canvas.colours.outline, canvas.px(1), radius + inset);
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const std::size_t row = i / in_row;
        const Rect rect{strip.x + inset + width * static_cast<float>(i % in_row),
                        strip.y + inset + height * static_cast<float>(row), width, height};
        const bool is_chosen = i == chosen;
        const Press state = press_radio(canvas, segments[i].key, segments[i].words, segments[i].lang, rect, is_chosen);
        if (is_chosen) {
            canvas.shadow(rect, radius, 2);
            canvas.fill(rect, canvas.colours.accent, radius);
        } else if (state.hovered || state.held) {
            canvas.stroke(rect, canvas.colours.accent, canvas.px(1), radius);
        }
        const Layout& layout = canvas.set(segments[i].words, type::label, width, {.max_lines = 1});
        canvas.draw(layout, rect.x + std::round((width - layout.width) / 2), centred_top(layout, rect.y + height / 2),
                    is_chosen ? canvas.colours.on_accent : canvas.colours.accent);
        draw_focus_ring(canvas, state, rect, radius);
        if (state.activated && !is_chosen) pressed = i;
    }
    canvas.semantics().close();
    column.gap(strip.height);
    return pressed;
}

std::optional<std::size_t> put_tiles(const Canvas& canvas, Column& column, std::string_view key,
                                     std::string_view legend, const std::vector<Tile>& tiles, std::size_t chosen) {
    std::optional<std::size_t> pressed;
    if (tiles.empty()) return pressed;
    put_legend(canvas, column, legend);
    Node group{.role = Role::radio_group, .name = std::string(legend)};
    canvas.semantics().open(key, std::move(group));
    const float gap = canvas.px(space::small);
    float widest = 0;
    float sample_height = 0;
    float words_height = 0;
    for (const Tile& tile : tiles) {
        const Layout& words = canvas.set(tile.words, type::small);
        const Layout& sample = canvas.set_in(tile.family, tile.sample, tile.step);
        widest = std::max({widest, words.width, sample.width});
        words_height = std::max(words_height, words.height);
        sample_height = std::max(sample_height, sample.height);
    }
    const float needed = std::ceil(widest) + 2 * canvas.px(space::small);
    const std::size_t in_row = per_row(tiles.size(), needed + gap, column.width + gap);
    const float width = std::floor((column.width + gap) / static_cast<float>(in_row)) - gap;
    const float height = std::max(canvas.px(size::target), sample_height + words_height + canvas.px(space::small));
    const float radius = canvas.px(size::radius_small);
    const float top = column.y;
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        const Tile& tile = tiles[i];
        const std::size_t row = i / in_row;
        const Rect rect{column.x + (width + gap) * static_cast<float>(i % in_row),
                        top + (height + gap) * static_cast<float>(row), width, height};
        const bool is_chosen = i == chosen;
        const Press state = press_radio(canvas, tile.key, tile.words, {}, rect, is_chosen);
        canvas.fill(rect, tile.ground, radius);
        const bool lit = is_chosen || state.hovered || state.held;
        canvas.stroke(rect, lit ? canvas.colours.accent : canvas.colours.outline, canvas.px(is_chosen ? 3 : 1), radius);
        const Layout& sample = canvas.set_in(tile.family, tile.sample, tile.step);
        const Layout& words = canvas.set(tile.words, type::small);
        canvas.draw(sample, rect.x + std::round((width - sample.width) / 2),
                    centred_top(sample, rect.y + canvas.px(space::hair) + sample_height / 2), tile.ink);
        canvas.draw(words, rect.x + std::round((width - words.width) / 2),
                    rect.bottom() - words.height - canvas.px(space::hair), tile.ink);
        draw_focus_ring(canvas, state, rect, radius);
        if (state.activated && !is_chosen) pressed = i;
        column.y = rect.bottom();
    }
    canvas.semantics().close();
    return pressed;
}

}  // namespace bodh::ui
