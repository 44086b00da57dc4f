// One item of a quiz, in the terms of assessment: the stem asks, the key is the right option, distractors are the
// others.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace bodh {

enum class QuestionKind { who, whom, whose, when, where, how_many, which, what, why, who_said, true_false, cloze };
enum class AnswerForm { choice, true_false, cloze, typed, order, match, mark };

// A sentence said in both interface languages.
struct Bilingual {
    std::string hindi;
    std::string english;
};

struct Option {
    std::string text;
    bool correct = false;
    Bilingual why;  // why this option is right or wrong, quoting the article where it can
};

struct Question {
    std::string id;  // "q1"…, unique in its quiz
    QuestionKind kind = QuestionKind::who;
    AnswerForm form = AnswerForm::choice;
    std::string stem;
    std::string answer;                 // the key's text; for true_false "सही" or "ग़लत"
    std::vector<std::string> accepted;  // other spellings that count as the answer
    bool extractive = true;             // false where the answer is not literally in the text
    std::vector<Option> options;        // choice, cloze, true_false: exactly one is correct
    std::vector<Span> evidence;         // sentences of the article that prove the answer
    Bilingual explanation;
    double difficulty = 0.5;  // 0 easy … 1 hard, an estimate
};

// Stable spellings used in JSON and on the command line: "how_many", "true_false".
std::string_view question_kind_name(QuestionKind kind);
std::string_view answer_form_name(AnswerForm form);
// False when `name` is none of the kinds / forms.
bool question_kind_from_name(std::string_view name, QuestionKind& kind);
bool answer_form_from_name(std::string_view name, AnswerForm& form);

}  // namespace bodh
