#include <doctest/doctest.h>

#include "analysis/analysis_json.h"
#include "support/printed_analysis.h"
#include "support/understand.h"

using namespace bodh;

namespace {

std::string dates_of(const std::string& text) {
    const ArticleAnalysis analysis = analyzed(text);
    REQUIRE(analysis.sentences.size() == 1);
    std::string line;
    for (const Mention& mention : analysis.sentences[0].mentions)
        if (mention.type == MentionType::date)
            line += (line.empty() ? "" : " | ") + printed_date_shape(mention.date_shape) + ": " +
                    std::string(slice(analysis.article.text, mention.span));
    return line;
}

}  // namespace

TEST_CASE("dates are read in every shape that news writes") {
    struct Row {
        std::string text;
        std::string dates;
    };
    const Row rows[] = {
        {"बैठक 19 जून 2024 को हुई।", "day_month_year: 19 जून 2024"},
        {"बैठक 19 जून, 2024 को हुई।", "day_month_year: 19 जून, 2024"},
        {"बैठक जून 19, 2024 को हुई।", "day_month_year: जून 19, 2024"},
        {"देश १५ अगस्त १९४७ को आज़ाद हुआ।", "day_month_year: १५ अगस्त १९४७"},
        {"बैठक 19 जून को हुई।", "day_month: 19 जून"},
        {"बैठक जून 2024 में हुई।", "month_year: जून 2024"},
        {"बैठक जून में हुई।", "month: जून"},
        {"बैठक फरवरी में हुई।", "month: फरवरी"},
        {"बैठक 2024 में हुई।", "year: 2024"},
        {"क़िला सन 1565 में बना।", "year: सन 1565"},
        {"क़िला वर्ष 1565 में बना।", "year: वर्ष 1565"},
        {"क़िला 1206 ईस्वी में बना।", "year: 1206 ईस्वी"},
        {"बैठक बुधवार को हुई।", "weekday: बुधवार"},
        {"बैठक बुधवार शाम को हुई।", "relative: बुधवार शाम"},
        {"बैठक पिछले साल हुई।", "relative: पिछले साल"},
        {"बैठक अगले दो महीनों में होगी।", "relative: अगले दो महीनों"},
        {"बैठक पिछले बुधवार को हुई।", "relative: पिछले बुधवार"},
        {"बैठक अगले कुछ महीनों में होगी।", "relative: अगले कुछ महीनों"},
        {"बैठक पिछले वित्त वर्ष में हुई।", "relative: पिछले वित्त वर्ष"},
        {"बैठक चालू वित्तवर्ष में होगी।", "relative: चालू वित्तवर्ष"},
        {"बैठक कल सुबह हुई।", "relative: कल सुबह"},
        {"बैठक सुबह-सुबह हुई।", "relative: सुबह-सुबह"},
        {"बैठक कल हुई।", "floating: कल"},
        {"बैठक उस दिन हुई।", "floating: उस दिन"},
        {"बैठक हर साल होती है।", "floating: हर साल"},
        {"बैठक इसी महीने होगी।", "floating: इसी महीने"},
        {"मंदिर बारहवीं सदी में बना।", "century: बारहवीं सदी"},
        {"मंदिर 12वीं शताब्दी में बना।", "century: 12वीं शताब्दी"},
        {"पुल 1970 के दशक में बना।", "decade: 1970"},
        {"वे 80 और 90 के दशक में मंत्री रहे।", "decade: 80 | decade: 90"},
        {"सड़क वित्त वर्ष 2023 में बनी।", "year: वित्त वर्ष 2023"},
        {"मंदिर 752 A.D. में बना।", "year: 752 A.D."},
        {"मंदिर 300 ईसा पूर्व में बना।", "year: 300 ईसा पूर्व"},
        {"बैठक नवंबर माह में हुई।", "month: नवंबर माह"},
        {"बैठक 12 तारीख़ को हुई।", "other: 12 तारीख़"},
        {"बैठक 19 से 21 जून तक चली।", "other: 19 से 21 जून"},
        {"बैठक 4 और 5 मार्च 2024 को हुई।", "other: 4 और 5 मार्च 2024"},
        {"बैठक 1, 2 और 3 मई को हुई।", "other: 1, 2 और 3 मई"},
        {"कक्षा 10, 5 मार्च को मिली।", "day_month: 5 मार्च"},
        {"गाँधी की 150वीं जयंती पर मेला लगा।", "other: 150वीं जयंती"},
        {"बैठक 10 बजे शुरू हुई।", "other: 10 बजे"},
        {"बैठक 12 मार्च को और 3 मई को हुई।", "day_month: 12 मार्च | day_month: 3 मई"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(dates_of(row.text) == row.dates);
    }
}

TEST_CASE("counts, marches and durations are no dates") {
    for (const std::string text :
         {"2000 लोग आए।", "सैनिकों ने मार्च किया।", "आंदोलन दो साल चला।", "गाँव में 45 घर हैं।", "2500 में से 300 घर टूटे।",
          "टीम 2024 रन से आगे है।", "पुस्तक की दूसरी प्रति मिली।", "यहाँ 40 और 50 के बीच लोग रहते हैं।", "आंदोलन कई वर्षों तक चला।",
          "कुछ लोग आए।", "राम की जयंती पर मेला लगा।", "2012 ओलंपिक में भारत ने पदक जीता।"}) {
        CAPTURE(text);
        CHECK(dates_of(text) == "");
    }
}

TEST_CASE("a time that names no date is printed as a time") {
    CHECK(write_analysis(analyzed("बैठक कल हुई।"), "", -1).find(R"("type":"time")") != std::string::npos);
    CHECK(write_analysis(analyzed("बैठक बुधवार को हुई।"), "", -1).find(R"("type":"date")") != std::string::npos);
}
