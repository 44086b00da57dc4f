// The real program, run as a filter runs it.
#include <doctest/doctest.h>

#include <string>

#include "command_line/run_program.h"
#include "quiz/quiz_json.h"
#include "support/text_files.h"

using namespace bodh;

namespace {

std::string line_of(const std::string& id, const std::string& text) {
    std::string escaped;
    for (const char byte : text) {
        if (byte == '"' || byte == '\\') escaped += '\\';
        if (byte == '\n')
            escaped += "\\n";
        else
            escaped += byte;
    }
    return R"({"id": ")" + id + R"(", "text": ")" + escaped + "\"}\n";
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

const char* const short_text = "नदी में बाढ़ आई। लोग ऊँची जगह गए।";

}  // namespace

TEST_CASE("with --ndjson a bad line gives an error in its place and the other lines go on") {
    const std::string article = first_article();
    const std::string input = line_of("first", article) + "no json\n" + "\n" + line_of("few", short_text) +
                              line_of("english",
                                      "The river rose in the night and the people of the villages went up to the hills "
                                      "where they stayed for two days until the water fell again.") +
                              "{\"id\": \"textless\"}\n" + line_of("last", article);
    const ProgramRun run = run_bodh("generate --ndjson", input);
    CHECK(run.exit_code == 0);
    CHECK(run.complaints.empty());
    REQUIRE(run.lines.size() == 6);  // the empty line asks for nothing
    struct Row {
        std::string start;
        std::string part;
    };
    const Row rows[] = {
        {R"({"format":"bodh.quiz")", R"("id":"first")"},
        {R"({"id":"","error":{"code":"json_broken")", R"("questions":[])"},
        {R"({"id":"few","error":{"code":"text_too_short")", R"("questions":[])"},
        {R"({"id":"english","error":{"code":"text_not_hindi")", R"("questions":[])"},
        {R"({"id":"","error":{"code":"json_field_missing")", R"("where":"text")"},
        {R"({"format":"bodh.quiz")", R"("id":"last")"},
    };
    for (std::size_t i = 0; i < run.lines.size(); ++i) {
        CAPTURE(i);
        CAPTURE(run.lines[i].substr(0, 200));
        CHECK(run.lines[i].rfind(rows[i].start, 0) == 0);
        CHECK(has(run.lines[i], rows[i].part));
    }
    const Result<Quiz> first = read_quiz(run.lines.front());
    const Result<Quiz> last = read_quiz(run.lines.back());
    REQUIRE(first);
    REQUIRE(last);
    CHECK(first->article.text == article);
    REQUIRE(first->questions.size() == last->questions.size());
    for (std::size_t i = 0; i < first->questions.size(); ++i)
        CHECK(first->questions[i].stem == last->questions[i].stem);
}

TEST_CASE("analyze and facts keep the same place for what a line could not give") {
    const std::string input = line_of("a", short_text) + "[]\n" + line_of("b", short_text);
    for (const auto& [asked, list] : {std::pair{"analyze", "sentences"}, std::pair{"facts", "facts"}}) {
        const std::string verb = asked;
        CAPTURE(verb);
        const ProgramRun run = run_bodh(verb + " --ndjson -", input);
        CHECK(run.exit_code == 0);
        REQUIRE(run.lines.size() == 3);
        CHECK(run.lines[0].rfind("{\"id\":\"a\",\"" + std::string(list) + "\":[{", 0) == 0);
        CHECK(has(run.lines[1], "\"error\":{\"code\":\"json_field_missing\""));
        CHECK(has(run.lines[1], "\"" + std::string(list) + "\":[]"));
        CHECK(run.lines[2].rfind("{\"id\":\"b\",\"" + std::string(list) + "\":[{", 0) == 0);
    }
}

TEST_CASE("the exit code tells whether there is an answer") {
    const std::string quiz = scratch_file("broken.json", "{\"format\": \"bodh.quiz\"");
    const std::string text = scratch_file("short.txt", short_text);
    struct Row {
        std::string arguments;
        std::string input;
        int exit_code;
        bool complains;
    };
    const Row rows[] = {
        {"--help", "", 0, false},
        {"", "", 0, false},
        {"analyze", short_text, 0, false},
        {"facts '" + text + "'", "", 0, false},
        {"generate", short_text, 1, true},
        {"analyze", "", 1, true},
        {"analyze", "\xff\xfe", 1, true},
        {"facts missing-file.txt", "", 1, true},
        {"generate --ndjson missing-file.txt", "", 1, true},
        {"generate --ndjson", "", 0, false},
        {"analyze --language missing.pack", short_text, 1, true},
        {"explain", "", 2, true},
        {"generate --limit x", "", 2, true},
        {"review '" + quiz + "'", "", 2, true},
        {"grade '" + quiz + "' '" + quiz + "'", "", 1, true},
    };
    for (const Row& row : rows) {
        CAPTURE(row.arguments);
        const ProgramRun run = run_bodh(row.arguments, row.input);
        CAPTURE(run.complaints);
        CHECK(run.exit_code == row.exit_code);
        CHECK(run.complaints.empty() == !row.complains);
    }
}

TEST_CASE("a quiz that generate made passes review; one with a flaw is named by question and flaw, with exit code 1") {
    const std::string article = scratch_file("article.txt", first_article());
    const ProgramRun made = run_bodh("generate --limit 4 --seed 5 '" + article + "'", "");
    REQUIRE(made.exit_code == 0);
    std::string json;
    for (const std::string& line : made.lines) json += line + "\n";
    Result<Quiz> quiz = read_quiz(json);
    REQUIRE(quiz);
    CHECK(quiz->questions.size() == 4);
    CHECK(quiz->seed == 5);

    const ProgramRun good = run_bodh("review '" + scratch_file("good.json", json) + "'", "");
    CHECK(good.exit_code == 0);
    CHECK(good.lines.empty());

    quiz->questions[2].options.back().why.hindi.clear();
    const ProgramRun bad = run_bodh("review '" + scratch_file("bad.json", write_quiz(*quiz)) + "'", "");
    CHECK(bad.exit_code == 1);
    REQUIRE(bad.lines.size() == 1);
    CHECK(bad.lines[0] == "q3\toption_without_reason\t" + quiz->questions[2].stem);
}
