// What belongs together in an article, beyond doubt: each left-hand item to one right-hand item and no other.
#pragma once

#include <string>
#include <vector>

#include "questions/draft.h"

namespace bodh {

struct MatchPair {
    std::string left;   // व्लादिमीर पुतिन
    std::string right;  // रूस के राष्ट्रपति
    std::size_t sentence = 0;
};

// Persons and the office or work that the article names them by. In order of the text, like the others.
std::vector<MatchPair> role_pairs(const QuestionContext& context);
// Who speaks, and one short claim of theirs.
std::vector<MatchPair> claim_pairs(const QuestionContext& context);
// Dates and what happened then; no date lies within another.
std::vector<MatchPair> date_pairs(const QuestionContext& context);

// Names of one type, or numbers, and the plain facts (plain_facts.h) they are missing from: no name stands in the
// sentence of another.
std::vector<MatchPair> gap_pairs(const QuestionContext& context, const std::vector<const Fact*>& plain,
                                 MentionType type);

}  // namespace bodh
