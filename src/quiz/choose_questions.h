// Which of all sound questions make a quiz: spread over the article and over kinds.
#pragma once

#include <cstddef>
#include <vector>

#include "questions/draft.h"

namespace bodh {

// At most `limit`, in order of the text: the likeliest to be used by a teacher, spread over the article and over kinds,
// never two that ask for the same words. At most two a sentence and of those none whose stem holds the key of the
// other, but in an article too short for that.
std::vector<Question> choose_questions(std::vector<Draft> drafts, std::size_t limit);

}  // namespace bodh
