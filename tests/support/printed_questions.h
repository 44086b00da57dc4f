// Questions as short text, for the golden file and for messages of failing tests.
#pragma once

#include <string>
#include <vector>

#include "questions/draft.h"

namespace bodh {

// "who: किसने कहा?\n  * राम\n  - श्याम\n …": the key is starred.
std::string printed_question(const Question& question);
std::string printed_questions(const std::vector<Draft>& drafts);

}  // namespace bodh
