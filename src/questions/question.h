// One item of a quiz, in the terms of assessment: the stem asks, the key is the right option, distractors are the
// others.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace bodh {

// What is asked for. The form says how it is answered: any kind with a short answer may also be typed.
enum class QuestionKind {
    who,
    whom,
    whose,
    when,
    where,
    from_where,
    how_many,
    how_much,
    which,
    what,
    why,
    purpose,
    how,
    who_said,
    what_said,
    true_false,    // true, false or not stated
    cloze,         // a gap where a content word stood
    postposition,  // a gap where a postposition stood
    order,         // events in the order in which they happened
    match,         // persons and roles, places and events …
    mark,          // the sentence that shows something
    meaning,       // of a word in its sentence
    title,         // the best title
    short_answer   // to be typed
};
enum class AnswerForm { choice, true_false, cloze, typed, order, match, mark };

// A sentence said in both interface languages.
struct Bilingual {
    std::string hindi;
    std::string english;
};

struct Option {
    std::string text;
    bool correct = false;
    Bilingual why;             // why this option is right or wrong, quoting the article where it can
    std::uint32_t place = 0;   // order: where it belongs, from 1; else 0
    std::string partner = {};  // match: what belongs to it, one of Question::partners; else empty
};

struct Question {
    std::string id;  // "q1"…, unique in its quiz
    QuestionKind kind = QuestionKind::who;
    AnswerForm form = AnswerForm::choice;
    std::string stem;
    std::string answer;  // the key's text; for true_false "सही", "ग़लत" or "लेख में नहीं बताया गया"
    std::vector<std::string> accepted;  // other spellings that count as the answer
    bool extractive = true;             // false where the answer is not literally in the text
    // choice, cloze, true_false, mark: exactly one is correct. order: the events as they are shown, each with its
    // place. match: the left-hand items, each with its partner. typed: none.
    std::vector<Option> options;
    std::vector<std::string> partners;  // match: the right-hand items as they are shown, each the partner of one option
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
