#include <doctest/doctest.h>

#include "questions/drafted.h"

using namespace bodh;

namespace {

const char* const three_offices =
    "जापान के प्रधानमंत्री शिंज़ो आबे दिल्ली आए। नेपाल के राष्ट्रपति रामचंद्र पौडेल भी आए। भारत के विदेश मंत्री सुब्रह्मण्यम जयशंकर ने "
    "स्वागत किया।";

}  // namespace

TEST_CASE("an office is asked for its holder, whatever the sentence says") {
    struct Row {
        const char* text;
        const char* stems;
    };
    const Row rows[] = {
        {"दिल्ली में जापान के प्रधानमंत्री कोजी तनाका के स्वागत की तैयारी हुई।",
         "short_answer: लेख में जापान के प्रधानमंत्री का नाम क्या बताया गया है?"},
        {"जापान के पूर्व प्रधानमंत्री कोजी तनाका दिल्ली आए।",
         "short_answer: लेख में जापान के पूर्व प्रधानमंत्री का नाम क्या बताया गया है?"},
        {"राज्य की शिक्षा मंत्री सुनीता वर्मा ने विद्यालय देखा।",
         "short_answer: लेख में राज्य की शिक्षा मंत्री का नाम क्या बताया गया है?"},
        // What every reader of news knows says nothing of the article.
        {"दिल्ली में भारत के प्रधानमंत्री नरेंद्र मोदी के स्वागत की तैयारी हुई।", ""},
        // Anybody may be that: a bare title, one of several, a profession.
        {"प्रवक्ता सुनीता वर्मा ने विद्यालय देखा।", ""},
        {"दल के एक प्रवक्ता रवि मेहता ने विद्यालय देखा।", ""},
        {"अमेरिकी वैज्ञानिक जॉन हॉपफ़ील्ड ने पुरस्कार जीता।", ""},
        // A word right in front may be part of the office.
        {"कल नगरपालिका उप मुख्य सचिव सुनीता वर्मा ने विद्यालय देखा।", ""},
        // Half a name fits too many.
        {"राज्य की शिक्षा मंत्री वर्मा ने विद्यालय देखा।", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(stems_of(drafted(row.text, draft_role_questions)) == row.stems);
    }
}

TEST_CASE("somebody's office is chosen among the offices of others, and never typed") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        int asked = 0;
        for (const Question& question : drafted(three_offices, draft_role_questions, seed)) {
            if (question.answer != "नेपाल के राष्ट्रपति") continue;
            ++asked;
            CHECK(question.stem == "लेख में रामचंद्र पौडेल का पद या परिचय क्या बताया गया है?");
            CHECK(question.form == AnswerForm::choice);
            CHECK(question.options.size() == 3);
        }
        CHECK(asked == 1);
    }
}

TEST_CASE("an office in the same body is no wrong answer: who presides over a party is a leader of it too") {
    const std::string text =
        std::string(three_offices) + " कांग्रेस के अध्यक्ष मल्लिकार्जुन खड़गे और कांग्रेस के नेता राहुल गांधी नहीं आए।";
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        int asked = 0;
        for (const Question& question : drafted(text, draft_role_questions, seed)) {
            if (question.answer != "कांग्रेस के अध्यक्ष") continue;
            ++asked;
            CHECK(options_of(question).find("कांग्रेस के नेता") == std::string::npos);
        }
        CHECK(asked == 1);
    }
}
