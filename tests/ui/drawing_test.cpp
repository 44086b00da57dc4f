#include <doctest/doctest.h>
#include <imgui.h>

#include <cmath>
#include <memory>

#include "ui/font_files.h"
#include "ui/null_screen.h"
#include "ui/typeset/glyph_raster.h"
#include "ui/typeset/typesetter.h"

using namespace bodh;
using namespace bodh::ui;

namespace {

constexpr const char* words = "रूस के राष्ट्रपति ने NATO पर कहा";

}  // namespace

TEST_CASE("each visible glyph becomes one quad on whole pixels, inked in the atlas") {
    NullScreen screen({800, 600});
    const ImDrawData& data = screen.frame([&] {
        const Layout& layout = screen.typesetter->layout(words, {.size = 24});
        screen.typesetter->draw(*ImGui::GetBackgroundDrawList(), layout, {10.3f, 20.7f}, IM_COL32_BLACK);
    });
    const Layout& layout = screen.typesetter->layout(words, {.size = 24});
    std::size_t spaces = 0;
    for (const char* c = words; *c != 0; ++c) spaces += *c == ' ' ? 1 : 0;
    REQUIRE(data.CmdListsCount == 1);
    const ImDrawList& list = *data.CmdLists[0];
    CHECK(static_cast<std::size_t>(list.VtxBuffer.Size) == 4 * (layout.lines[0].glyphs.size() - spaces));

    const ImTextureData& atlas = *ImGui::GetPlatformIO().Textures[0];
    CHECK(atlas.Format == ImTextureFormat_Alpha8);
    for (int quad = 0; quad < list.VtxBuffer.Size / 4; ++quad) {
        const ImDrawVert& first = list.VtxBuffer[4 * quad];
        const ImDrawVert& third = list.VtxBuffer[4 * quad + 2];
        CHECK(first.pos.x == std::round(first.pos.x));
        CHECK(first.pos.y == std::round(first.pos.y));
        // As many texels as pixels: nothing is scaled, so nothing is blurred.
        CHECK((third.uv.x - first.uv.x) * static_cast<float>(atlas.Width) ==
              doctest::Approx(third.pos.x - first.pos.x));
        int ink = 0;
        const auto texel = [](float part, int size) { return std::lround(part * static_cast<float>(size)); };
        for (auto y = texel(first.uv.y, atlas.Height); y < texel(third.uv.y, atlas.Height); ++y)
            for (auto x = texel(first.uv.x, atlas.Width); x < texel(third.uv.x, atlas.Width); ++x)
                ink += atlas.Pixels[x + y * atlas.Width];
        CHECK(ink > 0);
    }
}

TEST_CASE("text outside what can be seen costs no quads") {
    NullScreen screen({800, 600});
    const ImDrawData& data = screen.frame([&] {
        screen.typesetter->draw(*ImGui::GetBackgroundDrawList(), screen.typesetter->layout(words, {.size = 24}),
                                {0, 5000}, IM_COL32_BLACK);
        screen.typesetter->draw(*ImGui::GetBackgroundDrawList(), screen.typesetter->layout(words, {.size = 24}),
                                {0, -5000}, IM_COL32_BLACK);
    });
    CHECK(data.TotalVtxCount == 0);
}

TEST_CASE("many sizes and many frames grow the atlas and keep every glyph right") {
    NullScreen screen({800, 600});
    int first_count = 0;
    for (int round = 0; round < 3; ++round) {
        int count = 0;
        for (int size = 12; size < 90; size += 3) {
            const ImDrawData& data = screen.frame([&] {
                const Layout& layout = screen.typesetter->layout(words, {.size = static_cast<float>(size)}, 700);
                screen.typesetter->draw(*ImGui::GetBackgroundDrawList(), layout, {0, 0}, IM_COL32_BLACK);
            });
            count += data.TotalVtxCount;
        }
        if (round == 0) first_count = count;
        CHECK(count == first_count);
    }
}

TEST_CASE("a window of no size is no problem") {
    NullScreen screen({0, 0});
    for (int i = 0; i < 3; ++i) {
        screen.frame([&] {
            screen.typesetter->draw(*ImGui::GetBackgroundDrawList(), screen.typesetter->layout(words, {.size = 24}, 0),
                                    {0, 0}, IM_COL32_BLACK);
        });
    }
}

TEST_CASE("a layout is made once and kept while every frame asks for it") {
    NullScreen screen({800, 600});
    const Layout* kept = nullptr;
    for (int i = 0; i < 5; ++i) {
        screen.frame([&] {
            const Layout* now = &screen.typesetter->layout(words, {}, 200);
            if (kept != nullptr) CHECK(now == kept);
            kept = now;
            CHECK(&screen.typesetter->layout(words, {}, 201) != kept);
            CHECK(&screen.typesetter->layout(words, {.weight = Weight::bold}, 200) != kept);
        });
    }
}

TEST_CASE("the headline of Devanagari begins exactly on a pixel row at every size") {
    for (const Face face : {Face::devanagari_regular, Face::devanagari_bold}) {
        const FontFace& font = *test_faces()[static_cast<std::size_t>(face)];
        const auto raster = GlyphRaster::create(font);
        REQUIRE(raster != nullptr);
        for (int size = 14; size <= 60; ++size) {
            CAPTURE(size);
            const GlyphImage image = raster->image(font.glyph_of(U'म'), static_cast<float>(size), 0);
            REQUIRE(image.width > 0);
            // The middle of the top row is headline and nothing else: fully inked, not a grey half row. (Below about 14
            // pixels the headline itself is thinner than a pixel.)
            const int middle = image.pixels[static_cast<std::size_t>(image.width / 2)];
            CHECK(middle >= 250);
        }
    }
}

TEST_CASE("bytes that are no font are refused") {
    FontFiles files = read_font_files();
    files.faces[2] = {1, 2, 3};
    CHECK(Typesetter::create(std::move(files)) == nullptr);
    FontFiles empty;
    CHECK(Typesetter::create(std::move(empty)) == nullptr);
}
