// Glyphs in ImGui's atlas. ImGui asks its fonts for characters; ours answers for glyphs of the font instead, each in
// four horizontal positions, numbered from first_glyph_code up. Real text never comes this way (typesetter.h draws it),
// so numbers below are characters that reached a text call of ImGui by mistake: Devanagari there is refused by an
// assertion.
#pragma once

#include <cstdint>

#include "ui/typeset/font_face.h"
#include "ui/typeset/glyph_raster.h"

struct ImFont;
struct ImFontAtlas;

namespace bodh::ui {

// ImGui's tables grow with the highest number in use, 6 bytes each for every face and size: so not the private-use
// area, which would make each of them 350 KB.
inline constexpr std::uint32_t first_glyph_code = 0x1000;

inline std::uint16_t glyph_code(std::uint16_t glyph, int subpixel) {
    return static_cast<std::uint16_t>(first_glyph_code + glyph * std::uint32_t{subpixel_positions} +
                                      static_cast<std::uint32_t>(subpixel));
}

// What the atlas keeps a pointer to; must outlive it.
struct GlyphSource {
    const FontFace* face = nullptr;
    const GlyphRaster* raster = nullptr;
};

ImFont* add_glyph_source(ImFontAtlas& atlas, const GlyphSource& source);

}  // namespace bodh::ui
