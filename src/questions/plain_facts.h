// Facts told so plainly that their sentence can be taken apart and put together again.
#pragma once

#include "questions/draft.h"

namespace bodh {

// A statement of one or two clauses and a readable length that stands by itself: nobody's claim, not negated, without
// a sign of bad Hindi or of a misread phrase.
bool is_plain(const QuestionContext& context, const Fact& fact);

}  // namespace bodh
