#include <doctest/doctest.h>

#include <algorithm>

#include "questions/drafted.h"

using namespace bodh;

TEST_CASE("events with certain dates are put in order, without their dates") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto questions = drafted(
            "अनिता राव ने 2015 में पुल की योजना बनाई। कोटा में 12 मार्च 2018 को पुल का शिलान्यास हुआ था। "
            "पुल का उद्घाटन जून 2023 में हुआ।",
            draft_order_questions, seed);
        REQUIRE(questions.size() == 1);
        const Question& question = questions[0];
        CHECK(question.answer == "अनिता राव ने पुल की योजना बनाई → कोटा में पुल का शिलान्यास हुआ → पुल का उद्घाटन हुआ");
        CHECK(question.evidence.size() == 3);
        CHECK_FALSE(std::is_sorted(question.options.begin(), question.options.end(),
                                   [](const Option& a, const Option& b) { return a.place < b.place; }));
    }
}

TEST_CASE("without three events whose order is certain nothing is to be put in order") {
    for (const char* const text : {
             // a year and a month within it
             "अनिता राव ने 2018 में पुल की योजना बनाई। पुल का शिलान्यास 12 मार्च 2018 को हुआ। पुल का उद्घाटन 2023 में हुआ।",
             // two events only, the third tells its place itself
             "अनिता राव ने 2015 में पुल की योजना बनाई। पुल का शिलान्यास 2018 में हुआ। पुल का दूसरा उद्घाटन 2023 में हुआ।",
             // days of no certain week
             "अनिता राव ने सोमवार को योजना बनाई। पुल का शिलान्यास मंगलवार को हुआ। पुल का उद्घाटन शनिवार को हुआ।",
         }) {
        CAPTURE(text);
        for (const Question& question : drafted(text, draft_order_questions)) CHECK(question.answer.empty());
    }
}
