#include "text/utf8.h"

#include <doctest/doctest.h>

#include "text/random_text.h"

using namespace bodh;

TEST_CASE("the first ill-formed byte of a text is found") {
    struct Row {
        std::string text;
        std::optional<std::size_t> offset;
    };
    const Row rows[] = {
        {"", std::nullopt},
        {"रूस", std::nullopt},
        {"a\U0001F600b", std::nullopt},
        {std::string("रूस").substr(0, 8), 6},  // cut inside a letter
        {"ab\xff", 2},
        {"\x80", 0},
        {"\xc0\xaf", 0},          // overlong
        {"\xe0\x80\xaf", 0},      // overlong
        {"\xed\xa0\x80", 0},      // surrogate
        {"\xf4\x90\x80\x80", 0},  // past U+10FFFF
        {"क\xe0\xa4 ", 3},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(first_ill_formed_byte(row.text) == row.offset);
    }
}

TEST_CASE("code points are written and read back, forwards and backwards") {
    for (const char32_t value : {U'a', U'\u00e9', U'क', U'\ufffd', U'\U0001F600', U'\U0010FFFF'}) {
        std::string text = "x";
        append_utf8(text, value);
        CHECK(code_point_at(text, 1).value == value);
        CHECK(code_point_before(text, text.size()).value == value);
        CHECK(code_point_at(text, 1).size == text.size() - 1);
        CHECK(code_point_before(text, text.size()).size == text.size() - 1);
    }
}

TEST_CASE("reading any bytes backwards and forwards always moves on and ends") {
    for (std::uint32_t seed = 1; seed <= 2000; ++seed) {
        const std::string text = random_text(seed);
        std::size_t at = 0;
        while (at < text.size()) {
            const CodePoint point = code_point_at(text, at);
            REQUIRE(point.size > 0);
            at += point.size;
        }
        REQUIRE(at == text.size());
        std::size_t end = text.size();
        while (end > 0) {
            const CodePoint point = code_point_before(text, end);
            REQUIRE(point.size > 0);
            REQUIRE(point.size <= end);
            end -= point.size;
        }
    }
}
