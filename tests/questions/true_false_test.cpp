#include <doctest/doctest.h>

#include "questions/drafted.h"
#include "text/split_words.h"

using namespace bodh;

namespace {

// The words between what two statements have in common at their ends: exactly one stretch differs.
struct Difference {
    std::size_t from = 0;
    std::size_t in_first = 0;
    std::size_t in_second = 0;
};
Difference difference(const std::string& first, const std::string& second) {
    const auto a = split_words(first);
    const auto b = split_words(second);
    std::size_t from = 0;
    while (from < a.size() && from < b.size() && a[from] == b[from]) ++from;
    std::size_t back = 0;
    while (back < a.size() - from && back < b.size() - from && a[a.size() - 1 - back] == b[b.size() - 1 - back]) ++back;
    return {from, a.size() - from - back, b.size() - from - back};
}

}  // namespace

TEST_CASE("a statement is the article's own or differs from it in exactly one name, number or date") {
    const std::string sentences[] = {"जापान ने 2015 में नेपाल को तीन जहाज़ भेजे।", "बैठक 12 मार्च 2023 को जयपुर में हुई।",
                                     "सुनीता वर्मा ने सोमवार को जयपुर में पुल का उद्घाटन किया।"};
    for (const std::string& sentence : sentences) {
        int true_ones = 0;
        int false_ones = 0;
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            const auto questions = drafted(sentence, draft_true_false_questions, seed);
            REQUIRE(questions.size() == 1);
            const Question& question = questions[0];
            CAPTURE(question.stem);
            REQUIRE(question.options.size() == 2);
            CHECK(question.options[0].text == "सही");
            CHECK(question.options[1].text == "ग़लत");
            CHECK(question.options[0].correct != question.options[1].correct);
            CHECK_FALSE(question.extractive);
            if (question.options[0].correct) {
                ++true_ones;
                CHECK(question.answer == "सही");
                CHECK(question.stem == sentence);
            } else {
                ++false_ones;
                CHECK(question.answer == "ग़लत");
                const Difference changed = difference(sentence, question.stem);
                CHECK(changed.in_first >= 1);
                CHECK(changed.in_first <= 3);  // at most a date: 12 मार्च 2023
                CHECK(changed.in_second >= 1);
                CHECK(changed.in_second <= 4);
                CHECK(question.options[0].why.hindi.find(" ") != std::string::npos);
            }
        }
        CHECK(true_ones >= 5);
        CHECK(false_ones >= 5);
    }
}

TEST_CASE("a false statement puts nobody in the place of one whom भी joins to others") {
    for (std::uint64_t seed = 1; seed <= 30; ++seed)
        for (const Question& question : drafted("जापान ने भी नेपाल को तीन जहाज़ भेजे।", draft_true_false_questions, seed)) {
            CAPTURE(question.stem);
            CHECK(question.stem.rfind("जापान ने भी", 0) == 0);
        }
}

TEST_CASE("a claim is stated with its source in front, and a short statement is not asked about") {
    const auto claim = drafted("सुनीता वर्मा ने कहा कि बैठक 12 मार्च 2023 को जयपुर में हुई।", draft_true_false_questions);
    REQUIRE(claim.size() == 1);
    CHECK(claim[0].stem.rfind("सुनीता वर्मा के अनुसार, बैठक ", 0) == 0);
    CHECK(drafted("मेले में 384 लोग आए।", draft_true_false_questions).empty());
}
