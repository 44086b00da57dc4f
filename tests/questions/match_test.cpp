#include <doctest/doctest.h>

#include "questions/drafted.h"

using namespace bodh;

namespace {

std::string answers_of(const std::string& text) {
    std::string lines;
    for (const Question& question : drafted(text, draft_match_questions))
        lines += (lines.empty() ? "" : "\n") + question.answer;
    return lines;
}

}  // namespace

TEST_CASE("persons are matched with their offices, speakers with their claims, dates with events") {
    struct Row {
        std::string text;
        std::string answers;
    };
    const Row rows[] = {
        {"जापान के प्रधानमंत्री शिंज़ो आबे दिल्ली आए। नेपाल के राष्ट्रपति रामचंद्र पौडेल भी आए। भारत के विदेश मंत्री सुब्रह्मण्यम जयशंकर ने "
         "स्वागत किया।",
         "शिंज़ो आबे – जापान के प्रधानमंत्री; रामचंद्र पौडेल – नेपाल के राष्ट्रपति; सुब्रह्मण्यम जयशंकर – भारत के विदेश मंत्री"},
        {"सुनीता वर्मा ने कहा कि नया पुल अगले साल तक तैयार होगा। रिज़र्व बैंक ने कहा कि देश में महँगाई घटी है। नरेंद्र मोदी ने बताया "
         "कि बैठक जयपुर में हुई।",
         "सुनीता वर्मा – नया पुल अगले साल तक तैयार होगा; रिज़र्व बैंक – देश में महँगाई घटी है; नरेंद्र मोदी – बैठक जयपुर में हुई"},
        {"अनिता राव ने 2015 में पुल की योजना बनाई। कोटा में 12 मार्च 2018 को पुल का शिलान्यास हुआ। पुल का उद्घाटन जून 2023 में हुआ।",
         "2015 – अनिता राव ने पुल की योजना बनाई; 12 मार्च 2018 – कोटा में पुल का शिलान्यास हुआ; जून 2023 – पुल का उद्घाटन हुआ"},
        // Two hold the same office; an honorific is none.
        {"जापान के प्रधानमंत्री शिंज़ो आबे दिल्ली आए। जापान के प्रधानमंत्री फुमियो किशिदा पहले आए थे। श्री रवि मेहता ने स्वागत किया।", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(answers_of(row.text) == row.answers);
    }
}
