// Words that are read, not pressed: headings and paragraphs, put into a column.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/widgets/canvas.h"

namespace bodh::ui {

// Hindi content in either interface, or words in the interface's language.
enum class Tongue { hindi, interface };
std::string node_language(const Canvas& canvas, Tongue tongue);

struct HeadingLook {
    TypeStep step = type::heading;
    std::uint8_t level = 2;
    Tongue tongue = Tongue::interface;
    LayoutOptions options = {};
};
// The heading may receive focus, so that a new screen can begin there. Gives its id.
NodeId put_heading(const Canvas& canvas, Column& column, std::string_view key, std::string_view words,
                   const HeadingLook& look);

struct ParagraphLook {
    TypeStep step = type::body;
    Colour colour = {};
    Tongue tongue = Tongue::interface;
    LayoutOptions options = {};
    std::vector<Span> marks = {};  // bytes of the words: set on the evidence colour
    bool selectable = false;       // the page lays real text over it: for what people copy, look up and search
    std::string description = {};
};
// Where it was put; the rectangles of the marks are drawn behind the words.
struct PutParagraph {
    Rect rect = {};
    Rect first_mark = {};  // empty when there is none
};
PutParagraph put_paragraph(const Canvas& canvas, Column& column, std::string_view key, std::string_view words,
                           const ParagraphLook& look);

void put_divider(const Canvas& canvas, Column& column);

// A small word on a soft ground: the topic of an article. Drawn only; put_chip also says it.
void draw_chip(const Canvas& canvas, std::string_view words, float x, float y);
void put_chip(const Canvas& canvas, Column& column, std::string_view key, std::string_view words);
float chip_height(const Canvas& canvas);

}  // namespace bodh::ui
