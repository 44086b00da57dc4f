// Shaping: characters of one word → glyphs, in font units. A word is shaped as a whole (spaces belong to the word
// before them), so a line break never needs shaping again and words can be kept and reused.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "ui/typeset/font_face.h"

namespace bodh::ui {

struct ShapedGlyph {
    std::uint16_t glyph = 0;
    std::uint32_t cluster = 0;  // byte offset, in the shaped text, of the first character it stands for
    std::int32_t advance = 0;
    std::int32_t x_offset = 0;
    std::int32_t y_offset = 0;
    bool unsafe_to_break = false;  // cutting the text before this cluster would change glyphs
};

struct ShapedRun {
    Span span;  // of the shaped text
    Face face = Face::devanagari_regular;
    std::vector<ShapedGlyph> glyphs;
};

// The part of a word that one face draws. Characters of no script of their own (digits, punctuation, spaces) stay with
// the script before them, at the start with the one that follows: "G20" is Latin, "20वाँ" Devanagari, "2024" alone
// Devanagari. A character that the chosen face lacks goes to the other face of that family and weight; a word with
// Devanagari that its face lacks is drawn by the regular face without serifs.
struct ScriptRun {
    Span span;
    Face face = Face::devanagari_regular;
};
std::vector<ScriptRun> script_runs(const FontFaces& faces, std::string_view text, Family family, Weight weight);

std::vector<ShapedRun> shape(const FontFaces& faces, std::string_view text, Family family, Weight weight);

}  // namespace bodh::ui
