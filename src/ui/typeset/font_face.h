// One TrueType file, open for shaping. All of them, in the order of `Face`, are FontFaces; a family that has not been
// fetched is null there.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "ui/typeset/layout.h"

struct hb_font_t;

namespace bodh::ui {

class FontFace {
public:
    // Null when the bytes are not a TrueType font.
    static std::unique_ptr<FontFace> create(std::vector<std::uint8_t> bytes);
    ~FontFace();
    FontFace(const FontFace&) = delete;
    FontFace& operator=(const FontFace&) = delete;

    bool has(char32_t character) const;
    // The glyph of a single character; 0 when there is none.
    std::uint16_t glyph_of(char32_t character) const;
    int units_per_em() const { return units_per_em_; }
    // Of the font's line box, above and below the baseline, both positive, in font units.
    int ascent() const { return ascent_; }
    int descent() const { return descent_; }
    int glyph_count() const { return glyph_count_; }
    hb_font_t* shaping_font() const { return font_; }
    const std::vector<std::uint8_t>& bytes() const { return bytes_; }

private:
    explicit FontFace(std::vector<std::uint8_t> bytes) : bytes_(std::move(bytes)) {}

    std::vector<std::uint8_t> bytes_;
    hb_font_t* font_ = nullptr;  // scaled so that it answers in font units
    int units_per_em_ = 0;
    int ascent_ = 0;
    int descent_ = 0;
    int glyph_count_ = 0;
};

using FontFaces = std::array<std::unique_ptr<FontFace>, face_count>;

inline Face devanagari_face(Family family, Weight weight) {
    const Face regular = family == Family::serif ? Face::devanagari_serif_regular : Face::devanagari_regular;
    return static_cast<Face>(static_cast<int>(regular) + (weight == Weight::bold ? 1 : 0));
}
inline Face latin_face(Family family, Weight weight) {
    const Face regular = family == Family::serif ? Face::latin_serif_regular : Face::latin_regular;
    return static_cast<Face>(static_cast<int>(regular) + (weight == Weight::bold ? 1 : 0));
}
inline bool is_latin(Face face) {
    return static_cast<int>(face) % faces_of_a_family >= 2;
}

}  // namespace bodh::ui
