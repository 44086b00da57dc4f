// Text that has been shaped and broken into lines: what typesetter.h gives back. Positions are device pixels from the
// layout's top left corner; text is pointed at by byte spans into the string that was laid out.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "text/span.h"
#include "ui/rect.h"

namespace bodh::ui {

enum class Weight : std::uint8_t { regular, bold };
enum class Family : std::uint8_t { sans, serif };
enum class Align : std::uint8_t { start, centre, end };

// How a piece of text looks. Sizes are device pixels: CSS pixels × device pixel ratio × the reader's text size.
struct TextStyle {
    float size = 18.0f;        // the em; rounded to a whole device pixel
    float line_height = 1.7f;  // in ems; below 1.6 stacked Devanagari marks touch the line above
    Weight weight = Weight::regular;
    Family family = Family::sans;

    bool operator==(const TextStyle&) const = default;
};

// A part of the text in another weight: "<b>" by byte span.
struct StyledSpan {
    Span span = {};
    Weight weight = Weight::bold;

    bool operator==(const StyledSpan&) const = default;
};

struct LayoutOptions {
    Align align = Align::start;
    int max_lines = 0;                     // 0: as many as it takes; else what does not fit ends in "…"
    std::vector<StyledSpan> weights = {};  // in order, not overlapping

    bool operator==(const LayoutOptions&) const = default;
};

enum class Face : std::uint8_t {
    devanagari_regular,
    devanagari_bold,
    latin_regular,
    latin_bold,
    devanagari_serif_regular,
    devanagari_serif_bold,
    latin_serif_regular,
    latin_serif_bold,
};
inline constexpr int face_count = 8;
inline constexpr int faces_of_a_family = 4;

// A width for text that is to stay on one line.
inline constexpr float unlimited_width = 1e9f;

// A glyph of the font, not a character: its `x`,`y` is where its origin stands on the line, y upwards from the
// baseline.
struct PlacedGlyph {
    std::uint16_t glyph = 0;
    Face face = Face::devanagari_regular;
    float x = 0;
    float y = 0;
};

// The smallest piece of text with a place of its own, about an akshara: "क्षि". Never cut by a line break.
struct Cluster {
    Span span = {};
    float x = 0;
    float width = 0;
};

struct Line {
    Span span;      // of the text, with the spaces that hang at the line's end
    Span ink_span;  // without them
    float x = 0;    // left edge after alignment
    float top = 0;  // the line box: top, height; lines touch
    float height = 0;
    float baseline = 0;           // a whole device pixel
    float width = 0;              // of ink_span
    bool ends_paragraph = false;  // the text ends here, or a "\n" does
    std::vector<PlacedGlyph> glyphs;
    std::vector<Cluster> clusters;
};

// Those of a Typesetter are shared: whoever wants to keep one longer than a frame asks for shared_from_this().
struct Layout : std::enable_shared_from_this<Layout> {
    std::string text;
    float size = 0;  // the em in device pixels
    std::vector<Line> lines;
    float width = 0;   // the widest line
    float height = 0;  // of all line boxes
    bool truncated = false;

    // One rectangle for each line that shows a part of `span`: for highlights. Each is as high as its line box.
    std::vector<Rect> rects_of(Span span) const;
    // The cluster under a point; empty when there is none. `y` outside the lines finds nothing.
    Span cluster_at(float x, float y) const;
    // The word (no spaces, no punctuation around it) under a point; empty when there is none.
    Span word_at(float x, float y) const;
};

}  // namespace bodh::ui
