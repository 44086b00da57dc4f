// Right or wrong. Typed answers count as the key and as every accepted spelling (grading/typed_answer.h); an
// arrangement counts only when all of it is right.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "grading/answer.h"
#include "questions/question.h"

namespace bodh {

enum class Grade : std::uint8_t {
    right,
    wrong,
    unfitting,  // no answer to this question: an option that is not there, no words, an arrangement with open places
};

Grade grade(const Question& question, const Answer& answer);

// Whether the answer is of the question's form and names nothing that is not there. It may still be on its way to one
// that can be graded: words being typed, an arrangement with open places.
bool fits_so_far(const Question& question, const Answer& answer);

// What counts as the answer when nothing was done: an order may be right as it is shown. None for other forms.
std::optional<Answer> untouched_answer(const Question& question);

// The index of the right option; options.size() when none is marked.
std::uint32_t right_option(const Question& question);

// The answer in words: the option's text, what was typed, the arrangement; empty when it names what is not there.
std::string answer_text(const Question& question, const Answer& answer);
// The right answer in words.
std::string right_answer_text(const Question& question);

}  // namespace bodh
