// MakeQuiz and QuizMade as JSON, for a maker of questions that shares no memory with the app (a worker of the page).
//
//     {"ticket", "quiz", "limit" (null: every question), "kinds"}     asks; the quiz has its article and seed only
//     {"ticket", "quiz"} or {"ticket", "error": {"code", "where", "detail"}}     answers
#pragma once

#include <string>
#include <string_view>

#include "app/action.h"
#include "app/effect.h"

namespace bodh {

std::string write_quiz_request(const MakeQuiz& request);
Result<MakeQuiz> read_quiz_request(std::string_view json);

std::string write_quiz_answer(const QuizMade& answer);
Result<QuizMade> read_quiz_answer(std::string_view json);

}  // namespace bodh
