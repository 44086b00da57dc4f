#include "questions/drafted.h"

#include <doctest/doctest.h>

#include "support/hindi.h"

namespace bodh {

std::vector<Question> drafted(std::string_view text, Drafter drafter, std::uint64_t seed) {
    const Understood article = understood(text);
    const QuestionContext context{hindi(), article.analysis, article.facts, seed};
    std::vector<Question> questions;
    for (Draft& draft : drafter(context)) questions.push_back(std::move(draft.question));
    return questions;
}

std::string stems_of(const std::vector<Question>& questions) {
    std::string lines;
    for (const Question& question : questions)
        lines += (lines.empty() ? "" : "\n") + std::string(question_kind_name(question.kind)) + ": " + question.stem;
    return lines;
}

void check_stems(const std::vector<StemRow>& rows, Drafter drafter) {
    for (const StemRow& row : rows) {
        CAPTURE(row.text);
        CHECK(stems_of(drafted(row.text, drafter)) == row.stems);
    }
}

std::string options_of(const Question& question) {
    std::string line;
    for (const Option& option : question.options)
        line += (line.empty() ? "" : " | ") + std::string(option.correct ? "*" : "") + option.text;
    return line;
}

}  // namespace bodh
