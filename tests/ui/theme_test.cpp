#include "ui/theme.h"

#include <doctest/doctest.h>

using namespace bodh;
using namespace bodh::ui;

TEST_CASE("every pair of colours that meet can be told apart, in both themes") {
    for (const Theme theme : {Theme::light, Theme::dark}) {
        for (const ContrastPair& pair : contrast_pairs(palette(theme))) {
            CAPTURE(pair.name);
            CAPTURE(theme == Theme::dark);
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
                                 type::reading, type::reading_small, type::body, type::body_strong, type::option,
                                 type::label, type::small, type::small_strong, type::score, type::quotation}) {
        CAPTURE(step.size);
        CHECK(step.line_height >= 1.6f);
        CHECK(step.size >= 15);
    }
}
