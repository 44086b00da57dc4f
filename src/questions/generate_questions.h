// Every sound question an article gives.
#pragma once

#include <vector>

#include "questions/draft.h"

namespace bodh {

// In order of the text, reviewed, no stem twice. `kinds` empty: all.
std::vector<Draft> generate_questions(const QuestionContext& context, const std::vector<QuestionKind>& kinds);

}  // namespace bodh
