#include "ui/typeset/glyph_raster.h"

#include <cmath>
#include <utility>

#include "ui/typeset/font_face.h"

// ImGui carries stb_truetype and uses this copy too (see bodh_imconfig.h).
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#endif
#define STB_TRUETYPE_IMPLEMENTATION
#include <imstb_truetype.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

namespace bodh::ui {

struct GlyphRaster::Outlines {
    stbtt_fontinfo info;
};

GlyphRaster::GlyphRaster(std::unique_ptr<Outlines> outlines) : outlines_(std::move(outlines)) {}
GlyphRaster::~GlyphRaster() = default;

std::unique_ptr<GlyphRaster> GlyphRaster::create(const FontFace& face) {
    auto outlines = std::make_unique<Outlines>();
    if (stbtt_InitFont(&outlines->info, face.bytes().data(), 0) == 0) return nullptr;
    std::unique_ptr<GlyphRaster> raster(new GlyphRaster(std::move(outlines)));
    // म is flat at the top: nothing of it rises above the headline.
    if (const std::uint16_t ma = face.glyph_of(U'म'); ma != 0) {
        int x0 = 0;
        int y0 = 0;
        int x1 = 0;
        stbtt_GetGlyphBox(&raster->outlines_->info, ma, &x0, &y0, &x1, &raster->headline_top_);
    }
    return raster;
}

float GlyphRaster::vertical_shift(float size) const {
    const float top = static_cast<float>(headline_top_) * stbtt_ScaleForMappingEmToPixels(&outlines_->info, size);
    return top - std::round(top);
}

GlyphImage GlyphRaster::image(std::uint16_t glyph, float size, int subpixel) const {
    const float scale = stbtt_ScaleForMappingEmToPixels(&outlines_->info, size);
    const float shift_x = static_cast<float>(subpixel) / subpixel_positions;
    const float shift_y = vertical_shift(size);
    GlyphImage image;
    int right = 0;
    int bottom = 0;
    stbtt_GetGlyphBitmapBoxSubpixel(&outlines_->info, glyph, scale, scale, shift_x, shift_y, &image.x, &image.y, &right,
                                    &bottom);
    image.width = right - image.x;
    image.height = bottom - image.y;
    if (image.width <= 0 || image.height <= 0) return {};
    image.pixels.resize(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height));
    stbtt_MakeGlyphBitmapSubpixel(&outlines_->info, image.pixels.data(), image.width, image.height, image.width, scale,
                                  scale, shift_x, shift_y, glyph);
    return image;
}

}  // namespace bodh::ui
