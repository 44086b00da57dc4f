#include <doctest/doctest.h>

#include <algorithm>

#include "questions/drafted.h"
#include "questions/generate_questions.h"
#include "support/hindi.h"
#include "support/printed_questions.h"
#include "support/text_files.h"
#include "text/fold.h"

using namespace bodh;

namespace {

bool offers(const Question& question, const std::string& text) {
    return std::any_of(question.options.begin(), question.options.end(),
                       [&](const Option& option) { return option.text == text; });
}

const char* const three_officers =
    "सुनीता वर्मा ने सोमवार को पुल का उद्घाटन किया। सुरेश मेहता ने मंगलवार को अस्पताल देखा। महेश गुप्ता ने बुधवार को पुल का उद्घाटन "
    "किया। मीरा नायर ने गुरुवार को विद्यालय देखा।";

}  // namespace

TEST_CASE("others of the article are offered first, with where they stand as the reason") {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const auto questions = drafted("जापान ने सोमवार को नेपाल को जहाज़ भेजे। भारत ने मंगलवार को दवाएँ भेजीं। चीन में बारिश हुई।",
                                       draft_name_questions, seed);
        REQUIRE_FALSE(questions.empty());
        const Question& question = questions[0];
        CAPTURE(options_of(question));
        CHECK(question.answer == "जापान");
        CHECK(offers(question, "चीन"));
        for (const Option& option : question.options)
            if (option.text == "चीन") CHECK(option.why.hindi.find("चीन में बारिश हुई।") != std::string::npos);
    }
}

TEST_CASE("nobody is offered of whom the article says the same") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        for (const Question& question : drafted(three_officers, draft_person_questions, seed)) {
            CAPTURE(printed_question(question));
            if (question.answer == "सुनीता वर्मा") CHECK_FALSE(offers(question, "महेश गुप्ता"));
            if (question.answer == "महेश गुप्ता") CHECK_FALSE(offers(question, "सुनीता वर्मा"));
        }
}

TEST_CASE("what may be another's surname after a word that is no name is not offered") {
    int offered = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        for (const Question& question : drafted("राहुल गांधी ने सोमवार को पुल का उद्घाटन किया। डोनाल्ड ट्रंप ने मंगलवार को "
                                                "अस्पताल देखा। शहर में फ्लोटिंग ट्रंप ने बुधवार को "
                                                "बाज़ार देखा। अमित शाह ने विद्यालय देखा।",
                                                draft_person_questions, seed)) {
            if (question.answer != "राहुल गांधी") continue;
            CAPTURE(printed_question(question));
            CHECK_FALSE(offers(question, "फ्लोटिंग ट्रंप"));
            offered += offers(question, "डोनाल्ड ट्रंप") ? 1 : 0;
        }
    CHECK(offered > 0);
}

TEST_CASE(
    "a number that something was lowered from is offered with higher ones than it was lowered to, and the other way") {
    int choices = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        for (const Question& question :
             drafted("बैंक ने दर 6 प्रतिशत से घटाकर 5 प्रतिशत की।", draft_how_many_questions, seed)) {
            CAPTURE(printed_question(question));
            ++choices;
            for (const Option& option : question.options)
                CHECK((question.answer == "6" ? std::stod(option.text) > 5 : std::stod(option.text) < 6));
        }
    CHECK(choices > 0);
}

TEST_CASE("of numbers, those that the article tells of something else are offered before others") {
    int offered = 0;
    int choices = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed)
        for (const Question& question :
             drafted("संघ ने शहर में 340 मीटर का पुल बनाया। नदी 410 मीटर चौड़ी है। सेना ने 520 मीटर का रास्ता बनाया। "
                     "किसान 90 किलोमीटर चले।",
                     draft_how_many_questions, seed)) {
            if (question.answer != "340" || question.options.empty()) continue;
            CAPTURE(printed_question(question));
            ++choices;
            offered += offers(question, "410") ? 1 : 0;
            // made as well, so it may be right
            CHECK_FALSE(offers(question, "520"));
            CHECK_FALSE(offers(question, "90"));
            for (const Option& option : question.options)
                if (option.text == "410") CHECK(option.why.hindi.find("नदी 410 मीटर चौड़ी है।") != std::string::npos);
        }
    CHECK(choices > 0);
    CHECK(2 * offered > choices);  // unless every wrong option is below the key
}

TEST_CASE("a woman is asked for among women, a man among men, when the names tell") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        for (const Question& question : drafted(three_officers, draft_person_questions, seed)) {
            CAPTURE(printed_question(question));
            if (question.answer == "सुनीता वर्मा") CHECK_FALSE(offers(question, "सुरेश मेहता"));
            if (question.answer == "सुरेश मेहता") CHECK_FALSE(offers(question, "मीरा नायर"));
        }
}

TEST_CASE(
    "on the first article wrong options are two or three, different, of one kind, in no part of the stem, each with a "
    "reason") {
    const Understood article = understood(first_article());
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        const QuestionContext context{hindi(), article.analysis, article.facts, seed};
        for (const Draft& draft : generate_questions(context, {})) {
            const Question& question = draft.question;
            if (question.form != AnswerForm::choice && question.form != AnswerForm::cloze) continue;
            CAPTURE(printed_question(question));
            REQUIRE(question.options.size() >= 3);
            CHECK(question.options.size() <= 4);
            const std::string stem = " " + fold(question.stem) + " ";
            int keys = 0;
            for (std::size_t i = 0; i < question.options.size(); ++i) {
                const Option& option = question.options[i];
                keys += option.correct ? 1 : 0;
                CHECK_FALSE(option.why.hindi.empty());
                CHECK_FALSE(option.why.english.empty());
                // A postposition may stand elsewhere in the sentence as well.
                const bool in_stem = stem.find(" " + fold(option.text) + " ") != std::string::npos;
                CHECK((!in_stem || question.kind == QuestionKind::postposition));
                for (std::size_t k = 0; k < i; ++k) CHECK(fold(option.text) != fold(question.options[k].text));
            }
            CHECK(keys == 1);
            CHECK(offers(question, question.answer));
        }
    }
}

TEST_CASE("a city is asked for among cities and a country among countries") {
    const auto is_listed_as = [](const std::string& name, const std::string& asks_as) {
        const ListedName* row = hindi().names.names.find(fold(name));
        return row != nullptr && row->asks_as == asks_as;
    };
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        for (const Question& question : drafted("बैठक 12 मार्च 2023 को जयपुर में हुई।", draft_name_questions, seed))
            for (const Option& option : question.options) {
                CAPTURE(option.text);
                CHECK(is_listed_as(option.text, "शहर"));
            }
        for (const Question& question : drafted("जापान ने नेपाल को तीन जहाज़ भेजे।", draft_name_questions, seed))
            for (const Option& option : question.options) {
                CAPTURE(option.text);
                CHECK(is_listed_as(option.text, "देश"));
            }
    }
}
