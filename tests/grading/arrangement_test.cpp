#include "grading/arrangement.h"

#include <doctest/doctest.h>

#include "grading/grade.h"
#include "session/sample_quiz.h"

using namespace bodh;

namespace {

constexpr std::nullopt_t open = std::nullopt;

const Question& order_question() {
    static const Quiz quiz = sample::quiz_of_other_forms();
    return quiz.questions[0];
}
const Question& match_question() {
    static const Quiz quiz = sample::quiz_of_other_forms();
    return quiz.questions[1];
}

}  // namespace

TEST_CASE("an order is right when every option stands at its place, and fits when each is there once") {
    struct Row {
        Arrangement order;
        Grade expected;
    };
    const Row rows[] = {
        {{{1, 3, 0, 2}}, Grade::right},        {{{0, 1, 2, 3}}, Grade::wrong},
        {{{1, 3, 2, 0}}, Grade::wrong},        {{{}}, Grade::unfitting},
        {{{1, 3, 0}}, Grade::unfitting},       {{{1, 3, 0, 0}}, Grade::unfitting},
        {{{1, 3, 0, 4}}, Grade::unfitting},    {{{1, 3, 0, open}}, Grade::unfitting},
        {{{1, 3, 0, 2, 2}}, Grade::unfitting},
    };
    for (const Row& row : rows) {
        CAPTURE(arrangement_text(order_question(), row.expected == Grade::unfitting ? Arrangement{} : row.order));
        CHECK(grade(order_question(), row.order) == row.expected);
        CHECK(fits_so_far(order_question(), row.order) == (row.expected != Grade::unfitting));
    }
}

TEST_CASE("matches are right when each option has its partner, and may be incomplete while they are made") {
    struct Row {
        Arrangement match;
        Grade expected;
        bool fits_so_far;
    };
    const Row rows[] = {
        {{{1, 2, 0}}, Grade::right, true},        {{{0, 1, 2}}, Grade::wrong, true},
        {{{1, open, 0}}, Grade::unfitting, true}, {{{open, open, open}}, Grade::unfitting, true},
        {{{1, 1, 0}}, Grade::unfitting, false},   {{{1, 2, 3}}, Grade::unfitting, false},
        {{{1, 2}}, Grade::unfitting, false},
    };
    for (const Row& row : rows) {
        CHECK(grade(match_question(), row.match) == row.expected);
        CHECK(fits_so_far(match_question(), row.match) == row.fits_so_far);
    }
}

TEST_CASE("an answer of another form never fits") {
    const Quiz quiz = sample::quiz_of_other_forms();
    for (const Question& question : quiz.questions) {
        CAPTURE(question.id);
        const bool arranged = is_arranged(question.form);
        const bool has_options = !arranged && question.form != AnswerForm::typed;
        CHECK(fits_so_far(question, Arrangement{{0, 1, 2}}) == (question.form == AnswerForm::match));
        CHECK(fits_so_far(question, TypedText{"पर"}) == !arranged);
        CHECK(fits_so_far(question, ChosenOption{0}) == has_options);
    }
}

TEST_CASE("each place says for itself whether it is right") {
    CHECK(right_places(order_question(), {{1, 0, 3, 2}}) == std::vector<bool>{true, false, false, true});
    CHECK(right_places(match_question(), {{1, open, 2}}) == std::vector<bool>{true, false, false});
}

TEST_CASE("an option moves to another place and those between make room") {
    const Arrangement order{{0, 1, 2, 3}};
    CHECK(with_option_at(order, 0, 1) == Arrangement{{1, 0, 2, 3}});
    CHECK(with_option_at(order, 3, 0) == Arrangement{{3, 0, 1, 2}});
    CHECK(with_option_at(order, 1, 3) == Arrangement{{0, 2, 3, 1}});
    CHECK(with_option_at(order, 1, 1) == order);
    CHECK(with_option_at(order, 1, 4) == order);
    CHECK(with_option_at(order, 9, 0) == order);
}

TEST_CASE("a partner belongs to one option at a time") {
    const Arrangement none = first_arrangement(match_question());
    CHECK(none == Arrangement{{open, open, open}});
    const Arrangement first = with_partner(none, 0, 2);
    CHECK(first == Arrangement{{2, open, open}});
    CHECK(with_partner(first, 1, 2) == Arrangement{{open, 2, open}});
    CHECK(with_partner(first, 0, 1) == Arrangement{{1, open, open}});
    CHECK(with_partner(first, 3, 1) == first);
}

TEST_CASE("arrangements are said in words") {
    CHECK(answer_text(match_question(), Arrangement{{1, open, 0}}) == "रेखा बोरा – शिक्षिका; दो हज़ार – किताबें");
    CHECK(answer_text(match_question(), Arrangement{{1, 7, 0}}).empty());
    CHECK(right_answer_text(order_question()) ==
          "पुस्तकालय का उद्घाटन होता है → दो हज़ार किताबें रखी जाती हैं → नाव गाँवों तक जाती है → बच्चे किताबें अपने पास रखते हैं");
    CHECK(right_answer_text(match_question()) == "रेखा बोरा – शिक्षिका; चौबीस – गाँव; दो हज़ार – किताबें");
}

TEST_CASE("an order that is right as it is shown counts without being touched; nothing else does") {
    const Quiz quiz = sample::quiz_of_other_forms();
    for (const Question& question : quiz.questions) {
        CAPTURE(question.id);
        CHECK(untouched_answer(question).has_value() == (question.form == AnswerForm::order));
    }
    CHECK(untouched_answer(order_question()) == Answer(Arrangement{{0, 1, 2, 3}}));
}

TEST_CASE("a broken question is graded without harm") {
    Question question = match_question();
    question.partners.pop_back();
    question.options[0].partner = "कोई नहीं";
    CHECK(grade(question, right_arrangement(question)) == Grade::unfitting);
    question = order_question();
    question.options[1].place = 7;
    CHECK(grade(question, right_arrangement(question)) == Grade::wrong);
}
