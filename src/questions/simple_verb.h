// कब जीत लिया → कब जीता: the vector tells that the deed is done and over, which a question for its time takes for
// granted, so it sounds wrong there.
#pragma once

#include "facts/fact.h"
#include "questions/draft.h"

namespace bodh {

// The statement with the main verb alone in the perfective where a finite verb of `clause` has a vector; unchanged
// otherwise, and where the form is not known.
Statement with_simple_verb(const QuestionContext& context, const Fact& fact, std::size_t clause);

}  // namespace bodh
