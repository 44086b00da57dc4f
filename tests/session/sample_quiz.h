// A small quiz for tests: an article of five sentences in two paragraphs with a title, and three questions.
//
//   q1 who        रेखा बोरा ✓ | मोहन नाथ | सुनीता देवी | अनिल दास      proved by the first sentence
//   q2 true_false सही | ग़लत ✓                                        proved by the third
//   q3 cloze      चौबीस ✓ | बारह | तीस | अठारह                         proved by the fourth
#pragma once

#include "quiz/quiz.h"

namespace bodh::sample {

Quiz quiz();

// The index of the right / of a wrong option of question `index` of quiz().
std::uint32_t right_option_of(std::size_t index);
std::uint32_t wrong_option_of(std::size_t index);

// A choice question with these options, the first of them right.
Question choice_question(const std::string& id, const std::vector<std::string>& options);

}  // namespace bodh::sample
