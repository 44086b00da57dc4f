#include <doctest/doctest.h>

#include "app/quiz_work_json.h"
#include "quiz/quiz_json.h"
#include "session/sample_quiz.h"

using namespace bodh;

TEST_CASE("a request for questions arrives at another maker as it was sent") {
    MakeQuiz sent;
    sent.ticket = 4'000'000'000u;
    sent.article = sample::quiz().article;
    sent.options = {77, 12, {QuestionKind::who, QuestionKind::order}};
    for (const bool limited : {true, false}) {
        CAPTURE(limited);
        if (!limited) sent.options.limit.reset();
        const Result<MakeQuiz> got = read_quiz_request(write_quiz_request(sent));
        REQUIRE(got);
        CHECK(got->ticket == sent.ticket);
        CHECK(write_quiz({got->article, 1, {}}) == write_quiz({sent.article, 1, {}}));
        CHECK(got->options.seed == 77);
        CHECK(got->options.limit == sent.options.limit);
        CHECK(got->options.kinds == sent.options.kinds);
    }
}

TEST_CASE("what another maker answers arrives whole: the quiz, or the error with its place") {
    const Result<QuizMade> made = read_quiz_answer(write_quiz_answer({3, sample::quiz()}));
    REQUIRE(made);
    CHECK(made->ticket == 3);
    REQUIRE(made->quiz);
    CHECK(write_quiz(*made->quiz) == write_quiz(sample::quiz()));

    for (const ErrorCode code : {ErrorCode::internal, ErrorCode::text_too_short, ErrorCode::language_data_broken}) {
        const Result<QuizMade> refused = read_quiz_answer(write_quiz_answer({9, Error{code, "17", "25"}}));
        REQUIRE(refused);
        CHECK(refused->ticket == 9);
        REQUIRE_FALSE(refused->quiz);
        CHECK(refused->quiz.error().code == code);
        CHECK(refused->quiz.error().where == "17");
        CHECK(refused->quiz.error().detail == "25");
    }
}

TEST_CASE("what is no request and no answer is refused") {
    for (const char* text : {"", "{}", R"({"ticket": -1, "quiz": "", "limit": null, "kinds": []})",
                             R"({"ticket": 1, "quiz": "", "limit": null, "kinds": ["no such kind"]})",
                             R"({"ticket": 1, "quiz": "", "limit": null, "kinds": []})"}) {
        CAPTURE(text);
        CHECK_FALSE(read_quiz_request(text));
    }
    for (const char* text : {"", "[]", R"({"quiz": "{}"})", R"({"ticket": 1, "error": {}})"}) {
        CAPTURE(text);
        CHECK_FALSE(read_quiz_answer(text));
    }
}
