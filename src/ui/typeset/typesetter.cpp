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
    std::unique_ptr<Typesetter> typesetter(new Typesetter(std::move(parts)));
    for (std::size_t i = 0; i < face_count; ++i) {
        if (files.faces[i].empty()) continue;
        if (!typesetter->add_face(static_cast<Face>(i), std::move(files.faces[i]))) return nullptr;
    }
    return typesetter->has(Family::sans) ? std::move(typesetter) : nullptr;
}

bool Typesetter::add_face(Face face, std::vector<std::uint8_t> bytes) {
    const auto i = static_cast<std::size_t>(face);
    std::unique_ptr<FontFace> opened = FontFace::create(std::move(bytes));
    if (!opened) return false;
    std::unique_ptr<GlyphRaster> raster = GlyphRaster::create(*opened);
    if (!raster) return false;
    parts_->faces[i] = std::move(opened);
    parts_->rasters[i] = std::move(raster);
    parts_->sources[i] = {parts_->faces[i].get(), parts_->rasters[i].get()};
    parts_->layouts.clear();
    return true;
}

bool Typesetter::has(Family family) const {
    const int first = family == Family::serif ? faces_of_a_family : 0;
    for (int i = first; i < first + faces_of_a_family; ++i) {
        if (!parts_->faces[static_cast<std::size_t>(i)]) return false;
    }
    return true;
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
    if (!has(style.family)) key.style.family = Family::sans;
    auto found = parts_->layouts.find(key);
    if (found == parts_->layouts.end()) {
        Layout layout = layout_text(parts_->words, text, key.style, width, options);
        found = parts_->layouts.emplace(std::move(key), CachedLayout{std::move(layout), 0}).first;
    }
    found->second.last_frame = parts_->frame;
    return found->second.layout;
}

void Typesetter::draw(ImDrawList& list, const Layout& layout, ImVec2 position, std::uint32_t colour) {
    const float left = std::round(position.x);
    const float top = std::round(position.y);
    std::array<ImFontBaked*, face_count> baked = {};
    const auto baked_of = [&](Face face) {
        const auto i = static_cast<std::size_t>(face);
        assert(parts_->fonts[i] != nullptr && "install() comes before draw()");
        if (baked[i] == nullptr) baked[i] = parts_->fonts[i]->GetFontBaked(layout.size);
        return baked[i];
    };
    // Twice over the glyphs: finding one may load it, which may move the others about in the texture.
    const auto for_each_glyph = [&](auto use) {
        for (const Line& line : layout.lines) {
            // Marks rise and hang beyond the line box, by less than an em.
            if (top + line.top + line.height + layout.size < list.GetClipRectMin().y ||
                top + line.top - layout.size > list.GetClipRectMax().y)
                continue;
            for (const PlacedGlyph& glyph : line.glyphs) {
                const PixelPlace place = snap(left + line.x + glyph.x);
                const ImFontGlyph* found = baked_of(glyph.face)->FindGlyph(glyph_code(glyph.glyph, place.quarters));
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
