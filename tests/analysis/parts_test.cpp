#include <doctest/doctest.h>

#include "support/printed_analysis.h"
#include "support/understand.h"

using namespace bodh;

TEST_CASE("a word's part is chosen in its sentence") {
    struct Row {
        std::string text;
        std::string part;  // must stand among the printed parts, between spaces
    };
    const Row rows[] = {
        // की belongs to करना where nothing can be possessed
        {"सरकार ने नई नीति की घोषणा की।", "घोषणा:noun की:verb"},
        {"सरकार ने नई नीति की घोषणा की।", "नीति:noun की:post"},
        {"नई सड़क की घोषणा की गई है।", "घोषणा:noun की:verb गई:verb"},
        {"मंत्री ने घोषणा की कि सड़क बनेगी।", "घोषणा:noun की:verb कि:joins"},
        {"मंत्री ने योजना की घोषणा की और लोग ख़ुश हुए।", "घोषणा:noun की:verb और:joins"},
        {"सरकार की नीति साफ़ है।", "सरकार:noun की:post नीति:noun"},
        {"राम की और श्याम की दुकानें खुलीं।", "राम:noun की:post और:joins"},
        // पर and से after a noun; at the head of a sentence पर is no postposition
        {"राम कुर्सी पर बैठ गया।", "कुर्सी:noun पर:post"},
        {"दिल्ली से पत्र आया।", "दिल्ली:noun से:post"},
        {"नदी के पानी से बिजली बनी।", "पानी:noun से:post बिजली:noun"},
        // a form that is noun and verb
        {"उसने खाना खाया।", "खाना:noun खाया:verb"},
        {"वह रोज़ खेत में खाना खाता है।", "खाना:noun खाता:verb है:copula"},
        {"मोहन ने फल बेचा और घर चला गया।", "घर:noun चला:verb गया:verb"},
        {"कमला ने दो गीत गाए।", "गीत:noun गाए:verb"},
        {"मंत्री के बोल सबने सुने।", "बोल:noun"},
        // numbers and names
        {"सात नदियाँ सूख गईं।", "सात:numeral नदियाँ:noun सूख:verb गईं:verb"},
        {"कमला ने दो गीत गाए।", "दो:numeral"},
        {"किम जोंग उन ने भाषण दिया।", "किम:noun जोंग:noun उन:noun ने:post"},
        {"उन लोगों ने भाषण दिया।", "उन:pronoun लोगों:noun"},
        // small words
        {"पुल नहीं बना।", "नहीं:negation बना:verb"},
        {"राम भी आया।", "भी:particle"},
        {"बारिश हुई, लेकिन खेल नहीं रुका।", "लेकिन:joins"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const ArticleAnalysis analysis = analyzed(row.text);
        REQUIRE(analysis.sentences.size() == 1);
        const std::string parts = printed_parts(analysis, analysis.sentences[0]);
        CAPTURE(parts);
        CAPTURE(row.part);
        CHECK((" " + parts + " ").find(" " + std::string(row.part) + " ") != std::string::npos);
    }
}

TEST_CASE("what stands between quotation marks is marked, of whichever shape they are") {
    for (const std::string text : {"राम ने कहा, “पुल बनेगा” और चला गया।", "राम ने कहा, \"पुल बनेगा\" और चला गया।",
                                   "राम ने कहा, ‘पुल बनेगा’ और चला गया।"}) {
        CAPTURE(text);
        const ArticleAnalysis analysis = analyzed(text);
        std::string quoted;
        for (const Token& token : analysis.sentences[0].tokens)
            if (token.quoted) quoted += token.folded + " ";
        CHECK(quoted == "पुल बनेगा ");
    }
}
