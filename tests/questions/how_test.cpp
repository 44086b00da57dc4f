#include <doctest/doctest.h>

#include "questions/drafted.h"

using namespace bodh;

namespace {

const std::string other_facts =
    " यह दूसरी बात है। कल बाज़ार बंद था। सुनीता वर्मा ने नया पुस्तकालय खोला। सुरेश मेहता ने पुरानी कविताओं का अनुवाद किया। "
    "रिज़र्व बैंक ने ब्याज दर घटाई। जापान ने बड़े जहाज़ बनाए।";

}  // namespace

TEST_CASE("कैसे asks for the way something was done") {
    struct Row {
        std::string text;
        std::string stem;
        std::string key;
    };
    const Row rows[] = {
        {"आनंद ने तीसरी बाज़ी जीतकर बराबरी कर ली।", "how: आनंद ने बराबरी कैसे कर ली?", "तीसरी बाज़ी जीतकर"},
        {"कंपनी 240 सीटें बेचकर सबसे आगे रही।", "how: कंपनी सबसे आगे कैसे रही?", "240 सीटें बेचकर"},
        {"सुनीता वर्मा ने वीडियो लिंक के ज़रिए बैठक को संबोधित किया।", "how: सुनीता वर्मा ने बैठक को कैसे संबोधित किया?",
         "वीडियो लिंक के ज़रिए"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const auto questions = drafted(row.text + other_facts, draft_how_questions);
        CHECK(stems_of(questions) == row.stem);
        if (!questions.empty()) {
            CAPTURE(options_of(questions[0]));
            CHECK(questions[0].answer == row.key);
        }
    }
}

TEST_CASE("what came before, what it was made into and who did it are not the way") {
    for (const std::string text :
         {"सुनीता वर्मा ने जयपुर जाकर मेला देखा।", "बैंक ने ब्याज दर घटाकर 5 प्रतिशत की।", "पुल कंपनी द्वारा बनाया गया।"}) {
        CAPTURE(text);
        CHECK(stems_of(drafted(text + other_facts, draft_how_questions)) == "");
    }
}
