// A statement turned false in exactly one place, so that the article denies it: 12 मार्च → 14 मार्च, से अधिक → से कम.
#pragma once

#include <optional>
#include <string>

#include "questions/draft.h"

namespace bodh {

struct StatementChange {
    std::size_t first = 0;  // tokens of the fact's sentence that give way
    std::size_t past = 0;
    std::string wrong;
    Span right;  // what the article has in its place
};

// nullopt when nothing in the statement can be changed with certainty. Another agent, recipient or owner is no change:
// what the article says of one it does not deny of another.
std::optional<StatementChange> change_statement(const QuestionContext& context, const Fact& fact, Random& random);

}  // namespace bodh
