// Signs that a sentence is not good Hindi, or that its reading here is wrong: words that must agree do not, a
// postposition holds nothing, more bare nouns than the verb can govern. Either way no question should be made of it.
// Rules: S. Kachru, Hindi (2006), chapters 3–7.
#pragma once

#include <vector>

#include "analysis/sentence_analysis.h"
#include "language/language.h"

namespace bodh {

// In the order of their tokens. Needs clauses, phrases, verb groups and mentions.
std::vector<Fault> find_faults(const Language& language, const SentenceAnalysis& sentence);

// How often in tokens [first, past) one phrase in the direct case ends right where the next begins.
std::size_t adjacent_bare_phrases(const SentenceAnalysis& sentence, std::size_t first, std::size_t past);

}  // namespace bodh
