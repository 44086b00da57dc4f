// Every Hindi word form we know, with its readings: surface → (lemma, features). Compiled at build time from the
// apertium-hin automaton by assets/build/compile_lexicon into one minimal acyclic automaton over folded forms
// (text/fold.h), so हिन्दी and हिंदी, ज़रूरी and जरूरी are found alike. Format: assets/language/hi/README.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "language/features.h"

namespace bodh {

struct Reading {
    std::string lemma;      // in its usual spelling, nukta kept: "करना" is "कर" as in apertium; nouns in the direct singular
    Features features;
    std::string_view tags;  // "n.m.sg.nom"; lives as long as the lexicon
};

class Lexicon {
public:
    // Takes the bytes of the compiled lexicon. Error language_data_broken when they are not one.
    static Result<Lexicon> from_bytes(std::string bytes);

    // All readings of one word as it stands in a text, in a fixed order; empty when the word is not known.
    std::vector<Reading> readings(std::string_view surface) const;

private:
    std::string bytes_;
    // … the views into bytes_ and the parsed tag sets
};

}  // namespace bodh
