// What may be taken out of a fact's statement for the reader to put back: names, numbers and dates whose extent is
// certain.
#pragma once

#include <vector>

#include "questions/draft.h"

namespace bodh {

// Mentions of the fact's sentence that stand in its statement, in order; they live as long as the analysis.
std::vector<const Mention*> mention_gaps(const QuestionContext& context, const Fact& fact);

// 340 मील: the mention with the unit of measure that goes with its number, if any.
Mention with_unit(const QuestionContext& context, const Fact& fact, const Mention& number);

}  // namespace bodh
