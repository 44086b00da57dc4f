#include "command_line/options.h"

#include <doctest/doctest.h>

using namespace bodh;

namespace {

std::vector<std::string> words_of(const std::string& line) {
    std::vector<std::string> words;
    std::size_t from = 0;
    while (from < line.size()) {
        const std::size_t space = std::min(line.find(' ', from), line.size());
        words.push_back(line.substr(from, space - from));
        from = space + 1;
    }
    return words;
}

std::string printed(const CommandLine& command) {
    const char* const verbs[] = {"analyze", "facts", "generate", "review", "grade", "help"};
    std::string line = verbs[static_cast<int>(command.verb)];
    if (command.ndjson) line += " ndjson";
    line += command.generate.limit ? " limit=" + std::to_string(*command.generate.limit) : " all";
    line += " seed=" + std::to_string(command.generate.seed);
    for (const QuestionKind kind : command.generate.kinds) line += " " + std::string(question_kind_name(kind));
    if (!command.language_file.empty()) line += " language=" + command.language_file;
    for (const std::string& file : command.files) line += " <" + file + ">";
    return line;
}

}  // namespace

TEST_CASE("the command line is read as it is documented") {
    struct Row {
        std::string line;
        std::string read;
    };
    const Row rows[] = {
        {"", "help limit=15 seed=1"},
        {"--help", "help limit=15 seed=1 <->"},
        {"analyze", "analyze limit=15 seed=1 <->"},
        {"analyze -", "analyze limit=15 seed=1 <->"},
        {"analyze a.txt", "analyze limit=15 seed=1 <a.txt>"},
        {"facts --ndjson a.jsonl", "facts ndjson limit=15 seed=1 <a.jsonl>"},
        {"facts a.jsonl --ndjson", "facts ndjson limit=15 seed=1 <a.jsonl>"},
        {"generate --limit 3 --seed 42 a.txt", "generate limit=3 seed=42 <a.txt>"},
        {"generate --all a.txt", "generate all seed=1 <a.txt>"},
        {"generate --limit 0", "generate limit=0 seed=1 <->"},
        {"generate --kinds who,true_false,cloze", "generate limit=15 seed=1 who true_false cloze <->"},
        {"generate --language x/hindi.pack -", "generate limit=15 seed=1 language=x/hindi.pack <->"},
        {"review q.json", "review limit=15 seed=1 <q.json>"},
        {"grade q.json a.json", "grade limit=15 seed=1 <q.json> <a.json>"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        UsageFault fault;
        const auto command = read_command_line(words_of(row.line), fault);
        CAPTURE(fault.message);
        REQUIRE(command);
        CHECK(printed(*command) == row.read);
    }
}

TEST_CASE("a command line that makes no sense is refused by its wrong word") {
    struct Row {
        std::string line;
        std::string named;
    };
    const Row rows[] = {
        {"analyse", "analyse"},
        {"-h", "-h"},
        {"generate --quick", "--quick"},
        {"generate --limit", "--limit"},
        {"generate --limit many", "--limit"},
        {"generate --limit -1", "--limit"},
        {"generate --limit 1.5", "--limit"},
        {"generate --seed 1234567890123456789", "--seed"},
        {"generate --kinds who,whence", "--kinds"},
        {"generate --kinds who,", "--kinds"},
        {"generate --language", "--language"},
        {"analyze a.txt b.txt", "analyze"},
        {"review", "review"},
        {"grade q.json", "grade"},
        {"grade q.json a.json b.json", "grade"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        UsageFault fault;
        CHECK_FALSE(read_command_line(words_of(row.line), fault));
        CAPTURE(fault.message);
        CHECK(fault.message.find(row.named) != std::string::npos);
    }
}
