// The facts of an article that can be asked about: clauses that stand alone, with everything they point to named in
// them.
#pragma once

#include <vector>

#include "analysis/analyze_article.h"
#include "facts/fact.h"

namespace bodh {

// In order of the text. A clause is left out when it is a condition, is relative, speaks in the first or second person,
// has a question in it, or holds a pronoun whose name is not certain.
std::vector<Fact> extract_facts(const Language& language, const ArticleAnalysis& analysis);

}  // namespace bodh
