#include <doctest/doctest.h>

#include "questions/drafted.h"

using namespace bodh;

namespace {

const std::string other_facts =
    " यह दूसरी बात है। कल बाज़ार बंद था। जयपुर में नया पुस्तकालय खुला है। कविताओं की नई पुस्तक छपी। रिज़र्व बैंक ने ब्याज दर घटाई। "
    "जापान ने नेपाल को जहाज़ भेजे।";

}  // namespace

TEST_CASE("क्या asks for the claim, with the verb of speech and the occasion as they stand") {
    struct Row {
        std::string text;
        std::string stem;
        std::string key;
    };
    const Row rows[] = {
        {"सुनीता वर्मा ने कहा कि पुराना पुल अगले साल टूटेगा।", "what_said: सुनीता वर्मा ने क्या कहा?", "पुराना पुल अगले साल टूटेगा"},
        {"सुनीता वर्मा ने बैठक के बाद पत्रकारों को बताया कि पुराना पुल अगले साल टूटेगा।",
         "what_said: सुनीता वर्मा ने बैठक के बाद पत्रकारों को क्या बताया?", "पुराना पुल अगले साल टूटेगा"},
        {"सुरेश मेहता ने चेतावनी दी कि पुराना पुल अगले साल टूटेगा।", "what_said: सुरेश मेहता ने क्या चेतावनी दी?",
         "पुराना पुल अगले साल टूटेगा"},
        {"सुनीता वर्मा के अनुसार, पुराना पुल अगले साल टूटेगा।", "what_said: सुनीता वर्मा ने क्या बताया?", "पुराना पुल अगले साल टूटेगा"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const auto questions = drafted(row.text + other_facts, draft_what_said_questions);
        CHECK(stems_of(questions) == row.stem);
        if (!questions.empty()) {
            CAPTURE(options_of(questions[0]));
            CHECK(questions[0].answer == row.key);
            CHECK(questions[0].options.size() == 4);
        }
    }
}

TEST_CASE("nothing is asked where the speaker has no name or the claim does not stand alone") {
    for (const std::string text :
         {"अधिकारियों ने बताया कि पुराना पुल अगले साल टूटेगा।", "उन्होंने कहा कि पुराना पुल अगले साल टूटेगा।",
          "सुनीता वर्मा ने कहा कि मैं कल पुल देखूँगी।", "सुनीता वर्मा ने उसी दिन कहा कि पुराना पुल अगले साल टूटेगा।"}) {
        CAPTURE(text);
        CHECK(stems_of(drafted(text + other_facts, draft_what_said_questions)) == "");
    }
}

TEST_CASE("no other claim of the same speaker and none that names the speaker is offered") {
    const std::string text = "सुनीता वर्मा ने कहा कि पुराना पुल अगले साल टूटेगा।" + other_facts +
                             " सुनीता वर्मा ने कहा कि सड़क पर नई बत्तियाँ लगेंगी। सुनीता वर्मा ने शहर में दो पेड़ लगाए।";
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        for (const Question& question : drafted(text, draft_what_said_questions, seed)) {
            CAPTURE(options_of(question));
            for (const Option& option : question.options) {
                CHECK((option.correct || option.text.find("बत्तियाँ") == std::string::npos));
                CHECK(option.text.find("सुनीता") == std::string::npos);
            }
        }
}
