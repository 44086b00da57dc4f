#include "questions/generate_questions.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <utility>

#include "support/hindi.h"
#include "support/printed_questions.h"
#include "support/text_files.h"
#include "support/understand.h"
#include "text/fold.h"

using namespace bodh;

namespace {

std::vector<Draft> generated(const std::string& text, const std::vector<QuestionKind>& kinds) {
    const Understood article = understood(text);
    const QuestionContext context{hindi(), article.analysis, article.facts, 1};
    return generate_questions(context, kinds);
}

}  // namespace

TEST_CASE("no question is asked twice, and no gap asks for what a question asks for") {
    const Understood article = understood(first_article());
    const QuestionContext context{hindi(), article.analysis, article.facts, 1};
    std::set<std::string> stems;
    std::set<std::pair<std::uint32_t, std::uint32_t>> asked;
    const std::vector<Draft> drafts = generate_questions(context, {});
    for (const Draft& draft : drafts) {
        CAPTURE(printed_question(draft.question));
        CHECK(stems.insert(fold(draft.question.stem)).second);
        if (draft.question.form == AnswerForm::choice) asked.insert({draft.asked.begin, draft.asked.end});
    }
    for (const Draft& draft : drafts) {
        CAPTURE(printed_question(draft.question));
        if (draft.question.form == AnswerForm::cloze) CHECK(asked.count({draft.asked.begin, draft.asked.end}) == 0);
    }
}

TEST_CASE("the same sentence twice is asked about once") {
    const char* const once = "जापान ने 2015 में नेपाल को तीन जहाज़ भेजे।";
    const std::string twice = std::string(once) + " " + once;
    CHECK(generated(twice, {QuestionKind::when}).size() == generated(once, {QuestionKind::when}).size());
}

TEST_CASE("wanted kinds are the only ones") {
    const auto drafts = generated("जापान ने 2015 में नेपाल को तीन जहाज़ भेजे।", {QuestionKind::how_many, QuestionKind::when});
    REQUIRE(drafts.size() == 2);
    CHECK(drafts[0].question.kind == QuestionKind::when);
    CHECK(drafts[1].question.kind == QuestionKind::how_many);
    CHECK(generated("जापान ने 2015 में नेपाल को तीन जहाज़ भेजे।", {QuestionKind::who_said}).empty());
}

TEST_CASE("the chances of one item do not hang on the rest of the article") {
    const char* const text = "जापान ने 2015 में नेपाल को तीन जहाज़ भेजे।";
    const std::string longer = std::string(text) + " कंपनी ने 24 नई मशीनें ख़रीदीं।";
    const auto alone = generated(text, {QuestionKind::how_many});
    const auto among = generated(longer, {QuestionKind::how_many});
    REQUIRE(alone.size() == 1);
    REQUIRE(among.size() == 2);
    CHECK(printed_question(alone[0].question) == printed_question(among[0].question));
}

TEST_CASE("of an article no kind is more than its share; of a paragraph every sound gap stays") {
    std::string paragraph;
    std::string article;
    const char* const towns[] = {"जयपुर",  "कोटा", "लखनऊ", "पटना", "भोपाल",  "इंदौर",
                                 "नागपुर", "सूरत",  "मैसूर",  "रांची", "देहरादून", "शिमला"};
    int told = 0;
    for (const char* const town : towns) {
        const std::string sentence =
            std::string(town) + " में " + std::to_string(20 + 7 * told) + " नए स्कूल पिछले साल बच्चों के लिए खुले। ";
        if (told < 6) paragraph += sentence;
        article += sentence;
        ++told;
    }
    const auto gaps = [](const std::string& text) {
        const auto drafts = generated(text, {QuestionKind::cloze, QuestionKind::how_many});
        return std::count_if(drafts.begin(), drafts.end(),
                             [](const Draft& draft) { return draft.question.kind == QuestionKind::cloze; });
    };
    CHECK(gaps(paragraph) > 5);
    CHECK(gaps(article) == 5);
}
