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

TEST_CASE("a file of answers holds orders and matches too, and the report says which places are right") {
    const Result<std::string> report = grade_answers(
        sample::quiz_of_other_forms(),
        answers(
            R"({"question":"q1","order":[1,0,3,2]},{"question":"q2","match":[1,2,0]},{"question":"q3","text":"२४"},)"
            R"({"question":"q4","option":1},{"question":"q5","option":2},{"question":"q6","text":"पर"})"),
        -1);
    REQUIRE(report);
    CHECK(report->find(R"("score":{"of":6,"right":5})") != std::string::npos);
    CHECK(report->find(R"("question":"q1","right":false,"right_places":[true,false,false,true]})") !=
          std::string::npos);
    CHECK(report->find(R"("given":"रेखा बोरा – शिक्षिका; चौबीस – गाँव; दो हज़ार – किताबें","question":"q2","right":true)") !=
          std::string::npos);
    CHECK(report->find(R"({"answer":"चौबीस गाँव","answered":true,"given":"२४","question":"q3","right":true})") !=
          std::string::npos);
}

TEST_CASE("answers that do not fit the form of their question are refused at their field") {
    struct Row {
        const char* row;
        ErrorCode code;
        const char* where;
    };
    const Row rows[] = {
        {R"({"question":"q1"})", ErrorCode::json_field_missing, "answers[0].order"},
        {R"({"question":"q2"})", ErrorCode::json_field_missing, "answers[0].match"},
        {R"({"question":"q3"})", ErrorCode::json_field_missing, "answers[0].text"},
        {R"({"question":"q1","option":1})", ErrorCode::json_field_wrong, "answers[0].option"},
        {R"({"question":"q1","text":"पहले"})", ErrorCode::json_field_wrong, "answers[0].text"},
        {R"({"question":"q1","match":[1,3,0,2]})", ErrorCode::json_field_wrong, "answers[0].match"},
        {R"({"question":"q2","order":[1,2,0]})", ErrorCode::json_field_wrong, "answers[0].order"},
        {R"({"question":"q3","option":0})", ErrorCode::json_field_wrong, "answers[0].option"},
        {R"({"question":"q4","order":[0,1,2]})", ErrorCode::json_field_wrong, "answers[0].order"},
        {R"({"question":"q1","order":1})", ErrorCode::json_field_wrong, "answers[0].order"},
        {R"({"question":"q1","order":[1,3,0]})", ErrorCode::json_field_wrong, "answers[0].order"},
        {R"({"question":"q1","order":[1,3,0,0]})", ErrorCode::json_field_wrong, "answers[0].order"},
        {R"({"question":"q1","order":[1,3,0,4]})", ErrorCode::json_field_wrong, "answers[0].order"},
        {R"({"question":"q1","order":[1,3,0,"2"]})", ErrorCode::json_field_wrong, "answers[0].order[3]"},
        {R"({"question":"q2","match":[1,-1,0]})", ErrorCode::json_field_wrong, "answers[0].match[1]"},
        {R"({"question":"q2","match":[1,null,0]})", ErrorCode::json_field_wrong, "answers[0].match"},
        {R"({"question":"q2","match":[1,1,0]})", ErrorCode::json_field_wrong, "answers[0].match"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.row);
        const Result<std::string> report = grade_answers(sample::quiz_of_other_forms(), answers(row.row));
        REQUIRE_FALSE(report);
        CHECK(report.error().code == row.code);
        CHECK(report.error().where == row.where);
    }
}
