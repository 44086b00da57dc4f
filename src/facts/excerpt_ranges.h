// Which parts of a sentence too long for a stem may be quoted.
#pragma once

#include <vector>

#include "analysis/sentence_analysis.h"
#include "facts/make_statement.h"

namespace bodh {

// At most 26 words: up to the end of the clause, from a place where a phrase begins; of a clause that is longer, from
// its beginning up to where a phrase ends. No range when it is empty.
std::vector<TokenRange> excerpt_ranges(const SentenceAnalysis& sentence, TokenRange clause);

}  // namespace bodh
