#include "grading/grade.h"

#include <doctest/doctest.h>

#include "session/sample_quiz.h"

using namespace bodh;

TEST_CASE("an option is right, wrong, or not there") {
    const Question question = sample::choice_question("q", {"दिल्ली", "पटना", "रांची"});
    CHECK(grade(question, ChosenOption{0}) == Grade::right);
    CHECK(grade(question, ChosenOption{1}) == Grade::wrong);
    CHECK(grade(question, ChosenOption{3}) == Grade::unfitting);
    CHECK(right_option(question) == 0);
    CHECK(answer_text(question, ChosenOption{2}) == "रांची");
    CHECK(answer_text(question, ChosenOption{9}).empty());
}

TEST_CASE("typed answers count in every usual spelling, and no other words do") {
    struct Row {
        const char* key;
        const char* typed;
        Grade expected;
    };
    const Row rows[] = {
        {"किम जोंग उन", "किम जोंग-उन", Grade::right},
        {"किम जोंग उन", "  किम जोंग उन। ", Grade::right},
        {"किम जोंग उन", "“किम जोंग उन”", Grade::right},
        {"हिन्दी", "हिंदी", Grade::right},
        {"फ़रवरी", "फरवरी", Grade::right},
        {"गाँव", "गांव", Grade::right},
        {"1,00,000", "100000", Grade::right},
        {"24", "२४", Grade::right},
        {"24", "चौबीस", Grade::right},
        {"चौबीस", "24", Grade::right},
        {"चौबीस", "२४", Grade::right},
        {"1.5 लाख", "डेढ़ लाख", Grade::right},
        {"दो हज़ार", "2,000", Grade::right},
        {"चौबीस गाँव", "24 गांव", Grade::right},
        {"24 साल", "24", Grade::wrong},  // the unit is asked for unless the question accepts less
        {"24", "25", Grade::wrong},
        {"24", "24 25", Grade::wrong},
        {"दूसरा", "2", Grade::wrong},  // second is not two
        {"10-12", "10", Grade::wrong},
        {"सैकड़ों", "100", Grade::wrong},
        {"रूस", "रुस", Grade::wrong},           // short for long u: another word
        {"3.5", "35", Grade::wrong},          // the point is part of the number
        {"2022-23", "202223", Grade::wrong},  // and so is a hyphen between digits
        {"किम जोंग उन", "किम", Grade::wrong},
        {"10:30", "1030", Grade::wrong},
        {"किम जोंग उन", "", Grade::unfitting},
        {"किम जोंग उन", " । ", Grade::unfitting},
    };
    for (const Row& row : rows) {
        CAPTURE(row.key);
        CAPTURE(row.typed);
        Question question;
        question.form = AnswerForm::typed;
        question.answer = row.key;
        CHECK(grade(question, TypedText{row.typed}) == row.expected);
    }
}

TEST_CASE("accepted spellings count like the key") {
    Question question;
    question.form = AnswerForm::typed;
    question.answer = "चौबीस";
    question.accepted = {"24"};
    CHECK(grade(question, TypedText{"२४"}) == Grade::right);
    CHECK(grade(question, TypedText{"25"}) == Grade::wrong);
}
