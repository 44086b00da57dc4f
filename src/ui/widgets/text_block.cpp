#include "ui/widgets/text_block.h"

#include <algorithm>
#include <cmath>

namespace bodh::ui {
namespace {

// Marker strokes, a little lower than the line and wider than the words, as a pen would leave them.
Rect draw_marks(const Canvas& canvas, const Layout& layout, const std::vector<Span>& marks, float x, float y) {
    Rect first;
    const float trim = std::floor(layout.size * 0.18f);
    const float reach = canvas.px(3);
    for (const Span mark : marks) {
        for (const Rect& line : layout.rects_of(mark)) {
            const Rect stroke{x + line.x - reach, y + line.y + trim, line.width + 2 * reach, line.height - 2 * trim};
            canvas.fill(stroke, canvas.colours.evidence, canvas.px(4));
            // Without shades a line tells the marked words from the others.
            if (canvas.colours.shade <= 0) {
                canvas.fill({stroke.x, stroke.bottom() - canvas.px(2), stroke.width, canvas.px(2)},
                            canvas.colours.accent);
            }
            if (first.empty()) first = stroke;
        }
    }
    return first;
}

}  // namespace

std::string node_language(const Canvas& canvas, Tongue tongue) {
    if (tongue == Tongue::hindi) return "hi";
    return std::string(language_code(canvas.language));
}

NodeId put_heading(const Canvas& canvas, Column& column, std::string_view key, std::string_view words,
                   const HeadingLook& look) {
    const Layout& layout = canvas.set(words, look.step, column.width, look.options);
    Node node{.role = Role::heading, .name = std::string(words), .lang = node_language(canvas, look.tongue)};
    node.rect = {column.x, column.y, column.width, layout.height};
    node.level = look.level;
    node.focusable = true;
    const NodeId id = canvas.semantics().add(key, std::move(node));
    canvas.draw(layout, column.x, column.y, canvas.colours.text);
    column.y += layout.height;
    return id;
}

PutParagraph put_paragraph(const Canvas& canvas, Column& column, std::string_view key, std::string_view words,
                           const ParagraphLook& look) {
    const Layout& layout = canvas.set(words, look.step, column.width, look.options);
    const Rect rect{column.x, column.y, column.width, layout.height};
    Node node{.role = Role::paragraph, .description = look.description, .lang = node_language(canvas, look.tongue)};
    node.rect = rect;
    if (look.selectable)
        node.text = layout.shared_from_this();  // holds the words; a copy of a whole article's would cost every frame
    else
        node.name = words;
    canvas.semantics().add(key, std::move(node));

    const Rect first_mark = draw_marks(canvas, layout, look.marks, column.x, column.y);
    canvas.draw(layout, column.x, column.y, look.colour);
    column.y += layout.height;
    return {rect, first_mark};
}

void put_divider(const Canvas& canvas, Column& column) {
    canvas.fill({column.x, column.y, column.width, canvas.px(1)}, canvas.colours.hairline);
    column.y += canvas.px(1);
}

float chip_height(const Canvas& canvas) {
    return std::max(canvas.px(28), canvas.set("अ", type::small_strong).height);
}

void draw_chip(const Canvas& canvas, std::string_view words, float x, float y) {
    const Layout& layout = canvas.set(words, type::small_strong);
    const Rect rect{x, y, std::ceil(layout.width) + canvas.px(2 * space::medium), chip_height(canvas)};
    canvas.fill(rect, canvas.colours.accent_soft, rect.height / 2);
    canvas.draw(layout, x + canvas.px(space::medium), centred_top(layout, y + rect.height / 2), canvas.colours.accent);
}

void put_chip(const Canvas& canvas, Column& column, std::string_view key, std::string_view words) {
    Node node{.role = Role::paragraph, .name = std::string(words), .lang = node_language(canvas, Tongue::interface)};
    node.rect = {column.x, column.y, column.width, chip_height(canvas)};
    canvas.semantics().add(key, std::move(node));
    draw_chip(canvas, words, column.x, column.y);
    column.y += chip_height(canvas);
}

}  // namespace bodh::ui
