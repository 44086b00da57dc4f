#include <doctest/doctest.h>

#include "questions/drafted.h"

using namespace bodh;

namespace {

const std::string article =
    "मंत्री अनिता राव ने 12 मार्च 2018 को कोटा के मेले में नए पुल का उद्घाटन किया। अनिता राव कोटा की एक पुरानी बस्ती में पली-बढ़ी थीं। "
    "कोटा राजस्थान का एक बड़ा और पुराना शहर है। शहर के लोग सुबह नाव से नदी पार करते थे। नदी में हर साल बाढ़ का पानी आता है।";

}  // namespace

TEST_CASE("one whole sentence tells what is asked, and the stem does not repeat it") {
    const auto questions = drafted(article, draft_mark_questions);
    REQUIRE(questions.size() == 1);
    const Question& question = questions[0];
    CHECK(question.stem == "लेख का कौन-सा वाक्य बताता है कि मंत्री अनिता राव ने नए पुल का उद्घाटन कब किया?");
    CHECK(question.answer == article.substr(0, question.answer.size()));
    REQUIRE(question.options.size() == 4);
    std::size_t from = 0;
    for (const Option& option : question.options) {
        const std::size_t at = article.find(option.text, from);
        CHECK(at != std::string::npos);
        from = at;
        CHECK(option.correct == (option.text == question.answer));
    }
}

TEST_CASE("no sentence is asked for that needs the one before, or that another one says again") {
    for (const char* const text : {
             "वे 12 मार्च 2018 को कोटा के मेले में लोगों से मिले थे। कोटा राजस्थान का एक बड़ा और पुराना शहर है। शहर के लोग सुबह नाव से "
             "नदी पार करते थे। नदी में हर साल बाढ़ का पानी आता है।",
             "मंत्री अनिता राव ने 12 मार्च 2018 को कोटा के मेले में नए पुल का उद्घाटन किया। अनिता राव ने 2019 में कोटा के मेले में एक और "
             "पुल "
             "का उद्घाटन किया। कोटा राजस्थान का एक बड़ा और पुराना शहर है। शहर के लोग सुबह नाव से नदी पार करते थे। नदी में हर साल "
             "बाढ़ का "
             "पानी आता है।",
         }) {
        CAPTURE(text);
        CHECK(stems_of(drafted(text, draft_mark_questions)).empty());
    }
}
