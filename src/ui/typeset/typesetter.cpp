#include "ui/typeset/typesetter.h"

#include <imgui.h>

#include <algorithm>
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

// What a layout is made from, as it is asked for and as it is kept.
struct Asked {
    std::string_view text;
    const TextStyle& style;
    float width;
    const LayoutOptions& options;
    bool operator==(const Asked& other) const {
        return width == other.width && style == other.style && text == other.text && options == other.options;
    }
};

struct Kept {
    std::string text;
    TextStyle style;
    float width;
    LayoutOptions options;
    Asked asked() const { return {text, style, width, options}; }
};

const Asked& asked_of(const Asked& asked) {
    return asked;
}
Asked asked_of(const Kept& kept) {
    return kept.asked();
}

// Looks at the ends of a text only: every frame asks for whole articles, and two paragraphs that differ in the middle
// alone are rare.
struct AskedHash {
    using is_transparent = void;
    template <typename Key>
    std::size_t operator()(const Key& key) const {
        constexpr std::size_t looked_at = 48;
        const Asked& asked = asked_of(key);
        const std::string_view text = asked.text;
        const std::hash<std::string_view> hash;
        const auto numbers = static_cast<std::size_t>(asked.style.size * 64) * 31 +
                             static_cast<std::size_t>(asked.width) * 7 + text.size();
        const std::size_t begin = hash(text.substr(0, looked_at));
        const std::size_t end = hash(text.substr(text.size() - std::min(text.size(), looked_at)));
        return begin ^ (end * 31) ^ (numbers * 2654435761u);
    }
};

struct AskedEqual {
    using is_transparent = void;
    template <typename A, typename B>
    bool operator()(const A& a, const B& b) const {
        return asked_of(a) == asked_of(b);
    }
};

struct CachedLayout {
    std::shared_ptr<Layout> layout;
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

// A glyph that is to be drawn: where it is among the font's, and its origin on the screen.
struct FoundGlyph {
    const ImFontBaked* font;
    int index;
    float x;
    float y;
};

// The faces at one size, each looked up once.
class BakedFonts {
public:
    BakedFonts(const std::array<ImFont*, face_count>& fonts, float size) : fonts_(fonts), size_(size) {}

    ImFontBaked* of(Face face) {
        const auto i = static_cast<std::size_t>(face);
        assert(fonts_[i] != nullptr && "install() comes before draw()");
        if (baked_[i] == nullptr) baked_[i] = fonts_[i]->GetFontBaked(size_);
        return baked_[i];
    }

private:
    const std::array<ImFont*, face_count>& fonts_;
    float size_;
    std::array<ImFontBaked*, face_count> baked_ = {};
};

}  // namespace

struct Typesetter::Parts {
    FontFaces faces;
    std::array<std::unique_ptr<GlyphRaster>, face_count> rasters;
    std::array<GlyphSource, face_count> sources;
    std::array<ImFont*, face_count> fonts = {};
    WordCache words{faces};
    std::unordered_map<Kept, CachedLayout, AskedHash, AskedEqual> layouts;
    std::uint64_t frame = 0;
    std::vector<FoundGlyph> found;  // of the layout being drawn; kept for its room
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
    atlas.TexMinWidth = atlas.TexMinHeight = 1024;  // what a quiz needs: growing is a copy of the whole
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
    TextStyle used = style;
    if (!has(style.family)) used.family = Family::sans;
    auto found = parts_->layouts.find(Asked{text, used, width, options});
    if (found == parts_->layouts.end()) {
        auto layout = std::make_shared<Layout>(layout_text(parts_->words, text, used, width, options));
        Kept kept{std::string(text), used, width, options};
        found = parts_->layouts.emplace(std::move(kept), CachedLayout{std::move(layout), 0}).first;
    }
    found->second.last_frame = parts_->frame;
    return *found->second.layout;
}

void Typesetter::prepare(const Layout& layout) {
    BakedFonts baked{parts_->fonts, layout.size};
    for (const Line& line : layout.lines) {
        for (const PlacedGlyph& glyph : line.glyphs) {
            const int quarters = snap(line.x + glyph.x).quarters;  // whole pixels more or less do not change them
            baked.of(glyph.face)->FindGlyph(glyph_code(glyph.glyph, quarters));
        }
    }
}

void Typesetter::draw(ImDrawList& list, const Layout& layout, ImVec2 position, std::uint32_t colour) {
    const float left = std::round(position.x);
    const float top = std::round(position.y);
    BakedFonts baked{parts_->fonts, layout.size};
    // Found first and drawn after: finding one may load it, which may move the others about in the texture.
    std::vector<FoundGlyph>& found = parts_->found;
    found.clear();
    for (const Line& line : layout.lines) {
        // Marks rise and hang beyond the line box, by less than an em.
        if (top + line.top + line.height + layout.size < list.GetClipRectMin().y ||
            top + line.top - layout.size > list.GetClipRectMax().y)
            continue;
        for (const PlacedGlyph& glyph : line.glyphs) {
            const PixelPlace place = snap(left + line.x + glyph.x);
            ImFontBaked* const font = baked.of(glyph.face);
            const ImFontGlyph* const it = font->FindGlyph(glyph_code(glyph.glyph, place.quarters));
            if (it == nullptr || !it->Visible) continue;
            found.push_back(
                {font, font->Glyphs.index_from_ptr(it), place.x, top + line.baseline - std::round(glyph.y)});
        }
    }
    if (found.empty()) return;
    const int quads = static_cast<int>(found.size());
    list.PrimReserve(quads * 6, quads * 4);
    for (const auto& [font, index, x, y] : found) {
        const ImFontGlyph& glyph = font->Glyphs[index];
        list.PrimRectUV({x + glyph.X0, y + glyph.Y0}, {x + glyph.X1, y + glyph.Y1}, {glyph.U0, glyph.V0},
                        {glyph.U1, glyph.V1}, colour);
    }
}

}  // namespace bodh::ui
