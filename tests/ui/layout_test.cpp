#include "ui/typeset/layout.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

#include "ui/font_files.h"
#include "ui/typeset/layout_text.h"

using namespace bodh;
using namespace bodh::ui;

namespace {

const std::string paragraph =
    "रूस के राष्ट्रपति राजधानी पहुँचे, जहाँ उनका भव्य स्वागत हुआ। 24 वर्षों में यह उनकी पहली यात्रा है। दोनों देशों ने "
    "“रणनीतिक साझेदारी” संधि पर हस्ताक्षर किए; NATO ने चिंता जताई।";

Layout lay_out(std::string_view text, float width, const LayoutOptions& options = {}, const TextStyle& style = {}) {
    WordCache words(test_faces());
    return layout_text(words, text, style, width, options);
}

std::vector<std::string> shown_lines(const Layout& layout) {
    std::vector<std::string> lines;
    for (const Line& line : layout.lines) lines.emplace_back(slice(layout.text, line.ink_span));
    return lines;
}

std::vector<float> widths(int from, int to, int step) {
    std::vector<float> all;
    for (int width = from; width <= to; width += step) all.push_back(static_cast<float>(width));
    return all;
}

Span span_of(std::string_view text, std::string_view part) {
    const std::size_t at = text.find(part);
    REQUIRE(at != std::string_view::npos);
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + part.size())};
}

}  // namespace

TEST_CASE("every line fits, holds as much as fits, and the lines together are the text") {
    for (const float width : widths(120, 900, 13)) {
        CAPTURE(width);
        const Layout layout = lay_out(paragraph, width);
        std::uint32_t end = 0;
        for (std::size_t i = 0; i < layout.lines.size(); ++i) {
            const Line& line = layout.lines[i];
            CHECK(line.width <= width);
            CHECK(line.span.begin == end);
            CHECK(line.span.contains(line.ink_span));
            end = line.span.end;
            if (i + 1 == layout.lines.size()) continue;
            // The next line's first word would not have fitted any more.
            const std::string next(slice(paragraph, layout.lines[i + 1].span));
            const std::string word = next.substr(0, next.find(' '));
            CHECK(line.width + lay_out(" " + word, unlimited_width).width > width - 0.01f);
        }
        CHECK(end == paragraph.size());
    }
}

TEST_CASE("baselines and line boxes stand on whole pixels, one under the other") {
    for (const float size : {13.0f, 16.5f, 18.0f, 22.0f, 37.0f}) {
        const Layout layout = lay_out(paragraph, 400, {}, {.size = size, .line_height = 1.73f});
        float top = 0;
        for (const Line& line : layout.lines) {
            CAPTURE(size);
            CHECK(line.top == top);
            CHECK(line.baseline == std::round(line.baseline));
            CHECK(line.baseline > line.top);
            CHECK(line.baseline < line.top + line.height);
            top += line.height;
        }
        CHECK(layout.height == top);
    }
}

TEST_CASE("a word wider than the line is cut between clusters, never inside one") {
    const std::string word = "अंतर्राष्ट्रीयकरणस्वातंत्र्योत्तरकालीनपरिस्थितियों";
    for (const float width : widths(64, 200, 9)) {
        CAPTURE(width);
        const Layout whole = lay_out(word, unlimited_width);
        const Layout layout = lay_out(word, width);
        CHECK(layout.lines.size() > 1);
        for (const Line& line : layout.lines) {
            bool at_cluster = line.span.begin == 0;
            for (const Cluster& cluster : whole.lines[0].clusters) at_cluster |= cluster.span.begin == line.span.begin;
            CHECK(at_cluster);
            CHECK(!line.clusters.empty());
            if (line.clusters.size() > 1) CHECK(line.width <= width);
        }
    }
}

TEST_CASE("punctuation never stands alone on a line") {
    for (const float width : widths(30, 160, 1)) {
        for (const std::string text : {"परिस्थितियों।", "कब?", "राष्ट्रपतियों ।", "“स्वतंत्रता”"}) {
            for (const std::string& line : shown_lines(lay_out(text, width))) {
                CAPTURE(width);
                CAPTURE(line);
                CHECK(line != "।");
                CHECK(line != "?");
                CHECK(line != "”");
            }
        }
    }
}

TEST_CASE("lines may be limited, and what is left out is marked with an ellipsis inside the width") {
    for (const float width : widths(120, 400, 20)) {
        const Layout layout = lay_out(paragraph, width, {.max_lines = 2});
        CAPTURE(width);
        CHECK(layout.truncated);
        REQUIRE(layout.lines.size() == 2);
        CHECK(layout.lines[1].width <= width);
        CHECK(layout.lines[1].ink_span.end < paragraph.size());
        CHECK(!layout.lines[1].glyphs.empty());
    }
    CHECK_FALSE(lay_out("छोटा पाठ", 400, {.max_lines = 2}).truncated);
    CHECK_FALSE(lay_out("दो\nपंक्तियाँ", 400, {.max_lines = 2}).truncated);
}

