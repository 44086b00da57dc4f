#include "ui/theme.h"

#include <doctest/doctest.h>

#include <cstdio>
#include <string>

#include "support/text_files.h"

using namespace bodh;
using namespace bodh::ui;

TEST_CASE("every pair of colours that meet can be told apart, in every theme") {
    for (const Theme theme : {Theme::light, Theme::sepia, Theme::dark, Theme::contrast}) {
        for (const ContrastPair& pair : contrast_pairs(palette(theme))) {
            CAPTURE(pair.name);
            CAPTURE(theme_name(theme));
            CHECK(contrast(pair.front, pair.back) >= pair.least);
        }
    }
}

TEST_CASE("contrast is what WCAG says it is") {
    CHECK(contrast(hex(0x000000), hex(0xFFFFFF)) == doctest::Approx(21));
    CHECK(contrast(hex(0x777777), hex(0xFFFFFF)) == doctest::Approx(4.48).epsilon(0.01));
    CHECK(contrast(hex(0xFFFFFF), hex(0x777777)) == contrast(hex(0x777777), hex(0xFFFFFF)));
    CHECK(contrast(hex(0x34409A), hex(0x34409A)) == 1);
}

TEST_CASE("Devanagari has room for its marks in every step of the type scale") {
    for (const TypeStep& step : {type::brand, type::title, type::title_small, type::question, type::heading,
                                 type::article_title, type::article_title_small, type::article_heading, type::reading,
                                 type::reading_small, type::body, type::body_strong, type::option, type::label,
                                 type::small, type::small_strong, type::score, type::quotation}) {
        CAPTURE(step.size);
        CHECK(step.line_height >= 1.6f);
        CHECK(step.size >= 15);
    }
}

TEST_CASE("the high contrast theme keeps seven to one between text and what is behind it") {
    const Palette& colours = palette(Theme::contrast);
    for (const Colour back : {colours.paper, colours.surface, colours.surface_hovered, colours.accent_soft,
                              colours.right_soft, colours.wrong_soft}) {
        CHECK(contrast(colours.text, back) >= 7);
        CHECK(contrast(colours.text_secondary, back) >= 7);
    }
    CHECK(contrast(colours.on_accent, colours.accent) >= 7);
    CHECK(contrast(colours.text, colours.evidence) >= 7);
}

TEST_CASE("text for reading grows as much as is asked, titles less, nothing shrinks, larger stays larger") {
    CHECK(grown(20, 2) == doctest::Approx(40));
    CHECK(grown(15, 2) == doctest::Approx(30));
    CHECK(grown(32, 2) < 64);
    float before = 0;
    for (const float size : {15.0f, 17.0f, 20.0f, 23.0f, 26.0f, 32.0f, 40.0f}) {
        CHECK(grown(size, 1) == doctest::Approx(size));
        CHECK(grown(size, 2) > size);
        CHECK(grown(size, 2) > before);
        before = grown(size, 2);
    }
}

// The page shows a text field and its first words before the program can tell it any colour.
TEST_CASE("the page's own colours are those of the themes") {
    const std::string css = read_bytes(std::string(BODH_HOUSE_DIR) + "/web/page.css");
    struct Block {
        Theme theme;
        const char* selector;
    };
    for (const Block& block :
         {Block{Theme::light, ":root {"}, Block{Theme::sepia, ":root[data-theme=sepia] {"},
          Block{Theme::dark, ":root[data-theme=dark] {"}, Block{Theme::contrast, ":root[data-theme=contrast] {"}}) {
        CAPTURE(block.selector);
        const std::size_t begin = css.find(block.selector);
        REQUIRE(begin != std::string::npos);
        const std::string rules = css.substr(begin, css.find('}', begin) - begin);
        const Palette& colours = palette(block.theme);
        const auto says = [&](const char* name, Colour colour) {
            char value[64];
            std::snprintf(value, sizeof value, "%s: #%02x%02x%02x;", name, colour.red, colour.green, colour.blue);
            CAPTURE(value);
            CHECK(rules.find(value) != std::string::npos);
        };
        says("--ground", colours.paper);
        says("--ink", colours.text);
        says("--accent", colours.accent);
        says("--faint-ink", colours.text_secondary);
    }
}
