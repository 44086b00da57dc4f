// An answer as fields of a JSON object, as files of answers (README.md) and kept sessions hold it: "option", "text",
// "order" or "match".
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string_view>

#include "grading/answer.h"
#include "questions/question.h"

namespace bodh {

class JsonFields;

// The name of the field of `row` that holds an answer; where none does, the one the question would have.
std::string_view answer_field(const JsonFields& row, const Question& question);

// The answer in that field. A fault there when it is of another type, or when it does not fit the question so far.
Answer read_answer(const JsonFields& row, const Question& question);

void write_answer(nlohmann::json& row, const Question& question, const Answer& answer);

}  // namespace bodh
