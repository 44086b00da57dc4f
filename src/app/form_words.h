// What a question's form asks a person to do, in words.
#pragma once

#include "questions/question.h"
#include "strings/key.h"

namespace bodh {

// "एक उत्तर चुनिए"
Key instruction_key(const Question& question);
// What is missing when an answer is checked that is not there, or not finished: "पहले कोई एक विकल्प चुनिए।"
Key choose_first_key(AnswerForm form);

}  // namespace bodh
