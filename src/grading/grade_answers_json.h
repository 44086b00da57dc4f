// `bodh grade`: answers in, report out, both JSON (formats bodh.answers and bodh.report: README.md in this folder).
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "quiz/quiz.h"

namespace bodh {

// Errors: json_broken, json_too_deep, quiz_unknown_format, json_field_missing, json_field_wrong (a question that the
// quiz does not have or that is answered twice, an option that is not there, an answer of another form, an order or a
// match that is not complete or names something twice).
Result<std::string> grade_answers(const Quiz& quiz, std::string_view answers_json, int indent = 1);

}  // namespace bodh
