// The quiz as JSON, format "bodh.quiz" version 1 (quizzes/FORMAT.md). read_quiz(write_quiz(quiz)) gives the same quiz.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "quiz/quiz.h"

namespace bodh {

// Errors: json_broken, json_too_deep, json_field_missing, json_field_wrong, quiz_unknown_format.
Result<Quiz> read_quiz(std::string_view json);
// `indent` < 0 writes one line.
std::string write_quiz(const Quiz& quiz, int indent = 1);

}  // namespace bodh
