// One glyph as grey pixels. Outlines are taken as they are, without hints; what keeps them sharp is where they are put:
// horizontally on one of four positions in the pixel, and vertically so that the headline of Devanagari begins exactly
// on a pixel row (it is the longest edge of every word, and blurred it makes the whole text look soft).
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace bodh::ui {

class FontFace;

inline constexpr int subpixel_positions = 4;

struct GlyphImage {
    int x = 0;  // of the left top pixel, from the glyph's origin, y downwards
    int y = 0;
    int width = 0;  // 0: nothing to draw, as with a space
    int height = 0;
    std::vector<std::uint8_t> pixels;  // coverage, width × height
};

class GlyphRaster {
public:
    // Null when the outlines cannot be read. `face` must outlive the result.
    static std::unique_ptr<GlyphRaster> create(const FontFace& face);
    ~GlyphRaster();

    // `size` is the em in pixels; `subpixel` shifts by that many quarters of a pixel to the right.
    GlyphImage image(std::uint16_t glyph, float size, int subpixel) const;

private:
    struct Outlines;
    explicit GlyphRaster(std::unique_ptr<Outlines> outlines);
    float vertical_shift(float size) const;

    std::unique_ptr<Outlines> outlines_;
    int headline_top_ = 0;  // font units above the baseline; 0 in a Latin face
};

}  // namespace bodh::ui
