// Answers to questions of the forms order and match: how they come about step by step, and what of them is right.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "grading/answer.h"
#include "questions/question.h"

namespace bodh {

// Whether questions of this form are answered by an arrangement.
bool is_arranged(AnswerForm form);

// order: the options as they are shown; match: nothing has a partner yet.
Arrangement first_arrangement(const Question& question);
// order: the options by their places; match: each with its partner.
Arrangement right_arrangement(const Question& question);

// The option stands at `place`, counted from 0; those between move up or down by one. A place that is not there, or an
// option, changes nothing.
Arrangement with_option_at(Arrangement order, std::uint32_t option, std::size_t place);
// The option has that partner, and no other option has it any more. An option that is not there changes nothing.
Arrangement with_partner(Arrangement match, std::uint32_t option, std::uint32_t partner);

enum class Complete { no, yes };
// Whether it belongs to the question: nothing is named that is not there, and nothing twice. One that need not be
// complete may have open places.
bool fits(const Question& question, const Arrangement& arrangement, Complete complete);

// For each place of the arrangement whether what stands there is right; open ones are not.
std::vector<bool> right_places(const Question& question, const Arrangement& arrangement);

// In words: "सम्मेलन → संधि → वापसी"; "पुतिन – रूस; किम – उत्तर कोरिया", what has no partner left out.
std::string arrangement_text(const Question& question, const Arrangement& arrangement);

}  // namespace bodh
