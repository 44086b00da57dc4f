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
        {"जापान के उप मंत्री अजय राव दिल्ली आए। नेपाल के राजदूत हरि थापा भी आए। भारत के सचिव रवि मेहता ने स्वागत किया।",
         "अजय राव – जापान के उप मंत्री; हरि थापा – नेपाल के राजदूत; रवि मेहता – भारत के सचिव\n"
         "जापान – ______ के उप मंत्री अजय राव दिल्ली आए; नेपाल – ______ के राजदूत हरि थापा भी आए; "
         "भारत – ______ के सचिव रवि मेहता ने स्वागत किया"},
        // Who holds these offices is known without the article.
        {"जापान के प्रधानमंत्री शिंज़ो आबे दिल्ली आए। नेपाल के राष्ट्रपति रामचंद्र पौडेल भी आए। भारत के विदेश मंत्री सुब्रह्मण्यम जयशंकर ने "
         "स्वागत किया।",
         "जापान – ______ के प्रधानमंत्री शिंज़ो आबे दिल्ली आए; नेपाल – ______ के राष्ट्रपति रामचंद्र पौडेल भी आए; "
         "भारत – ______ के विदेश मंत्री सुब्रह्मण्यम जयशंकर ने स्वागत किया"},
        {"सुनीता वर्मा ने कहा कि नया पुल अगले साल तक तैयार होगा। रिज़र्व बैंक ने कहा कि देश में महँगाई घटी है। नरेंद्र मोदी ने बताया "
         "कि बैठक जयपुर में हुई।",
         "सुनीता वर्मा – नया पुल अगले साल तक तैयार होगा; रिज़र्व बैंक – देश में महँगाई घटी है; नरेंद्र मोदी – बैठक जयपुर में हुई"},
        {"अनिता राव ने 2015 में पुल की योजना बनाई। कोटा में 12 मार्च 2018 को पुल का शिलान्यास हुआ। पुल का उद्घाटन जून 2023 में हुआ।",
         "2015 – अनिता राव ने पुल की योजना बनाई; 12 मार्च 2018 – कोटा में पुल का शिलान्यास हुआ; जून 2023 – पुल का उद्घाटन हुआ"},
        // Two hold the same office, an honorific is none: only the gaps in their sentences can be told apart.
        {"जापान के प्रधानमंत्री शिंज़ो आबे दिल्ली आए। जापान के प्रधानमंत्री फुमियो किशिदा पहले आए थे। श्री रवि मेहता ने स्वागत किया।",
         "शिंज़ो आबे – जापान के प्रधानमंत्री ______ दिल्ली आए; फुमियो किशिदा – जापान के प्रधानमंत्री ______ पहले आए थे; "
         "रवि मेहता – श्री ______ ने स्वागत किया"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(answers_of(row.text) == row.answers);
    }
}

TEST_CASE("numbers are matched with the sentences they are missing from, unless a sign tells which") {
    const std::string plain = "नई बस में 42 लोग बैठ सकते हैं। शहर में 18 पुराने पुल फिर से बने। इस साल 350 किसानों ने नया बीज बोया।";
    CHECK(answers_of(plain) ==
          "42 – नई बस में ______ लोग बैठ सकते हैं; 18 – शहर में ______ पुराने पुल फिर से बने; "
          "350 – इस साल ______ किसानों ने नया बीज बोया");
    const std::string with_sign =
        "नई बस में 42 लोग बैठ सकते हैं। शहर में 18 पुराने पुल फिर से बने। इस साल 35% किसानों ने नया बीज बोया।";
    CHECK(answers_of(with_sign).find("35") == std::string::npos);
    // a number in words
    const std::string in_words =
        "नई बस में 42 लोग बैठ सकते हैं। शहर में 18 पुराने पुल फिर से बने। इस साल पाँच हज़ार किसानों ने नया बीज बोया।";
    CHECK(answers_of(in_words).find("पाँच हज़ार – इस साल ______ किसानों ने नया बीज बोया") != std::string::npos);
    // 42 stands in two of them
    const std::string again = "नई बस में 42 लोग बैठ सकते हैं। शहर में 42 पुराने पुल फिर से बने। इस साल 350 किसानों ने नया बीज बोया।";
    CHECK(answers_of(again).empty());
}

TEST_CASE("halves of sentences are brought together where only the article tells how") {
    const std::string text =
        "पुलिस ने भारी भीड़ को चौक से हटाया। इंजीनियरों ने टूटे पुल की मरम्मत शुरू की। नगर निगम ने सभी दुकानें बंद करवाईं।";
    CHECK(answers_of(text) ==
          "पुलिस ने … – … भारी भीड़ को चौक से हटाया; इंजीनियरों ने … – … टूटे पुल की मरम्मत शुरू की; "
          "नगर निगम ने … – … सभी दुकानें बंद करवाईं");
    const char* const refused[] = {
        // a word of the first half tells the second
        "पुलिस ने भारी भीड़ को चौक से हटाया। इंजीनियरों ने टूटे पुल की मरम्मत शुरू की। नगर निगम ने निगम की दुकानें बंद करवाईं।",
        // two begin alike
        "पुलिस ने भारी भीड़ को चौक से हटाया। इंजीनियरों ने टूटे पुल की मरम्मत शुरू की। पुलिस ने सभी दुकानें बंद करवाईं।",
        // grammar tells which of them takes a verb that agrees
        "पुलिस ने भारी भीड़ को चौक से हटाया। इंजीनियरों ने टूटे पुल की मरम्मत शुरू की। सुनीता वर्मा बाढ़ वाले गाँव गईं।",
        // nobody is named
        "पुलिस ने भारी भीड़ को चौक से हटाया। इंजीनियरों ने टूटे पुल की मरम्मत शुरू की। उन्होंने सभी दुकानें बंद करवाईं।",
        // denied
        "पुलिस ने भारी भीड़ को चौक से हटाया। इंजीनियरों ने टूटे पुल की मरम्मत शुरू की। नगर निगम ने दुकानें बंद नहीं करवाईं।",
    };
    for (const char* const row : refused) {
        CAPTURE(row);
        CHECK(answers_of(row).empty());
    }
}
