#include "language/phonetic.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/table.h"
#include "support/hindi.h"
#include "support/text_files.h"
#include "text/letters.h"
#include "text/utf8.h"

using namespace bodh;

namespace {

struct Shares {
    double first = 0;
    double offered = 0;
};

// How often the wanted word is first, and how often it is among those offered.
Shares shares(const Language* language) {
    const std::string path = std::string(BODH_HOUSE_DIR) + "/tests/language/phonetic_words.tsv";
    const Result<Table> table = Table::from_tsv(path, read_bytes(path));
    REQUIRE(table);
    REQUIRE(table->row_count() > 150);
    double first = 0;
    double offered = 0;
    for (std::size_t row = 0; row < table->row_count(); ++row) {
        const std::string wanted = "|" + std::string(table->cell(row, "wanted")) + "|";
        const std::vector<std::string> found = phonetic_candidates(table->cell(row, "typed"), language);
        const auto is_wanted = [&](const std::string& word) {
            return wanted.find("|" + word + "|") != std::string::npos;
        };
        const auto at = std::find_if(found.begin(), found.end(), is_wanted);
        if (at != found.end()) ++offered;
        if (at == found.begin() && !found.empty()) ++first;
    }
    const auto count = static_cast<double>(table->row_count());
    MESSAGE((language ? "with" : "without")
            << " the language pack: first " << first / count << ", offered " << offered / count << " of " << count);
    return {first / count, offered / count};
}

std::string first_of(std::string_view typed) {
    const std::vector<std::string> found = phonetic_candidates(typed, &hindi());
    return found.empty() ? std::string() : found.front();
}

}  // namespace

TEST_SUITE("phonetic") {
    TEST_CASE("nearly every everyday word comes first, and all but a few are offered") {
        const Shares known = shares(&hindi());
        CHECK(known.first >= 0.92);
        CHECK(known.offered >= 0.98);
    }

    TEST_CASE("before the language pack has come, most everyday words are offered all the same") {
        const Shares rules_alone = shares(nullptr);
        CHECK(rules_alone.first >= 0.65);
        CHECK(rules_alone.offered >= 0.87);
    }

    TEST_CASE("typed words become the word a person means") {
        struct Row {
            std::string typed;
            std::string first;
        };
        const Row rows[] = {
            {"namaste", "नमस्ते"},  {"dilli", "दिल्ली"},   {"ladka", "लड़का"}, {"sarkar", "सरकार"},  // not सर्कार
            {"zaroor", "ज़रूर"},    {"jaroorat", "ज़रूरत"},  // the nukta comes from the word
            {"mantra", "मंत्र"},                           // the last a is not spoken
            {"Narendra", "नरेंद्र"},                        // a capital begins a name
            {"Theek", "ठीक"},                            // or is a letter of its own
            {"NATO", "नाटो"},     {"BJP", "बीजेपी"},     {"bjp", "बीजेपी"},  {"kitāb", "किताब"},  // a scholar's way
        };
        for (const Row& row : rows) {
            CAPTURE(row.typed);
            CHECK(first_of(row.typed) == row.first);
        }
    }

    TEST_CASE("what is not one word of Latin letters is left alone") {
        for (const char* text :
             {"", " ", "42", "a1", "1a", "namaste ", "नमस्ते", "नaमस्ते", "namaste!", "a@b", "don't", "मोदीji", "привет",
              "\xff\xfe", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}) {
            CAPTURE(text);
            CHECK(phonetic_candidates(text, &hindi()).empty());
        }
    }

    TEST_CASE("at most five are offered, all different, in Devanagari, well formed, whatever is typed") {
        std::uint32_t seed = 1;
        for (int round = 0; round < 300; ++round) {
            std::string typed;
            const std::size_t size = 1 + static_cast<std::size_t>(round) % phonetic_word_limit;
            while (typed.size() < size) {
                seed = seed * 1664525u + 1013904223u;
                const auto letter = static_cast<char>((seed >> 24) % 26);
                typed += static_cast<char>(((seed >> 16) % 8 == 0 ? 'A' : 'a') + letter);
            }
            CAPTURE(typed);
            std::vector<std::string> found = phonetic_candidates(typed, nullptr);
            CHECK(!found.empty());
            CHECK(found.size() <= phonetic_candidates_limit);
            for (const std::string& word : found) {
                CAPTURE(word);
                for (std::size_t at = 0; at < word.size(); at += code_point_at(word, at).size) {
                    CHECK(is_devanagari_letter(code_point_at(word, at).value));
                }
                const char32_t begin = code_point_at(word, 0).value;
                CHECK_FALSE((is_devanagari_vowel_sign(begin) || is_devanagari_modifier(begin) || begin == halant));
            }
            std::sort(found.begin(), found.end());
            CHECK(std::adjacent_find(found.begin(), found.end()) == found.end());
        }
    }

    TEST_CASE("the word before the caret ends at what is not a letter") {
        struct Row {
            const char* text;
            std::size_t bytes;
        };
        const Row rows[] = {
            {"namas", 5}, {"यह namas", 5}, {"(namas", 5},      {"a-b", 1},        {"यह ", 0},       {"", 0},
            {"x1y", 0},   {"यहa", 0},      {"www.example", 0}, {"me@example", 0}, {"https://e", 0},
        };
        for (const Row& row : rows) {
            CAPTURE(row.text);
            CHECK(latin_word_before_end(row.text) == row.bytes);
        }
    }
}
