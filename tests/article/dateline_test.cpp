#include "article/dateline.h"

#include <doctest/doctest.h>

#include <string>

using namespace bodh;

TEST_CASE("the dateline at the head of a report is found, and nothing else is taken for one") {
    struct Row {
        const char* text;
        const char* dateline;
    };
    const Row rows[] = {
        {"प्योंगयांग, 19 जून (एजेंसी): रूस के नेता आए।", "प्योंगयांग, 19 जून (एजेंसी):"},
        {"नई दिल्ली, 5 मार्च (भाषा) बैठक हुई।", ""},
        {"वाशिंगटन (एपी) - बैठक हुई।", "वाशिंगटन (एपी) -"},
        {"नई दिल्ली। बैठक हुई।", "नई दिल्ली।"},
        {"नई दिल्ली: बैठक हुई।", "नई दिल्ली:"},
        {"लखनऊ, 3 मई: बैठक हुई।", "लखनऊ, 3 मई:"},
        {"रामपुर, 3 मई: बैठक हुई।", "रामपुर, 3 मई:"},
        {"नयी दिल्ली — बैठक हुई।", "नयी दिल्ली —"},
        {"बारिश हुई। नदी भर गई।", ""},
        {"मंत्री: बैठक कल होगी।", ""},
        {"नई दिल्ली में बैठक हुई।", ""},
        {"उसने कहा: \"बैठक हुई।\"", ""},
        {"राम, 24 साल का छात्र - यही उसकी पहचान है।", ""},
        {"नगर विकास बोर्ड (एनवीबी) ने सड़क बनाई। बैठक हुई।", ""},
        {"नगर विकास बोर्ड (एनवीबी) ने कहा: बैठक हुई।", ""},
        {"पटना, 3 मई:", ""},
        {": बैठक", ""},
        {"", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const std::string text = row.text;
        const Span dateline = find_dateline(text, {0, static_cast<std::uint32_t>(text.size())});
        CHECK(slice(text, dateline) == row.dateline);
    }
}