TEST_CASE("lines can stand at the start, in the middle or at the end") {
    const Layout start = lay_out("मध्य", 300);
    const Layout centre = lay_out("मध्य", 300, {.align = Align::centre});
    const Layout end = lay_out("मध्य", 300, {.align = Align::end});
    CHECK(start.lines[0].x == 0);
    CHECK(centre.lines[0].x == doctest::Approx((300 - start.width) / 2).epsilon(0.02));
    CHECK(end.lines[0].x + end.lines[0].width == doctest::Approx(300).epsilon(0.01));
    // Without a width there is nothing to stand in but the widest line.
    CHECK(lay_out("मध्य", unlimited_width, {.align = Align::centre}).lines[0].x == 0);
}

TEST_CASE("bold parts are wider, and only they") {
    const std::string text = "राष्ट्रपति ने संधि की";
    const Span bold = span_of(text, "संधि");
    const Layout plain = lay_out(text, unlimited_width);
    const Layout mixed = lay_out(text, unlimited_width, {.weights = {{bold, Weight::bold}}});
    CHECK(mixed.width > plain.width);
    CHECK(mixed.rects_of({0, bold.begin})[0] == plain.rects_of({0, bold.begin})[0]);
    for (const PlacedGlyph& glyph : mixed.lines[0].glyphs) {
        const Rect rect = mixed.rects_of(bold)[0];
        const bool inside = glyph.x >= rect.x - 0.01f && glyph.x < rect.right() - 0.01f;
        CHECK((glyph.face == Face::devanagari_bold) == inside);
    }
}

TEST_CASE("the rectangles of a span cover its clusters, one for each line, and nothing else") {
    const Layout layout = lay_out(paragraph, 260);
    const Span sentence = span_of(paragraph, "24 वर्षों में यह उनकी पहली यात्रा है।");
    const std::vector<Rect> rects = layout.rects_of(sentence);
    CHECK(rects.size() >= 2);
    for (const Line& line : layout.lines) {
        for (const Cluster& cluster : line.clusters) {
            const float x = line.x + cluster.x + cluster.width / 2;
            const float y = line.top + line.height / 2;
            bool covered = false;
            for (const Rect& rect : rects) covered |= rect.contains(x, y);
            CHECK(covered == cluster.span.overlaps(sentence));
        }
    }
    CHECK(layout.rects_of({}).empty());
    CHECK(layout.rects_of({9000, 9010}).empty());
}

TEST_CASE("a point finds the cluster and the word drawn there") {
    const Layout layout = lay_out(paragraph, 260);
    for (const Line& line : layout.lines) {
        for (const Cluster& cluster : line.clusters) {
            if (cluster.width <= 0) continue;
            const Span found = layout.cluster_at(line.x + cluster.x + cluster.width / 2, line.top + 1);
            CHECK(found == cluster.span);
        }
    }
    struct Case {
        const char* near;
        const char* word;
    };
    for (const Case row : {Case{"राष्ट्रपति", "राष्ट्रपति"}, Case{"पहुँचे,", "पहुँचे"}, Case{"“रणनीतिक", "रणनीतिक"},
                           Case{"NATO", "NATO"}, Case{"24", "24"}, Case{"हुआ।", "हुआ"}}) {
        CAPTURE(row.near);
        const Rect rect = layout.rects_of(span_of(paragraph, row.near))[0];
        const Span word = layout.word_at(rect.x + rect.width / 2, rect.y + rect.height / 2);
        CHECK(std::string(slice(paragraph, word)) == std::string(row.word));
    }
    CHECK(layout.word_at(-5, 5).empty());
    CHECK(layout.word_at(5, -5).empty());
    CHECK(layout.word_at(5, layout.height + 5).empty());
}

TEST_CASE("empty lines keep their height, and an empty text has none") {
    CHECK(lay_out("", 100).lines.empty());
    CHECK(lay_out("", 100).height == 0);
    const Layout layout = lay_out("ऊपर\n\nनीचे", 100);
    REQUIRE(layout.lines.size() == 3);
    CHECK(layout.lines[1].width == 0);
    CHECK(layout.height == 3 * layout.lines[0].height);
}

TEST_CASE("no width and no text can hang it") {
    for (const float width : {0.0f, 1.0f, 5.0f, -10.0f}) {
        for (const char* text : {"", " ", "\n", "क", "राष्ट्र NATO", "।।।", "\xFF\xE0\xA4", "क्\u200D"}) {
            CAPTURE(width);
            CAPTURE(text);
            CHECK(lay_out(text, width).lines.size() < 20);
        }
    }
}
