#include <doctest/doctest.h>

#include <map>
#include <set>

#include "questions/drafted.h"

using namespace bodh;

TEST_CASE("a postposition is taken out where only one of the options fits") {
    struct Row {
        std::string text;
        std::string stem;
        std::string key;
    };
    const Row rows[] = {
        {"मंत्री सुनीता वर्मा ने रवि मेहता को शहर में पुस्तकालय दिखाया।",
         "मंत्री सुनीता वर्मा ______ रवि मेहता को शहर में पुस्तकालय दिखाया।", "ने"},
        {"नया पुस्तकालय 12 मार्च 2023 को सबके लिए खुला।", "नया पुस्तकालय 12 मार्च 2023 ______ सबके लिए खुला।", "को"},
        {"शहर का नया पुस्तकालय जून 2023 में फिर खुला।", "शहर का नया पुस्तकालय जून 2023 ______ फिर खुला।", "में"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        bool found = false;
        for (std::uint64_t seed = 1; seed <= 10 && !found; ++seed)
            for (const Question& question : drafted(row.text, draft_postposition_questions, seed))
                found = found || (question.stem == row.stem && question.answer == row.key);
        CHECK(found);
    }
}

TEST_CASE("no option could be right as well") {
    const std::string text =
        "मंत्री सुनीता वर्मा ने शहर में नया पुस्तकालय बनवाया। नया पुस्तकालय 12 मार्च 2023 को सबके लिए खुला। "
        "सुरेश मेहता ने भारत की राजधानी के लिए नई बसें ख़रीदीं।";
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        for (const Question& question : drafted(text, draft_postposition_questions, seed)) {
            CAPTURE(question.stem);
            CAPTURE(options_of(question));
            CHECK(question.form == AnswerForm::cloze);
            CHECK(question.kind == QuestionKind::postposition);
            std::set<std::string> options;
            for (const Option& option : question.options) options.insert(option.text);
            CHECK(options.size() == 4);
            CHECK(options.count("से") == 0);
            if (question.answer == "को") CHECK(options.count("तक") == 0);
        }
}

TEST_CASE("at most six gaps an article, one a sentence and two a postposition") {
    std::string text;
    for (const std::string day : {"सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार"})
        text += "सुनीता वर्मा ने " + day + " को शहर की पुरानी इमारत देखी। ";
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const auto questions = drafted(text, draft_postposition_questions, seed);
        REQUIRE(questions.size() >= 3);
        CHECK(questions.size() <= 6);
        std::map<std::string, int> of_key;
        std::set<std::uint32_t> sentences;
        for (const Question& question : questions) {
            CHECK(++of_key[question.answer] <= 2);
            CHECK(sentences.insert(question.evidence.front().begin).second);
        }
    }
}

TEST_CASE("a gap for ने offers को or से, where they stand already and so cannot be meant, or is not made") {
    struct Row {
        std::string text;
        std::string offers;  // empty: no gap for ने
    };
    const Row rows[] = {
        {"सुनीता वर्मा ने रवि मेहता को नई किताब दी।", "को"},
        {"सुनीता वर्मा ने रवि मेहता से लंबी बातचीत की।", "से"},
        // of whom it could be said as well: रवि मेहता को बताया
        {"सुनीता वर्मा ने बताया कि नया पुल अगले साल बनेगा।", ""},
        {"सुनीता वर्मा ने सोमवार को शहर में पुरानी इमारत देखी।", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        int gaps = 0;
        for (std::uint64_t seed = 1; seed <= 10; ++seed)
            for (const Question& question : drafted(row.text, draft_postposition_questions, seed)) {
                if (question.answer != "ने") continue;
                ++gaps;
                CHECK(options_of(question).find(row.offers) != std::string::npos);
            }
        CHECK((gaps > 0) == !row.offers.empty());
    }
}
