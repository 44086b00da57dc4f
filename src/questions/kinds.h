// One function a kind (or family of kinds): every draft that the facts give. Each stands in a file of its own name.
#pragma once

#include <vector>

#include "questions/draft.h"

namespace bodh {

std::vector<Draft> draft_person_questions(const QuestionContext& context);        // who, whom, whose
std::vector<Draft> draft_role_questions(const QuestionContext& context);          // who, what
std::vector<Draft> draft_name_questions(const QuestionContext& context);          // where, which
std::vector<Draft> draft_what_questions(const QuestionContext& context);          // what, which; short_answer
std::vector<Draft> draft_when_questions(const QuestionContext& context);          // when
std::vector<Draft> draft_how_many_questions(const QuestionContext& context);      // how_many
std::vector<Draft> draft_why_questions(const QuestionContext& context);           // why
std::vector<Draft> draft_purpose_questions(const QuestionContext& context);       // purpose
std::vector<Draft> draft_how_questions(const QuestionContext& context);           // how
std::vector<Draft> draft_who_said_questions(const QuestionContext& context);      // who_said
std::vector<Draft> draft_true_false_questions(const QuestionContext& context);    // true_false
std::vector<Draft> draft_cloze_questions(const QuestionContext& context);         // cloze
std::vector<Draft> draft_what_said_questions(const QuestionContext& context);     // what_said
std::vector<Draft> draft_postposition_questions(const QuestionContext& context);  // postposition
std::vector<Draft> draft_order_questions(const QuestionContext& context);         // order
std::vector<Draft> draft_match_questions(const QuestionContext& context);         // match
std::vector<Draft> draft_mark_questions(const QuestionContext& context);          // mark
std::vector<Draft> draft_title_questions(const QuestionContext& context);         // title
std::vector<Draft> draft_meaning_questions(const QuestionContext& context);       // meaning

}  // namespace bodh
