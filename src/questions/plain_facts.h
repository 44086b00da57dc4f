// Facts told so plainly that their sentence can be taken apart and put together again.
#pragma once

#include <vector>

#include "questions/draft.h"

namespace bodh {

// Statements of one or two clauses and a readable length that stand by themselves: nobody's claim, not negated, without
// a sign of bad Hindi or of a misread phrase. In order; they live as long as the facts of the context.
std::vector<const Fact*> plain_facts(const QuestionContext& context);

}  // namespace bodh
