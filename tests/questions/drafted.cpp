#include "questions/drafted.h"

#include <doctest/doctest.h>

#include <algorithm>

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

void check_stems(const std::vector<StemRow>& rows, Drafter drafter, const std::string& after) {
    constexpr std::uint64_t seeds = 12;
    const auto without_kinds = [](const std::string& stems) {
        std::string bare;
        for (std::size_t at = 0; at < stems.size();) {
            const std::size_t end = std::min(stems.find('\n', at), stems.size());
            bare += stems.substr(std::min(stems.find(": ", at), end), end - std::min(stems.find(": ", at), end)) + "\n";
            at = end + 1;
        }
        return bare;
    };
    for (const StemRow& row : rows) {
        CAPTURE(row.text);
        const Understood article = understood(row.text + after);
        bool as_expected = false;
        std::string last;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            std::vector<Question> questions;
            for (Draft& draft : drafter({hindi(), article.analysis, article.facts, seed})) {
                if (draft.sentence > 0) continue;
                const bool is_typed = draft.question.form == AnswerForm::typed;
                CHECK(is_typed == (draft.question.kind == QuestionKind::short_answer));
                CHECK(is_typed == draft.question.options.empty());
                questions.push_back(std::move(draft.question));
            }
            last = stems_of(questions);
            as_expected = as_expected || last == row.stems;
            CHECK(without_kinds(last) == without_kinds(row.stems));
        }
        CAPTURE(last);
        CHECK(as_expected);
    }
}

std::string options_of(const Question& question) {
    std::string line;
    for (const Option& option : question.options)
        line += (line.empty() ? "" : " | ") + std::string(option.correct ? "*" : "") + option.text;
    return line;
}

}  // namespace bodh
