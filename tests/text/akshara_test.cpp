#include "text/akshara.h"

#include <doctest/doctest.h>

#include <string>

#include "text/random_text.h"

using namespace bodh;

TEST_CASE("a word falls into the syllables a reader sees") {
    struct Row {
        const char* word;
        const char* cut;
    };
    const Row rows[] = {
        {"प्योंगयांग", "प्यों ग यां ग"}, {"राष्ट्रपति", "रा ष्ट्र प ति"},
        {"संबंध", "सं बं ध"},          {"कर्म", "क र्म"},
        {"बड़ा", "ब ड़ा"},           {"आई", "आ ई"},
        {"क्\u200dष", "क्\u200dष"},  {"अंतः", "अं तः"},
        {"जगत्", "ज ग त्"},          {"UN24", "U N 2 4"},
    };
    for (const Row& row : rows) {
        const std::string_view word = row.word;
        std::string cut;
        for (std::size_t at = 0; at < word.size();) {
            const std::size_t end = akshara_end(word, at);
            if (!cut.empty()) cut += ' ';
            cut += word.substr(at, end - at);
            at = end;
        }
        CHECK(cut == row.cut);
    }
    CHECK(akshara_count("राष्ट्रपति") == 4);
    CHECK(akshara_count("") == 0);
}

TEST_CASE("aksharas of any bytes move on and stay inside the text") {
    for (std::uint32_t seed = 1; seed <= 2000; ++seed) {
        const std::string text = random_text(seed);
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = akshara_end(text, at);
            REQUIRE(end > at);
            REQUIRE(end <= text.size());
            at = end;
        }
    }
}
