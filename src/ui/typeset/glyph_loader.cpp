#include "ui/typeset/glyph_loader.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <cassert>
#include <cstring>

namespace bodh::ui {
namespace {

const GlyphSource& source_of(const ImFontConfig& config) {
    const GlyphSource* source = nullptr;
    std::memcpy(&source, config.FontData, sizeof source);
    return *source;
}

bool contains_glyph(ImFontAtlas*, ImFontConfig* config, ImWchar code) {
    const FontFace* face = source_of(*config).face;  // null until it has been fetched
    return face != nullptr && code >= first_glyph_code &&
           (code - first_glyph_code) / subpixel_positions < static_cast<unsigned>(face->glyph_count());
}

bool load_glyph(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, void*, ImWchar code, ImFontGlyph* out,
                float* out_advance) {
    assert(!(code >= 0x900 && code <= 0x97F) && "Devanagari in a text call of ImGui: draw it with Typesetter");
    if (!contains_glyph(atlas, config, code)) return false;
    if (out_advance != nullptr) {
        *out_advance = 0;  // advances are HarfBuzz's business
        return true;
    }
    const unsigned number = code - first_glyph_code;
    const GlyphImage image =
        source_of(*config).raster->image(static_cast<std::uint16_t>(number / subpixel_positions), baked->Size,
                                         static_cast<int>(number % subpixel_positions));
    out->Codepoint = code;
    out->AdvanceX = 0;
    if (image.width == 0) return true;
    const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, image.width, image.height);
    if (id == ImFontAtlasRectId_Invalid) return false;  // the atlas is as large as it may get
    ImTextureRect* place = ImFontAtlasPackGetRect(atlas, id);
    out->X0 = static_cast<float>(image.x);
    out->Y0 = static_cast<float>(image.y);
    out->X1 = static_cast<float>(image.x + image.width);
    out->Y1 = static_cast<float>(image.y + image.height);
    out->Visible = true;
    out->PackId = id;
    ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, config, out, place, image.pixels.data(), ImTextureFormat_Alpha8,
                                       image.width);
    return true;
}

ImFontLoader make_loader() {
    ImFontLoader loader;
    loader.Name = "Bodh glyphs";
    loader.FontSrcContainsGlyph = contains_glyph;
    loader.FontBakedLoadGlyph = load_glyph;
    return loader;
}

}  // namespace

ImFont* add_glyph_source(ImFontAtlas& atlas, const GlyphSource& source) {
    static const ImFontLoader loader = make_loader();
    const GlyphSource* pointer = &source;
    ImFontConfig config;
    config.FontLoader = &loader;
    // ImGui 1.92.2 copies FontData even when it is not the atlas's own, so it gets something small to copy.
    config.FontData = &pointer;
    config.FontDataSize = static_cast<int>(sizeof pointer);
    config.FontDataOwnedByAtlas = false;
    config.SizePixels = 16;  // only a default: every use names its size
    return atlas.AddFont(&config);
}

}  // namespace bodh::ui
