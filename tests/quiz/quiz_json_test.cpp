#include "quiz/quiz_json.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace bodh;

namespace {

// A quiz that uses every field, with letters that JSON must escape or leave alone.
Quiz full_quiz() {
    Quiz quiz;
    quiz.seed = 7;
    quiz.article = {"mela-2025",
                    "गाँव का \"मेला\"",
                    "गाँव का मेला\n\nमेला सोमवार को शुरू हुआ।\tदुकानें 40 थीं।",
                    "2025-03-10",
                    {"समाज", "Society"},
                    2,
                    {"ज़िला पत्र, मार्च 2025", "https://example.org/a?b=1&c=\\2"}};
    Question when;
    when.id = "q1";
    when.kind = QuestionKind::when;
    when.form = AnswerForm::choice;
    when.stem = "मेला किस दिन शुरू हुआ?";
    when.answer = "सोमवार";
    when.accepted = {"सोमवार को", "Monday"};
    when.options = {{"सोमवार", true, {"लेख में लिखा है।", "The article says so."}},
                    {"बुधवार", false, {"", ""}},
                    {"शनिवार", false, {"लेख में नहीं।", "Not there."}}};
    when.evidence = {{36, 100}, {0, 34}};
    when.explanation = {"क्योंकि “सोमवार” लिखा है।", "Because it says \u200dso."};
    when.difficulty = 0.25;
    Question truth;
    truth.id = "q2";
    truth.kind = QuestionKind::true_false;
    truth.form = AnswerForm::true_false;
    truth.stem = "दुकानें 50 थीं।";
    truth.answer = "ग़लत";
    truth.extractive = false;
    truth.options = {{"सही", false, {"क", "a"}}, {"ग़लत", true, {"ख", "b"}}};
    truth.difficulty = 1;
    quiz.questions = {when, truth, {}};
    quiz.questions[2].id = "q3";
    quiz.questions[2].form = AnswerForm::typed;
    quiz.questions[2].difficulty = 0;
    return quiz;
}

void check_same(const Bilingual& a, const Bilingual& b) {
    CHECK(a.hindi == b.hindi);
    CHECK(a.english == b.english);
}

void check_same(const Quiz& a, const Quiz& b) {
    CHECK(a.seed == b.seed);
    CHECK(a.article.id == b.article.id);
    CHECK(a.article.title == b.article.title);
    CHECK(a.article.text == b.article.text);
    CHECK(a.article.date == b.article.date);
    check_same(a.article.topic, b.article.topic);
    CHECK(a.article.level == b.article.level);
    CHECK(a.article.sources == b.article.sources);
    REQUIRE(a.questions.size() == b.questions.size());
    for (std::size_t i = 0; i < a.questions.size(); ++i) {
        const Question& mine = a.questions[i];
        const Question& other = b.questions[i];
        CAPTURE(mine.id);
        CHECK(mine.id == other.id);
        CHECK(mine.kind == other.kind);
        CHECK(mine.form == other.form);
        CHECK(mine.stem == other.stem);
        CHECK(mine.answer == other.answer);
        CHECK(mine.accepted == other.accepted);
        CHECK(mine.extractive == other.extractive);
        CHECK(mine.evidence == other.evidence);
        CHECK(mine.difficulty == other.difficulty);
        check_same(mine.explanation, other.explanation);
        REQUIRE(mine.options.size() == other.options.size());
        for (std::size_t k = 0; k < mine.options.size(); ++k) {
            CHECK(mine.options[k].text == other.options[k].text);
            CHECK(mine.options[k].correct == other.options[k].correct);
            check_same(mine.options[k].why, other.options[k].why);
        }
    }
}

const char* const small_quiz =
    R"({"format": "bodh.quiz", "version": 1, "seed": 3, "article": {"text": "मेला सोमवार को शुरू हुआ।"}, "questions": [)"
    R"({"id": "q1", "kind": "when", "form": "choice", "stem": "मेला कब शुरू हुआ?", "answer": "सोमवार को",)"
    R"( "options": [{"text": "सोमवार को", "correct": true}], "evidence": [{"begin": 0, "end": 12}], "difficulty": 0.5}]})";

std::string with(std::string from, std::string to) {
    std::string json = small_quiz;
    const std::size_t at = json.find(from);
    REQUIRE(at != std::string::npos);
    return json.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a quiz comes back from its JSON as it was, in one line or in many") {
    const Quiz quiz = full_quiz();
    for (const int indent : {-1, 0, 1, 4}) {
        CAPTURE(indent);
        const std::string json = write_quiz(quiz, indent);
        CHECK((json.find('\n') == std::string::npos) == (indent < 0));
        const Result<Quiz> back = read_quiz(json);
        REQUIRE(back);
        check_same(quiz, *back);
        CHECK(write_quiz(*back, indent) == json);
    }
    CHECK(read_quiz(write_quiz(Quiz{})));
}

TEST_CASE("every kind of question and form of answer has a name of its own and comes back by it") {
    for (int kind = 0; kind <= static_cast<int>(QuestionKind::short_answer); ++kind) {
        QuestionKind back{};
        const std::string_view name = question_kind_name(static_cast<QuestionKind>(kind));
        CAPTURE(name);
        REQUIRE(question_kind_from_name(name, back));
        CHECK(static_cast<int>(back) == kind);
    }
    for (int form = 0; form <= static_cast<int>(AnswerForm::mark); ++form) {
        AnswerForm back{};
        const std::string_view name = answer_form_name(static_cast<AnswerForm>(form));
        CAPTURE(name);
        REQUIRE(answer_form_from_name(name, back));
        CHECK(static_cast<int>(back) == form);
    }
    QuestionKind kind{};
    AnswerForm form{};
    for (const std::string name : {"", "Who", "who ", "howmany", "choice"})
        CHECK_FALSE(question_kind_from_name(name, kind));
    for (const std::string name : {"", "Choice", "multiple", "when"}) CHECK_FALSE(answer_form_from_name(name, form));
}

TEST_CASE("fields that may be absent have their stated meaning, unknown fields are passed over") {
    const Result<Quiz> quiz = read_quiz(
        R"({"format": "bodh.quiz", "version": 1, "later": {"x": [1]}, "article": {"text": "मेला", "mood": 1}, "questions": [)"
        R"({"id": "a", "kind": "who", "form": "typed", "stem": "?", "answer": "!", "colour": "red"}]})");
    REQUIRE(quiz);
    CHECK(quiz->seed == 1);
    CHECK(quiz->article.id.empty());
    CHECK(quiz->article.level == 0);
    CHECK(quiz->article.sources.empty());
    REQUIRE(quiz->questions.size() == 1);
    const Question& question = quiz->questions[0];
    CHECK(question.extractive);
    CHECK(question.difficulty == 0.5);
    CHECK(question.accepted.empty());
    CHECK(question.options.empty());
    CHECK(question.evidence.empty());
}

TEST_CASE("a quiz that does not fit the format is refused, and the place of the fault is named") {
    REQUIRE(read_quiz(small_quiz));
    struct Row {
        std::string json;
        ErrorCode code;
        std::string where;
    };
    const std::string deep(40, '[');
    const Row rows[] = {
        {"", ErrorCode::json_broken, "0"},
        {"{", ErrorCode::json_broken, "1"},
        {"मेला", ErrorCode::json_broken, "0"},
        {with("}]}", "}]"), ErrorCode::json_broken, std::to_string(std::string(small_quiz).size() - 1)},
        {with("\"q1\"", "\"q\xff\""), ErrorCode::json_broken,
         std::to_string(std::string(small_quiz).find("\"q1\"") + 2)},
        {deep, ErrorCode::json_too_deep, ""},
        {with("\"seed\": 3", "\"x\": " + deep), ErrorCode::json_too_deep, ""},
        {"[]", ErrorCode::quiz_unknown_format, ""},
        {"{}", ErrorCode::quiz_unknown_format, ""},
        {"null", ErrorCode::quiz_unknown_format, ""},
        {with("bodh.quiz", "bodh.other"), ErrorCode::quiz_unknown_format, ""},
        {with("\"version\": 1", "\"version\": 2"), ErrorCode::quiz_unknown_format, ""},
        {with("\"version\": 1", "\"version\": \"1\""), ErrorCode::quiz_unknown_format, ""},
        {with("\"format\": \"bodh.quiz\"", "\"format\": 1"), ErrorCode::quiz_unknown_format, ""},
        {with("\"seed\": 3", "\"seed\": -1"), ErrorCode::json_field_wrong, "seed"},
        {with("\"seed\": 3", "\"seed\": 0.5"), ErrorCode::json_field_wrong, "seed"},
        {with("\"seed\": 3", "\"seed\": 99999999999999999999999"), ErrorCode::json_field_wrong, "seed"},
        {with("\"article\"", "\"artikel\""), ErrorCode::json_field_missing, "article"},
        {with("\"text\"", "\"body\""), ErrorCode::json_field_missing, "article.text"},
        {with("{\"text\": \"मेला सोमवार को शुरू हुआ।\"}", "{\"text\": 5}"), ErrorCode::json_field_wrong, "article.text"},
        {with("\"text\": \"मेला", "\"sources\": \"x\", \"text\": \"मेला"), ErrorCode::json_field_wrong,
         "article.sources"},
        {with("\"text\": \"मेला", "\"sources\": [\"x\", 2], \"text\": \"मेला"), ErrorCode::json_field_wrong,
         "article.sources[1]"},
        {with("\"questions\"", "\"items\""), ErrorCode::json_field_missing, "questions"},
        {with("\"id\": \"q1\", ", ""), ErrorCode::json_field_missing, "questions[0].id"},
        {with("\"stem\": ", "\"stamm\": "), ErrorCode::json_field_missing, "questions[0].stem"},
        {with("\"answer\": ", "\"key\": "), ErrorCode::json_field_missing, "questions[0].answer"},
        {with("\"when\"", "\"whence\""), ErrorCode::json_field_wrong, "questions[0].kind"},
        {with("\"choice\"", "4"), ErrorCode::json_field_wrong, "questions[0].form"},
        {with("[{\"text\"", "[{\"txt\""), ErrorCode::json_field_missing, "questions[0].options[0].text"},
        {with("\"correct\": true", "\"correct\": \"yes\""), ErrorCode::json_field_wrong,
         "questions[0].options[0].correct"},
        {with("\"options\": [{\"text\": \"सोमवार को\", \"correct\": true}]", "\"options\": {}"),
         ErrorCode::json_field_wrong, "questions[0].options"},
        {with("\"begin\": 0, ", ""), ErrorCode::json_field_missing, "questions[0].evidence[0].begin"},
        {with("\"begin\": 0", "\"begin\": -3"), ErrorCode::json_field_wrong, "questions[0].evidence[0].begin"},
        {with("\"begin\": 0", "\"begin\": 12"), ErrorCode::json_field_wrong, "questions[0].evidence[0].end"},
        {with("\"end\": 12", "\"end\": 12000"), ErrorCode::json_field_wrong, "questions[0].evidence[0].end"},
        {with("\"end\": 12", "\"end\": 4294967296"), ErrorCode::json_field_wrong, "questions[0].evidence[0].end"},
        {with("\"difficulty\": 0.5", "\"difficulty\": 1.5"), ErrorCode::json_field_wrong, "questions[0].difficulty"},
        {with("\"difficulty\": 0.5", "\"difficulty\": null"), ErrorCode::json_field_wrong, "questions[0].difficulty"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.json);
        const Result<Quiz> quiz = read_quiz(row.json);
        REQUIRE_FALSE(quiz);
        CHECK(quiz.error().code == row.code);
        CHECK(quiz.error().where == row.where);
    }
}

TEST_CASE("an order or a match that could not be answered is refused, and the option is named") {
    struct Row {
        const char* form;
        const char* options;  // and what follows them
        const char* where;    // "": it is read
    };
    const Row rows[] = {
        {"order", R"([{"text": "क", "place": 2}, {"text": "ख", "place": 1}])", ""},
        {"order", R"([{"text": "क", "place": 2}, {"text": "ख", "place": 2}])", "questions[0].options[0].place"},
        {"order", R"([{"text": "क", "place": 1}, {"text": "ख", "place": 3}])", "questions[0].options[1].place"},
        {"order", R"([{"text": "क", "place": 1}, {"text": "ख"}])", "questions[0].options[1].place"},
        {"match", R"([{"text": "क", "partner": "x"}, {"text": "ख", "partner": "y"}], "partners": ["y", "x"])", ""},
        {"match", R"([{"text": "क", "partner": "x"}, {"text": "ख", "partner": "x"}], "partners": ["y", "x"])",
         "questions[0].options[0].partner"},
        {"match", R"([{"text": "क", "partner": "x"}, {"text": "ख", "partner": "z"}], "partners": ["y", "x"])",
         "questions[0].options[1].partner"},
        {"match", R"([{"text": "क", "partner": "x"}], "partners": ["y", "x"])", "questions[0].partners"},
        {"match", R"([{"text": "क", "partner": "x"}])", "questions[0].partners"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.options);
        std::string json = with("\"choice\"", "\"" + std::string(row.form) + "\"");
        const std::string old_options = R"([{"text": "सोमवार को", "correct": true}])";
        json.replace(json.find(old_options), old_options.size(), row.options);
        const Result<Quiz> quiz = read_quiz(json);
        CHECK(static_cast<bool>(quiz) == (*row.where == 0));
        if (!quiz) CHECK(quiz.error().where == row.where);
    }
}

TEST_CASE("a quiz cut anywhere is refused") {
    const std::string json = write_quiz(full_quiz(), -1);
    for (std::size_t size = 0; size < json.size(); ++size) {
        CAPTURE(size);
        REQUIRE_FALSE(read_quiz(std::string_view(json).substr(0, size)));
    }
}
