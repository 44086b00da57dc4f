// Which of all sound questions make a quiz: spread over the article and over kinds.
#pragma once

#include <cstddef>
#include <vector>

#include "questions/draft.h"

namespace bodh {

// At most `limit`, in order of the text; at most two a sentence (up to four in an article too short for that), never
// two that ask for the same words, and as many kinds as there are.
std::vector<Question> choose_questions(std::vector<Draft> drafts, std::size_t limit);

}  // namespace bodh
