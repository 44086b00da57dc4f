#include <doctest/doctest.h>

#include "questions/drafted.h"

using namespace bodh;

namespace {

const std::string other_facts =
    " यह दूसरी बात है। कल बाज़ार बंद था। सुनीता वर्मा ने जयपुर में नया पुस्तकालय खोला। सुरेश मेहता ने पुरानी कविताओं का अनुवाद किया। "
    "रिज़र्व बैंक ने ब्याज दर घटाई। जापान ने बड़े जहाज़ बनाए।";

}  // namespace

TEST_CASE("किसलिए asks for what somebody is after") {
    struct Row {
        std::string text;
        std::string stem;
        std::string key;
    };
    const Row rows[] = {
        {"सरकार ने शेरों को बचाने के लिए अमेरिका से टीके ख़रीदे।", "purpose: सरकार ने अमेरिका से टीके किसलिए ख़रीदे?",
         "शेरों को बचाने के लिए"},
        {"राज्यपाल ने सुनीता वर्मा को सरकार बनाने के लिए आमंत्रित किया।",
         "purpose: राज्यपाल ने सुनीता वर्मा को किसलिए आमंत्रित किया?", "सरकार बनाने के लिए"},
        {"सरकार ने पानी बचाने के उद्देश्य से नई योजना बनाई।", "purpose: सरकार ने नई योजना किसलिए बनाई?", "पानी बचाने के उद्देश्य से"},
        {"वैज्ञानिकों ने नया उपग्रह बनाया, ताकि किसान मौसम का हाल जान सकें।", "purpose: वैज्ञानिकों ने नया उपग्रह किसलिए बनाया?",
         "ताकि किसान मौसम का हाल जान सकें"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const auto questions = drafted(row.text + other_facts, draft_purpose_questions);
        CHECK(stems_of(questions) == row.stem);
        if (!questions.empty()) {
            CAPTURE(options_of(questions[0]));
            CHECK(questions[0].answer == row.key);
            CHECK(questions[0].options.size() == 4);
        }
    }
}

TEST_CASE("a purpose that is not clear by itself is not asked for") {
    for (const std::string text :
         {"सरकार ने उसे बचाने के लिए अमेरिका से टीके ख़रीदे।", "मतदान के सफल होने के लिए आधे लोगों का आना ज़रूरी है।",
          "सरकार ने नई योजना बच्चों के लिए बनाई।"}) {
        CAPTURE(text);
        CHECK(stems_of(drafted(text + other_facts, draft_purpose_questions)) == "");
    }
}
