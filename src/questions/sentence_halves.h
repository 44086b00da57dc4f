// Plain sentences cut in two where a reader would pause: who or where first, then what is said of it.
#pragma once

#include <vector>

#include "questions/match_pairs.h"

namespace bodh {

// Of each sentence of the plain facts (plain_facts.h) at most one. No half shares a word with its own other half or
// with another sentence's first half: only who knows the article can bring them together. In the order of the text.
std::vector<MatchPair> half_pairs(const QuestionContext& context, const std::vector<const Fact*>& plain);

}  // namespace bodh
