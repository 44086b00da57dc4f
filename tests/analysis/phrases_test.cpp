#include <doctest/doctest.h>

#include "support/printed_analysis.h"
#include "support/understand.h"

using namespace bodh;

TEST_CASE("phrases carry their postposition and reach back through their genitives") {
    struct Row {
        std::string text;
        std::string phrases;
    };
    const Row rows[] = {
        {"दिल्ली से पत्र आया।", "[दिल्ली] से | [पत्र]"},
        {"पुलिस ने चोर को पकड़ लिया।", "[पुलिस] ने | [चोर] को"},
        {"राम के भाई की दुकान में आग लग गई।", "[राम] के | [राम के भाई] की | [राम के भाई की दुकान] में | [आग]"},
        {"जयपुर के मेयर के घर के सामने भीड़ जमा हुई।", "[जयपुर] के | [जयपुर के मेयर] के | [जयपुर के मेयर के घर] के सामने | [भीड़ जमा]"},
        {"तूफ़ान की वजह से सड़कें बंद हुईं।", "[तूफ़ान] की वजह से | [सड़कें बंद]"},
        {"भारत और नेपाल ने समझौता किया।", "[भारत]+ | [नेपाल]+ ने | [समझौता]"},
        {"सीमा सुरक्षा बल (बीएसएफ) ने गाँव (रामपुर) में चौकी (नई) बनाई।", "[सीमा सुरक्षा बल] ने | [गाँव] में | [चौकी] | [नई]"},
        {"दो सौ किसानों ने नई सड़क बनाई।", "[दो सौ किसानों] ने | [नई सड़क]"},
        {"बुधवार को प्रधानमंत्री नरेंद्र मोदी ने पुल देखा।", "[बुधवार] को | [प्रधानमंत्री नरेंद्र मोदी] ने | [पुल]"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const ArticleAnalysis analysis = analyzed(row.text);
        REQUIRE(analysis.sentences.size() == 1);
        CHECK(printed_phrases(analysis, analysis.sentences[0]) == row.phrases);
    }
}

TEST_CASE("two names side by side are two phrases") {
    for (const std::string text : {"नरेंद्र मोदी दिल्ली में रुके।", "बुधवार नरेंद्र मोदी ने पुल देखा।"}) {
        CAPTURE(text);
        const ArticleAnalysis analysis = analyzed(text);
        const SentenceAnalysis& sentence = analysis.sentences[0];
        CAPTURE(printed_phrases(analysis, sentence));
        REQUIRE(sentence.mentions.size() == 2);
        for (const Mention& mention : sentence.mentions) {
            bool own_phrase = false;
            for (const Phrase& phrase : sentence.phrases)
                own_phrase = own_phrase || (phrase.first == mention.first && phrase.past == mention.past);
            CHECK(own_phrase);
        }
    }
}
