#include "text/number_value.h"

#include <doctest/doctest.h>

#include <string>

#include "text/random_text.h"

using namespace bodh;

namespace {

std::vector<TextToken> tokens_of(std::string_view text) {
    return tokenize(text, {0, static_cast<std::uint32_t>(text.size())});
}

}  // namespace

TEST_CASE("a number is read from digits, words and both together") {
    struct Row {
        const char* text;
        double value;
        std::size_t tokens;
    };
    const Row rows[] = {
        {"24 घंटे", 24, 1},
        {"२४ घंटे", 24, 1},
        {"1,00,000 लोग", 100000, 1},
        {"100,000 लोग", 100000, 1},
        {"12,34,567", 1234567, 1},
        {"3.5 प्रतिशत", 3.5, 1},
        {"चौबीस साल", 24, 1},
        {"एक दिन", 1, 1},
        {"छः लोग", 6, 1},
        {"छह लोग", 6, 1},
        {"पांच", 5, 1},
        {"पाँच", 5, 1},
        {"सौ लोग", 100, 1},
        {"दो सौ पाँच लोग", 205, 3},
        {"उन्नीस सौ सैंतालीस में", 1947, 3},
        {"दो हज़ार चौबीस", 2024, 3},
        {"तीन लाख पचास हज़ार दो सौ पाँच", 350205, 7},
        {"24 हजार सैनिक", 24000, 2},
        {"1.5 लाख टन", 150000, 2},
        {"1 करोड़ 25 लाख", 12500000, 4},
        {"2.4 मिलियन", 2400000, 2},
        {"तीन अरब डॉलर", 3e9, 2},
        {"दो हज़ार करोड़ रुपये", 2e10, 3},
        {"1 लाख करोड़", 1e12, 3},
        {"डेढ़ लाख", 150000, 2},
        {"ढाई साल", 2.5, 1},
        {"साढ़े तीन करोड़", 3.5e7, 3},
        {"साढ़े सात सौ", 750, 3},
        {"सवा तीन", 3.25, 2},
        {"सवा लाख", 125000, 2},
        {"सवा सौ", 125, 2},
        {"सवा बजे", 1.25, 1},
        {"पौने दो", 1.75, 2},
        {"पौने सौ", 75, 2},
        {"दो दर्जन", 24, 2},
        {"5 सौ", 500, 2},
        {"दो तीन", 2, 1},
        {"10 20", 10, 1},
        {"5 हज़ार 2024", 5000, 2},
        {"लाख हज़ार", 100000, 1},
        {"सौ सौ", 100, 1},
        {"तीन, चार", 3, 1},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const std::string text = row.text;
        const std::optional<NumberValue> number = read_number(text, tokens_of(text), 0);
        REQUIRE(number);
        CHECK(number->value == doctest::Approx(row.value).epsilon(1e-12));
        CHECK(number->tokens == row.tokens);
        CHECK(!number->ordinal);
        CHECK(!number->inexact);
    }
}

TEST_CASE("an ordinal is told from a count") {
    struct Row {
        const char* text;
        double value;
        std::size_t tokens;
    };
    const Row rows[] = {
        {"दूसरा दिन", 2, 1},  {"तीसरी बार", 3, 1}, {"चौथे स्थान", 4, 1}, {"छठी बार", 6, 1},  {"24वाँ", 24, 1},
        {"19वीं सदी", 19, 1}, {"चौबीसवाँ", 24, 1},  {"पाँचवीं", 5, 1},    {"24 वें", 24, 2},    {"प्रथम", 1, 1},
        {"सौवाँ", 100, 1},    {"दो सौवाँ", 200, 2}, {"19th", 19, 1},    {"पहली बार", 1, 1},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const std::string text = row.text;
        const std::optional<NumberValue> number = read_number(text, tokens_of(text), 0);
        REQUIRE(number);
        CHECK(number->value == row.value);
        CHECK(number->tokens == row.tokens);
        CHECK(number->ordinal);
    }
}

TEST_CASE("numbers that mean no exact count say so") {
    for (const char* row : {"सैकड़ों लोग", "हजारों", "लाखों करोड़", "दर्जनों", "10-12 लोग", "दो-तीन दिन", "1990–95",
                            "दसियों हज़ार", "दोनों", "तीनों हज़ार"}) {
        CAPTURE(row);
        const std::string text = row;
        const std::optional<NumberValue> number = read_number(text, tokens_of(text), 0);
        REQUIRE(number);
        CHECK(number->inexact);
    }
}

TEST_CASE("what is no number is refused") {
    for (const char* row :
         {"अरब देश", "मिलियन", "साढ़े", "साढ़े लोग", "पौने बजे", "10:30 बजे", "19.06.2024", "24/7", "1,2", "1,0,000",
          "2024-06-19", "पहले दिन", "लोग", "।", "वाँ", "कोविड-19", "दिन-रात", "9876543210987654321"}) {
        CAPTURE(row);
        const std::string text = row;
        CHECK(!read_number(text, tokens_of(text), 0));
    }
    CHECK(!read_number("", {}, 0));
    CHECK(!read_number("24", tokens_of("24"), 5));
}

TEST_CASE("a number remembers how it was written") {
    const std::string text = "3.50";
    CHECK(read_number(text, tokens_of(text), 0)->decimals == 2);
    CHECK(!read_number(text, tokens_of(text), 0)->words);
    const std::string words = "24 हज़ार";
    CHECK(read_number(words, tokens_of(words), 0)->words);
}

TEST_CASE("a near value is written as the number beside it") {
    struct Row {
        double value;
        int decimals;
        const char* like;
        const char* written;
    };
    const Row rows[] = {
        {30, 0, "24", "30"},
        {30, 0, "२४", "३०"},
        {250000, 0, "1,00,000", "2,50,000"},
        {250000, 0, "100,000", "250,000"},
        {2500000, 0, "1,000,000", "2,500,000"},
        {12500, 0, "1,234", "12,500"},
        {1234567, 0, "1,234", "12,34,567"},
        {2500, 0, "2024", "2500"},
        {4.25, 1, "3.5", "4.3"},
        {4, 2, "3.50", "4.00"},
        {150000.5, 1, "१,००,०००.५", "१,५०,०००.५"},
        {-3, 0, "5", "-3"},
        {0, 0, "5", "0"},
        {1e300, 0, "5", "1000000000000"},
    };
    for (const Row& row : rows) CHECK(write_number_like(row.value, row.decimals, row.like) == row.written);
}

TEST_CASE("reading a number anywhere in any text never takes more tokens than there are") {
    for (std::uint32_t seed = 1; seed <= 2000; ++seed) {
        const std::string text = random_text(seed);
        const std::vector<TextToken> tokens = tokens_of(text);
        for (std::size_t first = 0; first <= tokens.size(); ++first) {
            const std::optional<NumberValue> number = read_number(text, tokens, first);
            if (!number) continue;
            REQUIRE(number->tokens > 0);
            REQUIRE(first + number->tokens <= tokens.size());
        }
    }
}
