#include "ui/typeset/typesetter.h"

#include <imgui.h>

#include <cassert>
#include <cmath>
#include <string>
#include <unordered_map>
#include <utility>

#include "ui/typeset/font_face.h"
#include "ui/typeset/glyph_loader.h"
#include "ui/typeset/glyph_raster.h"
#include "ui/typeset/layout_text.h"

namespace bodh::ui {
namespace {

struct LayoutKey {
    std::string text;
    TextStyle style;
    float width = 0;
    LayoutOptions options;
    bool operator==(const LayoutKey&) const = default;
};

struct LayoutKeyHash {
    std::size_t operator()(const LayoutKey& key) const {
        const auto numbers = static_cast<std::size_t>(key.style.size * 64) * 31 + static_cast<std::size_t>(key.width);
        return std::hash<std::string>{}(key.text) ^ (numbers * 2654435761u);
    }
};

struct CachedLayout {
    Layout layout;
    std::uint64_t last_frame = 0;
};

// A glyph's place on the screen: a whole pixel and quarters of one.
struct PixelPlace {
    float x = 0;
    int quarters = 0;
};

PixelPlace snap(float x) {
    const float quarters = std::floor(x * subpixel_positions + 0.5f);
    const float whole = std::floor(quarters / subpixel_positions);
    return {whole, static_cast<int>(quarters - whole * subpixel_positions)};
}

}  // namespace

struct Typesetter::Parts {
    FontFaces faces;
    std::array<std::unique_ptr<GlyphRaster>, face_count> rasters;
    std::array<GlyphSource, face_count> sources;
    std::array<ImFont*, face_count> fonts = {};
    WordCache words{faces};
    std::unordered_map<LayoutKey, CachedLayout, LayoutKeyHash> layouts;
    std::uint64_t frame = 0;
};

Typesetter::Typesetter(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Typesetter::~Typesetter() = default;

std::unique_ptr<Typesetter> Typesetter::create(FontFiles files) {
    auto parts = std::make_unique<Parts>();
    for (std::size_t i = 0; i < face_count; ++i) {
        parts->faces[i] = FontFace::create(std::move(files.faces[i]));
        if (!parts->faces[i]) return nullptr;
        parts->rasters[i] = GlyphRaster::create(*parts->faces[i]);
        if (!parts->rasters[i]) return nullptr;
        parts->sources[i] = {parts->faces[i].get(), parts->rasters[i].get()};
    }
    return std::unique_ptr<Typesetter>(new Typesetter(std::move(parts)));
}

void Typesetter::install(ImFontAtlas& atlas) {
    atlas.TexDesiredFormat = ImTextureFormat_Alpha8;
    atlas.TexMaxWidth = atlas.TexMaxHeight = 4096;  // what every phone with WebGL2 can hold
    for (std::size_t i = 0; i < face_count; ++i) parts_->fonts[i] = add_glyph_source(atlas, parts_->sources[i]);
}

void Typesetter::begin_frame() {
    ++parts_->frame;
    for (auto it = parts_->layouts.begin(); it != parts_->layouts.end();) {
        if (it->second.last_frame + 2 < parts_->frame)
            it = parts_->layouts.erase(it);
        else
            ++it;
    }
}

const Layout& Typesetter::layout(std::string_view text, const TextStyle& style, float width,
                                 const LayoutOptions& options) {
    LayoutKey key{std::string(text), style, width, options};
    auto found = parts_->layouts.find(key);
    if (found == parts_->layouts.end()) {
        Layout layout = layout_text(parts_->words, text, style, width, options);
        found = parts_->layouts.emplace(std::move(key), CachedLayout{std::move(layout), 0}).first;
    }
    found->second.last_frame = parts_->frame;
    return found->second.layout;
}

void Typesetter::draw(ImDrawList& list, const Layout& layout, ImVec2 position, std::uint32_t colour) {
    const float left = std::round(position.x);
    const float top = std::round(position.y);
    std::array<ImFontBaked*, face_count> baked = {};
    for (std::size_t i = 0; i < face_count; ++i) {
        assert(parts_->fonts[i] != nullptr && "install() comes before draw()");
        baked[i] = parts_->fonts[i]->GetFontBaked(layout.size);
    }
    // Twice over the glyphs: finding one may load it, which may move the others about in the texture.
    const auto for_each_glyph = [&](auto use) {
        for (const Line& line : layout.lines) {
            // Marks rise and hang beyond the line box, by less than an em.
            if (top + line.top + line.height + layout.size < list.GetClipRectMin().y ||
                top + line.top - layout.size > list.GetClipRectMax().y)
                continue;
            for (const PlacedGlyph& glyph : line.glyphs) {
                const PixelPlace place = snap(left + line.x + glyph.x);
                const ImFontGlyph* found =
                    baked[static_cast<std::size_t>(glyph.face)]->FindGlyph(glyph_code(glyph.glyph, place.quarters));
                if (found != nullptr && found->Visible)
                    use(*found, ImVec2(place.x, top + line.baseline - std::round(glyph.y)));
            }
        }
    };
    int quads = 0;
    for_each_glyph([&](const ImFontGlyph&, ImVec2) { ++quads; });
    if (quads == 0) return;
    list.PrimReserve(quads * 6, quads * 4);
    for_each_glyph([&](const ImFontGlyph& glyph, ImVec2 origin) {
        list.PrimRectUV({origin.x + glyph.X0, origin.y + glyph.Y0}, {origin.x + glyph.X1, origin.y + glyph.Y1},
                        {glyph.U0, glyph.V0}, {glyph.U1, glyph.V1}, colour);
    });
}

}  // namespace bodh::ui
