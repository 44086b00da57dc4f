// A detail that fits a fact and that the article neither gives nor denies: no word of the article speaks of anything
// like it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "questions/draft.h"

namespace bodh {

struct UnstatedStatement {
    std::string text;
    std::string detail;
};

// The fact with each detail that fits it, in order of the table; empty when none does.
std::vector<UnstatedStatement> add_unstated_details(const QuestionContext& context, const Fact& fact);

}  // namespace bodh
