// What a reading of a word says of it, in the standard terms of grammar. Parsed from the lexicon's tags
// ("vblex tv perf m sg"), see assets/language/hi/README.md for the tag list.
#pragma once

#include <cstdint>

namespace bodh {

enum class WordClass : std::uint8_t {
    unknown,
    noun,
    proper_noun,
    adjective,
    verb,       // main verb: करना, कहना, जाना
    auxiliary,  // vaux: रहा, सकता, चुका, जा (passive) after a verb
    copula,     // vbser: है, था, होगा
    pronoun,
    determiner,
    numeral,
    adverb,
    postposition,
    conjunction_coordinating,
    conjunction_subordinating,
    particle,
    interjection,
    punctuation,
    abbreviation
};
enum class Gender : std::uint8_t { none, masculine, feminine, either };
enum class Number : std::uint8_t { none, singular, plural, either };
enum class GrammaticalCase : std::uint8_t {
    none,
    direct,
    oblique,
    vocative,
    ergative,
    genitive,
    dative,
    instrumental,  // उससे
    locative       // उसमें, उस पर
};
enum class VerbForm : std::uint8_t {
    none,
    stem,
    infinitive,
    imperfective,
    perfective,
    future,
    subjunctive,
    imperative,
    present,
    past,
    conjunctive,  // करके, जाकर
    agentive      // करनेवाला
};
enum class NameKind : std::uint8_t { none, place, given_name, family_name, organisation, other };

struct Features {
    WordClass word_class = WordClass::unknown;
    Gender gender = Gender::none;
    Number number = Number::none;
    GrammaticalCase grammatical_case = GrammaticalCase::none;
    VerbForm verb_form = VerbForm::none;
    NameKind name_kind = NameKind::none;
    std::uint8_t person = 0;  // 1, 2, 3; 0 when the word has none
    bool transitive = false;
    bool ordinal = false;
    bool relative = false;       // जो, जिस, जहाँ
    bool interrogative = false;  // कौन, क्या, कब
};

}  // namespace bodh
