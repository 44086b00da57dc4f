// A small quiz for tests: an article of five sentences in two paragraphs with a title, and three questions.
//
//   q1 who        रेखा बोरा ✓ | मोहन नाथ | सुनीता देवी | अनिल दास      proved by the first sentence
//   q2 true_false सही | ग़लत ✓                                        proved by the third
//   q3 cloze      चौबीस ✓ | बारह | तीस | अठारह                         proved by the fourth
#pragma once

#include "grading/answer.h"
#include "quiz/quiz.h"

namespace bodh::sample {

Quiz quiz();

// A quiz on the same article with each form that is not answered by one of several short options.
//
//   q1 order        shown: the boat (3) | the opening (1) | the children (4) | the books (2)
//   q2 match        रेखा बोरा | चौबीस | दो हज़ार   with   किताबें | शिक्षिका | गाँव
//   q3 short_answer typed: चौबीस गाँव, also 24
//   q4 mark         three sentences of the article, the second ✓
//   q5 true_false   सही | ग़लत | लेख में नहीं बताया गया ✓
//   q6 postposition में | से | पर ✓
Quiz quiz_of_other_forms();

// The right answer, and one that is wrong, for any form.
Answer right_answer(const Question& question);
Answer wrong_answer(const Question& question);

// The index of the right / of a wrong option of question `index` of quiz().
std::uint32_t right_option_of(std::size_t index);
std::uint32_t wrong_option_of(std::size_t index);

// A choice question with these options, the first of them right.
Question choice_question(const std::string& id, const std::vector<std::string>& options);

}  // namespace bodh::sample
