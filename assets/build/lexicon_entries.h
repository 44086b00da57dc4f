// From the raw analyses to what the lexicon keeps: one entry for each folded word, with its readings in order.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/table.h"
#include "read_automaton.h"

namespace bodh {

struct EntryReading {
    std::string lemma;
    std::string tags;
};

// Folded word → readings, merged and in the order in which Lexicon::readings gives them.
using LexiconEntries = std::map<std::string, std::vector<EntryReading>>;

// `repairs`: columns lemma, class, becomes ("-" drops the analysis). `words`: columns word, lemma, tags, how ("only":
// these rows stand instead of the automaton's, "also": beside them). Words with spaces are left out.
LexiconEntries lexicon_entries(const std::vector<Analysis>& analyses, const Table& repairs, const Table& words);

// Whether the analysis is one of the automaton's slips: stray signs, Latin letters, half-typed stems.
bool is_slip(const Analysis& analysis);

// The spelling of a lemma for showing: NFC, so that nukta is always base + U+093C, without the
// joiners that the automaton scatters.
std::string lemma_spelling(std::string_view lemma);

}  // namespace bodh
