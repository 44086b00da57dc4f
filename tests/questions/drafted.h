// Drafts of one kind from a short text, for tables of text → stems.
#pragma once

#include <string>
#include <vector>

#include "questions/draft.h"
#include "questions/kinds.h"
#include "support/understand.h"

namespace bodh {

using Drafter = std::vector<Draft> (*)(const QuestionContext&);

std::vector<Question> drafted(std::string_view text, Drafter drafter, std::uint64_t seed = 1);

// "who: किसने कहा?", a line each.
std::string stems_of(const std::vector<Question>& questions);

// For each row the stems that must come of its text, and no others.
struct StemRow {
    std::string text;
    std::string stems;
};
void check_stems(const std::vector<StemRow>& rows, Drafter drafter);

// The options in order, joined by " | ", the key starred.
std::string options_of(const Question& question);

}  // namespace bodh
