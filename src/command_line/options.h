// What was asked for on the command line.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "quiz/generate_quiz.h"

namespace bodh {

enum class Verb { analyze, facts, generate, review, grade, help };

struct CommandLine {
    Verb verb = Verb::help;
    bool ndjson = false;        // one JSON object a line in, one a line out
    std::string language_file;  // hindi.pack; empty: beside the program
    GenerateOptions generate;
    std::vector<std::string> files;  // "-" is standard input
};

// A wrong word: what is wrong with it, ready to be shown.
struct UsageFault {
    std::string message;
};

// nullopt and a filled `fault` when the words make no command.
std::optional<CommandLine> read_command_line(const std::vector<std::string>& words, UsageFault& fault);

extern const char* const usage_text;

}  // namespace bodh
