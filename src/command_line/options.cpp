#include "command_line/options.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace bodh {

const char* const usage_text =
    "bodh analyze  [--ndjson] [FILE|-]      words, mentions and sentences of an article\n"
    "bodh facts    [--ndjson] [FILE|-]      what it asserts\n"
    "bodh generate [--ndjson] [--limit N | --all] [--seed N] [--kinds a,b] [FILE|-]\n"
    "                                       a quiz of N questions (15), or every sound question\n"
    "bodh review   QUIZ.json                item-writing flaws, one a line; exit 1 if any\n"
    "bodh grade    QUIZ.json ANSWERS.json   a report\n"
    "\n"
    "A FILE is the article: first line the title, then the text. With --ndjson each line is {\"id\", \"text\"}.\n"
    "--language FILE names the language data; without it, hindi.pack beside the program is used.\n";

namespace {

constexpr std::array<std::pair<const char*, Verb>, 6> verbs{{{"analyze", Verb::analyze},
                                                             {"facts", Verb::facts},
                                                             {"generate", Verb::generate},
                                                             {"review", Verb::review},
                                                             {"grade", Verb::grade},
                                                             {"--help", Verb::help}}};

bool read_number(const std::string& word, std::uint64_t& number) {
    if (word.empty() || word.size() > 18 || word.find_first_not_of("0123456789") != std::string::npos) return false;
    number = std::strtoull(word.c_str(), nullptr, 10);
    return true;
}

bool read_kinds(const std::string& list, std::vector<QuestionKind>& kinds) {
    std::size_t from = 0;
    while (from <= list.size()) {
        const std::size_t comma = std::min(list.find(',', from), list.size());
        QuestionKind kind{};
        if (!question_kind_from_name(list.substr(from, comma - from), kind)) return false;
        kinds.push_back(kind);
        from = comma + 1;
    }
    return true;
}

// Reads the option at words[i] with its value; how many words it took, 0 when it is wrong.
std::size_t read_option(const std::vector<std::string>& words, std::size_t i, CommandLine& command) {
    const std::string& name = words[i];
    if (name == "--ndjson") return command.ndjson = true, 1;
    if (name == "--all") return command.generate.limit.reset(), 1;
    if (i + 1 >= words.size()) return 0;
    const std::string& value = words[i + 1];
    std::uint64_t number = 0;
    if (name == "--language") return command.language_file = value, 2;
    if (name == "--kinds") return read_kinds(value, command.generate.kinds) ? 2 : 0;
    if (name == "--seed" && read_number(value, number)) return command.generate.seed = number, 2;
    if (name == "--limit" && read_number(value, number)) return command.generate.limit = number, 2;
    return 0;
}

}  // namespace

std::optional<CommandLine> read_command_line(const std::vector<std::string>& words, UsageFault& fault) {
    CommandLine command;
    if (words.empty()) return command;
    bool known = false;
    for (const auto& [name, verb] : verbs) {
        if (words[0] != name) continue;
        command.verb = verb;
        known = true;
    }
    if (!known) {
        fault.message = "unknown command: " + words[0];
        return std::nullopt;
    }
    for (std::size_t i = 1; i < words.size();) {
        if (words[i].rfind("--", 0) != 0) {
            command.files.push_back(words[i++]);
            continue;
        }
        const std::size_t taken = read_option(words, i, command);
        if (taken == 0) {
            fault.message = "wrong option: " + words[i];
            return std::nullopt;
        }
        i += taken;
    }
    const std::size_t wanted = command.verb == Verb::grade ? 2 : 1;
    const bool may_be_empty = command.verb != Verb::grade && command.verb != Verb::review;
    if (command.files.size() > wanted || (command.files.size() < wanted && !may_be_empty)) {
        fault.message = words[0] + " takes " + std::to_string(wanted) + (wanted == 1 ? " file" : " files");
        return std::nullopt;
    }
    if (command.files.empty()) command.files.emplace_back("-");
    return command;
}

}  // namespace bodh
