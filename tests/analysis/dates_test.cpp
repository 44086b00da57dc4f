#include <doctest/doctest.h>

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
        {"बैठक कल हुई।", "relative: कल"},
        {"मंदिर बारहवीं सदी में बना।", "century: बारहवीं सदी"},
        {"मंदिर 12वीं शताब्दी में बना।", "century: 12वीं शताब्दी"},
        {"बैठक 10 बजे शुरू हुई।", "other: 10 बजे"},
        {"बैठक 12 मार्च को और 3 मई को हुई।", "day_month: 12 मार्च | day_month: 3 मई"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(dates_of(row.text) == row.dates);
    }
}

TEST_CASE("counts, marches and durations are no dates") {
    for (const std::string text : {"2000 लोग आए।", "सैनिकों ने मार्च किया।", "आंदोलन दो साल चला।", "गाँव में 45 घर हैं।",
                                   "2500 में से 300 घर टूटे।", "टीम 2024 रन से आगे है।", "पुस्तक की दूसरी प्रति मिली।"}) {
        CAPTURE(text);
        CHECK(dates_of(text) == "");
    }
}
