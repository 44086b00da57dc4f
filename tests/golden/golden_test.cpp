// What each stage makes of the first article, compared byte for byte. How to refresh a golden file: README.md beside
// this.
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <string>

#include "questions/generate_questions.h"
#include "support/hindi.h"
#include "support/printed_analysis.h"
#include "support/printed_facts.h"
#include "support/printed_questions.h"
#include "support/text_files.h"

using namespace bodh;

namespace {

std::string golden_path(const std::string& name) {
    return BODH_HOUSE_DIR "/tests/golden/" + name + ".txt";
}

// The first line in which two texts differ, to be seen in the message of the test.
struct Difference {
    std::size_t line = 1;
    std::string now;
    std::string golden;
};
Difference first_difference(const std::string& now, const std::string& golden) {
    std::size_t at = 0;
    while (at < now.size() && at < golden.size() && now[at] == golden[at]) ++at;
    const auto line_at = [at](const std::string& text) {
        const std::size_t begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
        return text.substr(begin, text.find('\n', begin) - begin);
    };
    Difference difference{1, line_at(now), line_at(golden)};
    for (std::size_t i = 0; i < at; ++i) difference.line += now[i] == '\n' ? 1 : 0;
    return difference;
}

void compare_with_golden(const std::string& name, const std::string& now) {
    const char* const rebaselined = std::getenv("BODH_REBASELINE");
    if (rebaselined != nullptr && rebaselined == name) {
        std::ofstream(golden_path(name), std::ios::binary) << now;
        MESSAGE("wrote tests/golden/" << name << ".txt");
        return;
    }
    const std::string golden = read_bytes(golden_path(name));
    if (now == golden) return;
    const Difference difference = first_difference(now, golden);
    CAPTURE(difference.line);
    CAPTURE(difference.golden);
    CAPTURE(difference.now);
    FAIL_CHECK("tests/golden/" << name << ".txt no longer holds; if the new output is better: tests/golden/rebaseline "
                               << name);
}

}  // namespace

TEST_CASE("the analysis of the first article is as it was") {
    compare_with_golden("analysis", printed_analysis(analyzed(first_article())));
}

TEST_CASE("the facts of the first article are as they were") {
    compare_with_golden("facts", printed_facts(understood(first_article())));
}

TEST_CASE("the questions of the first article are as they were") {
    const Understood article = understood(first_article());
    const QuestionContext context{hindi(), article.analysis, article.facts, 1};
    compare_with_golden("questions", printed_questions(generate_questions(context, {})));
}
