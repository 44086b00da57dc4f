// How Hindi is written in Latin letters, as rows: which letters stand for what, at which cost, and what people usually
// type for everyday words. Read once from assets/typing/*.tsv, which are built into the program: typing needs no
// language pack. Only phonetic.cpp asks for more than this.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace bodh {

// Where in the typed word a row holds. "middle" is neither at the beginning nor at the end.
enum class RomanPlace : std::uint8_t { any, first, middle, last, last_joined, after_vowel, after_consonant };
enum class RomanKind : std::uint8_t { consonant, vowel, nasal };

struct RomanRule {
    RomanKind kind = RomanKind::consonant;
    std::string from;
    std::string next;  // what must follow, and is not taken: the k of "n>k"
    RomanPlace place = RomanPlace::any;
    std::string to;    // a vowel by itself
    std::string sign;  // a vowel after a consonant; empty: nothing is written
    int cost = 0;
};

// Two consonants typed with no vowel between them: joined (स्त), or with a short a that is not spoken (सत).
struct ClusterCost {
    int joined = 0;
    int apart = 0;
};

struct EverydayWord {
    std::string word;
    int rank = 0;   // place in the table, the most frequent first
    int habit = 0;  // 0: this is how it is usually typed; more: less usual
};

struct Romanisation {
    std::array<std::vector<RomanRule>, 256> rules;                                     // by the first byte of `from`
    std::map<std::tuple<RomanPlace, std::string, std::string>, ClusterCost> clusters;  // place, left, right
    int hiatus_after_a = 0;
    int hiatus = 0;
    std::map<char, std::string> letter_names;  // B → बी
    std::map<std::string, std::vector<EverydayWord>, std::less<>> everyday_by_typed;
    std::map<std::string, int, std::less<>> everyday_rank;

    ClusterCost cluster(RomanPlace place, const std::string& left, const std::string& right) const;
};

const Romanisation& romanisation();

}  // namespace bodh
