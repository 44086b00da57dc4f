// Right or wrong. Typed answers are compared in the fold (text/fold.h) with the key and every accepted spelling,
// without regard to spaces and to marks at the ends: "किम जोंग-उन ।" counts where the key is "किम जोंग उन".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "grading/answer.h"
#include "questions/question.h"

namespace bodh {

enum class Grade : std::uint8_t {
    right,
    wrong,
    unfitting,  // no answer to this question at all: an option that is not there, or an empty text
};

Grade grade(const Question& question, const Answer& answer);

// The index of the right option; options.size() when none is marked.
std::uint32_t right_option(const Question& question);

// The answer in words: the option's text, or what was typed; empty when unfitting.
std::string_view answer_text(const Question& question, const Answer& answer);

// The form in which typed answers are compared.
std::string typed_answer_form(std::string_view text);

}  // namespace bodh
