// Carries out the effect MakeQuiz. Takes as long as generating does; where to run it is the platform's business.
#pragma once

#include "app/action.h"
#include "app/effect.h"

namespace bodh {

struct Language;

QuizMade make_quiz(const Language& language, const MakeQuiz& effect, const QuizProgress& progress = {});

}  // namespace bodh
