#include <doctest/doctest.h>

#include <map>

#include "questions/add_unstated_detail.h"
#include "questions/change_statement.h"
#include "questions/drafted.h"
#include "support/hindi.h"
#include "support/understand.h"
#include "text/split_words.h"

using namespace bodh;

namespace {

// The words between what two statements have in common at their ends: exactly one stretch differs.
struct Difference {
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
    return {a.size() - from - back, b.size() - from - back};
}

// "384 → 310" for what changes in the one fact of a text; empty when nothing does. Digits give way to #.
std::string changed(const std::string& text, std::uint64_t seed) {
    const Understood article = understood(text);
    const QuestionContext context{hindi(), article.analysis, article.facts, seed};
    if (article.facts.empty()) return "no fact";
    Random random{seed};
    const auto change = change_statement(context, article.facts.front(), random);
    if (!change) return {};
    return std::string(slice(article.analysis.article.text, change->right)) + " → " + change->wrong;
}

std::string details_of(const std::string& text) {
    const Understood article = understood(text);
    const QuestionContext context{hindi(), article.analysis, article.facts, 1};
    std::string lines;
    for (const Fact& fact : article.facts)
        for (const UnstatedStatement& statement : add_unstated_details(context, fact))
            lines += (lines.empty() ? "" : "\n") + statement.text;
    return lines;
}

}  // namespace

TEST_CASE("a statement is the article's own, differs from it in one place, or says a detail more") {
    const std::string sentences[] = {"जापान ने 2015 में नेपाल को तीन जहाज़ भेजे।", "बैठक 12 मार्च 2023 को जयपुर में हुई।",
                                     "सुनीता वर्मा ने सोमवार को जयपुर में पुल का उद्घाटन किया।"};
    for (const std::string& sentence : sentences) {
        std::map<std::string, int> answers;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const auto questions = drafted(sentence, draft_true_false_questions, seed);
            REQUIRE(questions.size() == 1);
            const Question& question = questions[0];
            CAPTURE(question.stem);
            REQUIRE(question.options.size() == 3);
            CHECK(question.options[0].text == "सही");
            CHECK(question.options[1].text == "ग़लत");
            CHECK(question.options[2].text == "लेख में नहीं बताया गया");
            CHECK_FALSE(question.extractive);
            ++answers[question.answer];
            const Difference changed = difference(sentence, question.stem);
            if (question.answer == "सही") {
                CHECK(question.stem == sentence);
            } else if (question.answer == "ग़लत") {
                CHECK(changed.in_first >= 1);
                CHECK(changed.in_first <= 3);  // at most a date: 12 मार्च 2023
                CHECK(changed.in_second >= 1);
                CHECK(changed.in_second <= 4);
            } else {
                CHECK(changed.in_first == 0);
                CHECK(changed.in_second >= 1);
            }
        }
        CHECK(answers["सही"] >= 10);
        CHECK(answers["ग़लत"] >= 10);
    }
}

TEST_CASE("only what the article denies makes a statement false") {
    struct Row {
        std::string text;
        std::string begins;  // of every change; empty: there is none
    };
    const Row rows[] = {
        {"मेले में सौ से अधिक लोग जयपुर से आए थे।", "से अधिक → से कम"},
        // it may have been so on other days as well
        {"सोमवार को जयपुर की हवा सबसे अच्छी थी।", "थी → नहीं थी"},
        // the other of two equal numbers would tell
        {"मेले में 16 नर्तक और 16 गायक जयपुर से आए थे।", "आए थे → नहीं आए थे"},
        // nothing goes आगे and grows less
        {"मंत्री ने कार्यक्रम को आगे बढ़ाया।", "बढ़ाया → नहीं बढ़ाया"},
        // what was the first time was not the second; the last it may have been
        {"टीम पहली बार मैच जीती।", "पहली बार → दूसरी बार"},
        // no country that the article does not name
        {"जापान के प्रधानमंत्री शिंज़ो आबे ने पुल का उद्घाटन किया।", "उद्घाटन किया → उद्घाटन नहीं किया"},
        // somebody else may have given one too, so only the deed itself is denied
        {"सुनीता वर्मा ने रवि मेहता को किताब भेंट की।", "भेंट की → भेंट नहीं की"},
        {"जापान ने नेपाल को जहाज़ भेजे।", "भेजे → नहीं भेजे"},
        // ही, भी, सभी: nobody knows what the negation would be about
        {"जापान ने ही नेपाल को जहाज़ भेजे।", ""},
        {"सभी जहाज़ नेपाल पहुँचे थे।", ""},
        // मना says no by itself
        {"सुनीता वर्मा ने पुल देखने से मना किया।", ""},
        // with a vector Hindi has no नहीं
        {"जापान ने नेपाल को जहाज़ भेज दिए।", ""},
        {"जापान ने नेपाल का साथ छोड़ दिया।", ""},
    };
    for (const Row& row : rows)
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            CAPTURE(row.text);
            const std::string change = changed(row.text, seed);
            CAPTURE(change);
            if (row.begins.empty())
                CHECK(change.empty());
            else
                CHECK(change.rfind(row.begins, 0) == 0);
        }
}

TEST_CASE("a detail is added only where nothing in the article speaks of it") {
    struct Row {
        std::string text;
        std::string statements;
    };
    const Row rows[] = {
        {"सुनीता वर्मा जयपुर पहुँचीं।",
         "सुनीता वर्मा अपने परिवार के साथ जयपुर पहुँचीं।\nसुनीता वर्मा विशेष विमान से जयपुर पहुँचीं।\nसुनीता वर्मा कड़ी सुरक्षा के बीच जयपुर "
         "पहुँचीं।"},
        {"सुनीता वर्मा जयपुर पहुँचीं। उनकी बेटी रेल से आई और पुलिस साथ थी।", ""},
        {"सुनीता वर्मा जयपुर नहीं पहुँचीं।", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(details_of(row.text) == row.statements);
    }
}

TEST_CASE("a claim is stated with its source in front, and a short statement is not asked about") {
    bool seen = false;
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        for (const Question& question :
             drafted("सुनीता वर्मा ने कहा कि बैठक 12 मार्च 2023 को जयपुर में हुई।", draft_true_false_questions, seed)) {
            CAPTURE(question.stem);
            const bool told = question.stem.rfind("सुनीता वर्मा के अनुसार, बैठक ", 0) == 0;
            CHECK((told || question.stem.rfind("सुनीता वर्मा ने ", 0) == 0));
            seen = seen || told;
        }
    CHECK(seen);
    CHECK(drafted("मेले में 384 लोग आए।", draft_true_false_questions).empty());
}

TEST_CASE("what cannot be made false is stated as it is, and no oftener than others are denied") {
    const std::string plain = "जापान ने नेपाल का साथ छोड़ दिया।";
    REQUIRE(changed(plain, 1).empty());
    REQUIRE(details_of(plain).empty());
    const auto alone = drafted(plain, draft_true_false_questions);
    REQUIRE(alone.size() == 1);
    CHECK(alone[0].stem == plain);
    CHECK(alone[0].answer == "सही");
    const std::string other = "सुनीता वर्मा ने पुल देखने से मना किया।";
    REQUIRE(changed(other, 1).empty());
    CHECK(drafted(plain + " " + other, draft_true_false_questions).size() == 1);
}
