#include "questions/date_order.h"

#include <doctest/doctest.h>

#include "support/hindi.h"
#include "support/understand.h"

using namespace bodh;

TEST_CASE("two dates are ordered only when their known parts decide it") {
    struct Row {
        DateValue first;
        DateValue second;
        DateOrder order;
    };
    const Row rows[] = {
        {{2015, 0, 0}, {2016, 6, 19}, DateOrder::before},     {{2016, 6, 0}, {2016, 2, 1}, DateOrder::after},
        {{2016, 6, 19}, {2016, 6, 20}, DateOrder::before},    {{2015, 0, 0}, {2015, 6, 19}, DateOrder::undecided},
        {{2015, 6, 0}, {2015, 6, 19}, DateOrder::undecided},  {{0, 6, 19}, {0, 7, 1}, DateOrder::undecided},
        {{2016, 6, 19}, {2016, 6, 19}, DateOrder::undecided},
    };
    for (const Row& row : rows) {
        CAPTURE(row.first.year);
        CAPTURE(row.second.day);
        CHECK(date_order(row.first, row.second) == row.order);
    }
}

TEST_CASE("the parts of a date that the text gives are its value") {
    struct Row {
        const char* text;
        DateValue value;
    };
    const Row rows[] = {
        {"बैठक 12 मार्च 2023 को जयपुर में हुई।", {2023, 3, 12}}, {"बैठक 12 मार्च को जयपुर में हुई।", {0, 3, 12}},
        {"बैठक मार्च 2023 में जयपुर में हुई।", {2023, 3, 0}},      {"बैठक 2023 में जयपुर में हुई।", {2023, 0, 0}},
        {"बैठक सोमवार को जयपुर में हुई।", {0, 0, 0}},           {"बैठक पिछले साल जयपुर में हुई।", {0, 0, 0}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const ArticleAnalysis analysis = analyzed(row.text);
        DateValue value;
        for (const Mention& mention : analysis.sentences[0].mentions)
            if (mention.type == MentionType::date) value = date_value(hindi(), analysis.sentences[0], mention);
        CHECK(value.year == row.value.year);
        CHECK(value.month == row.value.month);
        CHECK(value.day == row.value.day);
    }
}
