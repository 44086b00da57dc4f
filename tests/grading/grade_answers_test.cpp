#include "grading/grade_answers_json.h"

#include <doctest/doctest.h>

#include "session/sample_quiz.h"

using namespace bodh;

namespace {

std::string answers(const std::string& rows) {
    return R"({"format":"bodh.answers","version":1,"answers":[)" + rows + "]}";
}

}  // namespace

TEST_CASE("a file of answers gives a report with the score and a line for each question") {
    const Result<std::string> report =
        grade_answers(sample::quiz(), answers(R"({"question":"q3","text":"24"},{"question":"q1","option":1})"), -1);
    REQUIRE(report);
    CHECK(report->find(R"("score":{"of":3,"right":1})") != std::string::npos);
    CHECK(report->find(R"({"answer":"रेखा बोरा","answered":true,"given":"मोहन नाथ","question":"q1","right":false})") !=
          std::string::npos);
    CHECK(report->find(R"({"answer":"ग़लत","answered":false,"given":"","question":"q2","right":false})") !=
          std::string::npos);
}

TEST_CASE("answers that cannot be read are refused with the place of the fault") {
    struct Row {
        std::string json;
        ErrorCode code;
        const char* where;
    };
    const Row rows[] = {
        {"", ErrorCode::json_broken, "0"},
        {"{\"format\":", ErrorCode::json_broken, "10"},
        {std::string(100, '['), ErrorCode::json_too_deep, ""},
        {"[]", ErrorCode::json_field_missing, "format"},
        {R"({"format":"bodh.quiz","version":1,"answers":[]})", ErrorCode::quiz_unknown_format, "format"},
        {R"({"format":"bodh.answers","version":2,"answers":[]})", ErrorCode::quiz_unknown_format, "format"},
        {R"({"format":"bodh.answers","version":1})", ErrorCode::json_field_missing, "answers"},
        {R"({"format":"bodh.answers","version":1,"answers":{}})", ErrorCode::json_field_wrong, "answers"},
        {answers(R"({"option":1})"), ErrorCode::json_field_missing, "answers[0].question"},
        {answers(R"({"question":"q9","option":1})"), ErrorCode::json_field_wrong, "answers[0].question"},
        {answers(R"({"question":"q1","option":1},{"question":"q1","option":2})"), ErrorCode::json_field_wrong,
         "answers[1].question"},
        {answers(R"({"question":"q1"})"), ErrorCode::json_field_missing, "answers[0].option"},
        {answers(R"({"question":"q1","option":4})"), ErrorCode::json_field_wrong, "answers[0].option"},
        {answers(R"({"question":"q1","option":-1})"), ErrorCode::json_field_wrong, "answers[0].option"},
        {answers(R"({"question":"q1","option":1.5})"), ErrorCode::json_field_wrong, "answers[0].option"},
        {answers(R"({"question":"q1","text":5})"), ErrorCode::json_field_wrong, "answers[0].text"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.json);
        const Result<std::string> report = grade_answers(sample::quiz(), row.json);
        REQUIRE_FALSE(report);
        CHECK(report.error().code == row.code);
        CHECK(report.error().where == row.where);
    }
}
