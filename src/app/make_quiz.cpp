#include "app/make_quiz.h"

namespace bodh {

QuizMade make_quiz(const Language& language, const MakeQuiz& effect) {
    return {effect.ticket, generate_quiz(language, effect.article, effect.options)};
}

}  // namespace bodh
