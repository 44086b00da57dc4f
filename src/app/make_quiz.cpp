#include "app/make_quiz.h"

namespace bodh {

QuizMade make_quiz(const Language& language, const MakeQuiz& effect, const QuizProgress& progress) {
    return {effect.ticket, generate_quiz(language, effect.article, effect.options, progress)};
}

}  // namespace bodh
