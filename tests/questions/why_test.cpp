#include <doctest/doctest.h>

#include "questions/drafted.h"

using namespace bodh;

namespace {

// Statements far enough away to be taken for reasons.
const std::string other_facts =
    " यह दूसरी बात है। कल बाज़ार बंद था। सुनीता वर्मा ने जयपुर में पुस्तकालय खोला। सुरेश मेहता की नई पुस्तक छपी। "
    "रिज़र्व बैंक ने ब्याज दर घटाई। जापान ने नेपाल को तीन जहाज़ भेजे। किसानों के विरोध पर बैठक हुई।";

std::string key_of(const Question& question) {
    for (const Option& option : question.options)
        if (option.correct) return option.text;
    return {};
}

}  // namespace

TEST_CASE("क्यों asks for the cause, wherever it stands") {
    struct Row {
        std::string text;
        std::string stem;
        std::string key;
    };
    const Row rows[] = {
        {"गाँव का पुराना पुल बंद रहा, क्योंकि नदी में पानी बढ़ गया।", "गाँव का पुराना पुल बंद क्यों रहा?", "क्योंकि नदी में पानी बढ़ गया"},
        {"नदी में पानी बढ़ गया, इसलिए गाँव का पुराना पुल बंद रहा।", "गाँव का पुराना पुल बंद क्यों रहा?", "क्योंकि नदी में पानी बढ़ गया"},
        {"चूँकि नदी में पानी बढ़ गया, गाँव का पुराना पुल नहीं खुला।", "गाँव का पुराना पुल क्यों नहीं खुला?", "क्योंकि नदी में पानी बढ़ गया"},
        {"गाँव का पुराना पुल भीषण बाढ़ के कारण टूट गया।", "गाँव का पुराना पुल क्यों टूट गया?", "भीषण बाढ़ के कारण"},
        {"भूकंप और सुनामी की वजह से शहर में बिजली की समस्या हुई।", "शहर में बिजली की समस्या क्यों हुई?", "भूकंप और सुनामी की वजह से"},
        {"शहर में भारत और नेपाल का मैच गीले मैदान के कारण रद्द हुआ।", "शहर में भारत और नेपाल का मैच क्यों रद्द हुआ?", "गीले मैदान के कारण"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const auto questions = drafted(row.text + other_facts, draft_why_questions);
        REQUIRE(questions.size() == 1);
        CHECK(questions[0].stem == row.stem);
        CHECK(key_of(questions[0]) == row.key);
        CHECK(questions[0].options.size() == 4);
    }
}

TEST_CASE("where the cause is told elsewhere, in part or by a pronoun, nothing is asked") {
    for (const std::string text :
         {"इसलिए गाँव का पुराना पुल बंद रहा।", "इस वजह से गाँव का पुराना पुल बंद रहा।", "गाँव का पुराना पुल उसके कारण टूट गया।",
          "गाँव का पुराना पुल बंद रहा, क्योंकि नदी में पानी बढ़ गया और सड़क टूट गई।", "गाँव का पुराना पुल बाढ़ के कारण भी टूट गया।",
          "जयपुर में आए भूकंप के कारण गाँव का पुराना पुल टूट गया।"}) {
        CAPTURE(text);
        CHECK(stems_of(drafted(text + other_facts, draft_why_questions)) == "");
    }
}

TEST_CASE("reasons to choose from have the form of the key, and none is bad weather beside rain") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        for (const Question& question :
             drafted("गाँव का पुराना पुल तेज़ बारिश के कारण टूट गया।" + other_facts, draft_why_questions, seed))
            for (const Option& option : question.options) {
                CAPTURE(options_of(question));
                CHECK(option.text.find(" के कारण") != std::string::npos);
                for (const std::string weather : {"मौसम", "आँधी", "कोहरे"})
                    CHECK(option.text.find(weather) == std::string::npos);
            }
        for (const Question& question :
             drafted("गाँव का पुराना पुल बंद रहा, क्योंकि नदी में पानी बढ़ गया।" + other_facts, draft_why_questions, seed))
            for (const Option& option : question.options) CHECK(option.text.rfind("क्योंकि ", 0) == 0);
    }
}
