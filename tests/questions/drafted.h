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

// For each row the stems that must come of its first sentence, and no others, whatever the seed: with some seed every
// one of its kind, with others to be typed. Of the sentences `after` it come only options.
struct StemRow {
    std::string text;
    std::string stems;
};
void check_stems(const std::vector<StemRow>& rows, Drafter drafter, const std::string& after = "");

// The options in order, joined by " | ", the key starred.
std::string options_of(const Question& question);

}  // namespace bodh
