// The automaton's words with spaces, as tables for the language pack.
#pragma once

#include <string>
#include <vector>

#include "read_automaton.h"

namespace bodh {

// Columns noun, verb: प्रशंसा, कर for "प्रशंसा करना".
std::string conjunct_nouns_tsv(const std::vector<Analysis>& analyses);
// Columns name, kind (the name's tag: top, ant, cog, org, al): उत्तर प्रदेश, top.
std::string multiword_names_tsv(const std::vector<Analysis>& analyses);

}  // namespace bodh
