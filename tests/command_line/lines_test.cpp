#include "command_line/lines_json.h"

#include <doctest/doctest.h>

using namespace bodh;

TEST_CASE("a line of input gives its id and text") {
    const Result<InputLine> line =
        read_input_line(R"({"id": "क1", "text": "मेला\nशुरू हुआ।", "url": "https://example.org"})");
    REQUIRE(line);
    CHECK(line->id == "क1");
    CHECK(line->text == "मेला\nशुरू हुआ।");
    const Result<InputLine> nameless = read_input_line(R"({"text": ""})");
    REQUIRE(nameless);
    CHECK(nameless->id.empty());
}

TEST_CASE("a line that is no such object is refused with the place of the fault") {
    struct Row {
        std::string line;
        ErrorCode code;
        std::string where;
    };
    const Row rows[] = {
        {"", ErrorCode::json_broken, "0"},
        {"{\"text\": \"मेला", ErrorCode::json_broken, "22"},
        {"[]", ErrorCode::json_field_missing, "text"},
        {"{\"id\": \"1\"}", ErrorCode::json_field_missing, "text"},
        {"{\"text\": null}", ErrorCode::json_field_wrong, "text"},
        {"{\"id\": 1, \"text\": \"मेला\"}", ErrorCode::json_field_wrong, "id"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        const Result<InputLine> line = read_input_line(row.line);
        REQUIRE_FALSE(line);
        CHECK(line.error().code == row.code);
        CHECK(line.error().where == row.where);
    }
}

TEST_CASE("an error takes its line's place, with words in both languages and an empty list") {
    const std::string line = write_error_line("क1", {ErrorCode::text_too_short, "", "25"}, "questions", -1);
    CHECK(line.find('\n') == std::string::npos);
    CHECK(line.rfind("{\"id\":\"क1\",\"error\":{\"code\":\"text_too_short\",\"message\":\"", 0) == 0);
    CHECK(line.find("\"message_en\":\"") != std::string::npos);
    CHECK(line.find("\"questions\":[]") != std::string::npos);
}
