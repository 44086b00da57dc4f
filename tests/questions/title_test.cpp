#include <doctest/doctest.h>

#include "questions/drafted.h"

using namespace bodh;

namespace {

const std::string body =
    "राजस्थान के कोटा शहर में नए पुल का उद्घाटन हुआ। पुल चंबल नदी पर बना है। पुल पर दस गाड़ियाँ साथ चल सकती हैं।\n"
    "मज़दूरों ने 2015 में पहली ईंट रखी थी। जापान ने 2016 में तीस बड़ी मशीनें भेजीं। बच्चों ने मेले में झूला झूला। "
    "अनिता राव ने स्कूल की एक पुरानी इमारत देखी। रवि मेहता ने किसानों से लंबी बात की।\n";

}  // namespace

TEST_CASE("the article's own title is the best one; the others are small points of it") {
    const auto questions = drafted("कोटा शहर में नए पुल का उद्घाटन\n\n" + body, draft_title_questions);
    REQUIRE(questions.size() == 1);
    const Question& question = questions[0];
    CHECK(question.stem == "लेख के लिए सबसे उपयुक्त शीर्षक कौन-सा है?");
    CHECK(question.answer == "कोटा शहर में नए पुल का उद्घाटन");
    REQUIRE(question.options.size() == 4);
    for (const Option& option : question.options) {
        CAPTURE(option.text);
        CHECK(option.correct == (option.text == question.answer));
        if (!option.correct) CHECK(option.text.find("उद्घाटन") == std::string::npos);
    }
}

TEST_CASE("without a title that the opening bears out there is no such question") {
    CHECK(drafted(body, draft_title_questions).empty());
    CHECK(drafted("लहरों के ऊपर एक सपना सच हुआ\n\n" + body, draft_title_questions).empty());
    CHECK(drafted("नया पुल\n\n" + body, draft_title_questions).empty());
}
