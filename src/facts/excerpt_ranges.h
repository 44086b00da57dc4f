// Which parts of a sentence too long for a stem may be quoted.
#pragma once

#include <vector>

#include "analysis/sentence_analysis.h"
#include "facts/make_statement.h"

namespace bodh {

// From a place where a phrase begins to the end of the clause, and from the clause's beginning up to where a phrase
// ends; at most 26 words each. One range when the clause is no longer than that.
std::vector<TokenRange> excerpt_ranges(const SentenceAnalysis& sentence, TokenRange clause);

}  // namespace bodh
