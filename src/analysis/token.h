// A word of a sentence with all its readings and the one chosen in context.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "language/grammar_tables.h"
#include "language/lexicon.h"
#include "text/token.h"

namespace bodh {

// What a word does in its sentence: coarser than a word class, and settled by context ("की" is a postposition in
// राम की किताब, a verb in घोषणा की।).
enum class Part : std::uint8_t {
    nominal,  // nouns, names, adjectives, determiners, unknown words: what phrases are made of
    pronoun,
    numeral,
    postposition,
    verb,
    copula,
    negation,
    clause_word,
    adverb,
    particle,
    punctuation
};

struct Token {
    Span span;
    TokenShape shape = TokenShape::devanagari;
    std::string folded;
    std::vector<Reading> readings;  // empty: the lexicon does not know the word
    Part part = Part::nominal;
    Features features;                           // of the chosen reading
    std::string lemma;                           // of the chosen reading; the folded word when unknown
    const PronounRow* pronoun = nullptr;         // when part is pronoun; lives as long as the language
    const ClauseWordRow* clause_word = nullptr;  // when part is clause_word; likewise
    bool quoted = false;                         // stands between quotation marks

    bool known() const { return !readings.empty(); }
    bool has_class(WordClass word_class) const {
        for (const Reading& reading : readings)
            if (reading.features.word_class == word_class) return true;
        return false;
    }
    bool is(const char* folded_word) const { return folded == folded_word; }
    bool is_relative() const { return part == Part::pronoun && pronoun->kind == PronounKind::relative; }  // जो, जिसने
};

}  // namespace bodh
