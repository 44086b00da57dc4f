// Every Hindi word form we know, with its readings: surface → (lemma, features). Compiled at build time from the
// apertium-hin automaton by assets/build/compile_language into one minimal acyclic automaton over folded forms
// (text/fold.h), so हिन्दी and हिंदी, ज़रूरी and जरूरी are found alike. Format: language/lexicon_format.h; tags:
// assets/language/hi/README.md.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "language/features.h"

namespace bodh {

struct Reading {
    // In its usual spelling, nukta kept and always written as a letter of its own (base + U+093C, as in NFC). Verbs by
    // their stem (करना → कर), nouns in the direct singular, adjectives in the masculine.
    std::string lemma;
    Features features;
    std::string_view tags;  // "n.m.sg.nom"; lives as long as the lexicon
};

class Lexicon {
public:
    // Takes the bytes of the compiled lexicon. Error language_data_broken when they are not one.
    static Result<Lexicon> from_bytes(std::string bytes);

    // All readings of one word as it stands in a text, in a fixed order (closed classes, nouns and names, adjectives,
    // adverbs, verbs); empty when the word is not known. Nothing is allocated but the folded word and the result.
    std::vector<Reading> readings(std::string_view surface) const;

    // Whether the word is known at all; cheaper than readings().
    bool knows(std::string_view surface) const;

private:
    // Where the parts of the file begin, in bytes (language/lexicon_format.h).
    struct Parts {
        std::size_t transitions = 0;
        std::size_t sets = 0;
        std::size_t readings = 0;
        std::size_t suffix_begins = 0;
        std::size_t tag_begins = 0;
        std::size_t suffix_letters = 0;
        std::size_t tag_text = 0;
    };

    bool read_parts();
    bool references_are_sound() const;
    std::uint32_t word(std::size_t part, std::size_t index) const;
    std::uint32_t header(std::size_t index) const { return word(0, index); }
    std::string_view tags(std::uint32_t tag_set) const;
    // The set of readings of a folded word; nullopt when the word is not known.
    std::optional<std::uint32_t> find_set(std::string_view folded) const;
    std::string lemma_of(std::string_view folded, std::uint32_t strip, std::uint32_t suffix) const;

    std::string bytes_;
    Parts parts_;
    std::vector<Features> tag_features_;  // by tag set
};

}  // namespace bodh
