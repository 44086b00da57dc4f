#include <doctest/doctest.h>

#include "questions/drafted.h"

using namespace bodh;

TEST_CASE("the meaning of a listed word is asked for in its sentence") {
    const auto questions = drafted("दो बड़े दलों के बीच मतभेद बढ़ गए।", draft_meaning_questions);
    REQUIRE(questions.size() == 1);
    CHECK(questions[0].stem == "वाक्य ‘दो बड़े दलों के बीच मतभेद बढ़ गए’ में ‘मतभेद’ शब्द का अर्थ क्या है?");
    CHECK(questions[0].answer == "राय का अलग होना");
    CHECK(questions[0].options.size() == 4);
    for (const Option& option : questions[0].options) {
        CAPTURE(option.text);
        CHECK(option.correct == (option.text == "राय का अलग होना"));
        CHECK_FALSE(option.why.hindi.empty());
    }
}

TEST_CASE("at most five words are asked about, and none outside the table") {
    CHECK(drafted("दोनों दलों के बीच मतभेद बढ़ गए।", draft_meaning_questions)
              .empty());  // which two, the sentence does not say
    CHECK(drafted("मेले में कई लोग आए थे।", draft_meaning_questions).empty());
    const std::string many =
        "मतभेद के कारण वार्ता एक दिन और चली। नए लैंडर में बहुत ईंधन बचा है। जनादेश सरकार के ख़िलाफ़ गया है। "
        "कलाकार ने चित्रकला की प्रतियोगिता जीती। मंत्री ने अपना इस्तीफ़ा सौंप दिया है। सरकार ने नई अधिसूचना जारी की है। "
        "परिषद ने राहत कोष के लिए अनुदान दिया है।";
    CHECK(drafted(many, draft_meaning_questions).size() == 5);
}
