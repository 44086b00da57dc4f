#include <doctest/doctest.h>

#include <algorithm>

#include "questions/drafted.h"
#include "text/fold.h"

using namespace bodh;

namespace {

// Women and men to choose from, none of whom does what the rows tell.
const char* const others =
    " अनिता राव ने बाज़ार देखा। मीरा नायर ने विद्यालय देखा। कविता शर्मा ने अस्पताल देखा। महेश गुप्ता ने बाज़ार देखा। रवि मेहता ने "
    "विद्यालय देखा। अमित शाह ने अस्पताल देखा।";

}  // namespace

TEST_CASE("who, whom and whose ask for a person, and the rest of the sentence stays as it is") {
    check_stems(
        {
            {"नए मेयर के लिए सुनीता वर्मा अपना मत देने गईं।", "who: नए मेयर के लिए कौन अपना मत देने गईं?"},
            // after ने the verb never agreed with the person
            {"मंत्री राजेश शर्मा ने सोमवार को जयपुर में नए पुल का उद्घाटन किया।",
             "who: किसने सोमवार को जयपुर में नए पुल का उद्घाटन किया?"},
            // in the direct case कौन stands before the verb, which keeps its honorific plural
            {"सुनीता वर्मा 19 जून 2024 को जयपुर पहुँचीं।", "who: 19 जून 2024 को जयपुर कौन पहुँचीं?"},
            {"सुनीता वर्मा 19 जून 2024 को जयपुर नहीं पहुँचीं।", "who: 19 जून 2024 को जयपुर कौन नहीं पहुँचीं?"},
            {"सुनीता वर्मा ने सुरेश मेहता को पुरस्कार दिया।",
             "who: किसने सुरेश मेहता को पुरस्कार दिया?\nwhom: सुनीता वर्मा ने किसे पुरस्कार दिया?"},
            {"सुनीता वर्मा ने सुरेश मेहता से मुलाक़ात की।",
             "who: किसने सुरेश मेहता से मुलाक़ात की?\nwhom: सुनीता वर्मा ने किससे मुलाक़ात की?"},
            {"सरकार ने सुरेश मेहता के साथ समझौता किया।", "whom: सरकार ने किसके साथ समझौता किया?"},
            // nobody asks whom somebody else came before
            {"सुनीता वर्मा से पहले सुरेश मेहता ने पुल देखा।", "short_answer: सुनीता वर्मा से पहले किसने पुल देखा?"},
            {"सुरेश मेहता की पुस्तक जून में प्रकाशित हुई।", "whose: किसकी पुस्तक जून में प्रकाशित हुई?"},
            {"सरकार ने सुरेश मेहता का घर ख़रीदा।", "whose: सरकार ने किसका घर ख़रीदा?"},
            // an aside between the name and its postposition goes with them
            {"सुनीता वर्मा (पूर्व सांसद) ने सोमवार को नए पुल का उद्घाटन किया।", "who: किसने सोमवार को नए पुल का उद्घाटन किया?"},
            // a title goes with the name, in front of it
            {"उत्तर कोरिया के नेता किम जोंग उन ने हवाई अड्डे पर बैठक की।", "who: किसने हवाई अड्डे पर बैठक की?"},
        },
        draft_person_questions, others);
}

TEST_CASE("in an article that names nobody else to choose from, the person's name is typed") {
    check_stems(
        {
            {"सुनीता वर्मा 19 जून 2024 को जयपुर पहुँचीं।", "short_answer: 19 जून 2024 को जयपुर कौन पहुँचीं?"},
            {"सरकार ने सुरेश मेहता का घर ख़रीदा।", "short_answer: सरकार ने किसका घर ख़रीदा?"},
        },
        draft_person_questions);
}

TEST_CASE("a typed name may be the surname alone, unless somebody else of the article has it") {
    struct Row {
        std::string text;
        bool accepted;
    };
    const Row rows[] = {
        {"सुनीता वर्मा ने सोमवार को नए पुल का उद्घाटन किया।", true},
        {"सुनीता वर्मा ने सोमवार को नए पुल का उद्घाटन किया। शहर में महेश वर्मा का घर है।", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        int typed = 0;
        for (std::uint64_t seed = 1; seed <= 20; ++seed)
            for (const Question& question : drafted(row.text, draft_person_questions, seed)) {
                if (question.form != AnswerForm::typed || question.answer != "सुनीता वर्मा") continue;
                ++typed;
                CHECK(std::count(question.accepted.begin(), question.accepted.end(), fold("वर्मा")) ==
                      (row.accepted ? 1 : 0));
            }
        CHECK(typed > 0);
    }
}

TEST_CASE("whom the article names in full is offered in full, with the sentence that does so as proof") {
    int asked = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed)
        for (const Question& question :
             drafted(std::string("सुनीता वर्मा मंत्री हैं। वर्मा ने सोमवार को नए पुल का उद्घाटन किया।") + others,
                     draft_person_questions, seed)) {
            if (question.stem != "किसने सोमवार को नए पुल का उद्घाटन किया?") continue;
            ++asked;
            CHECK(question.answer == "सुनीता वर्मा");
            CHECK(question.evidence.size() == 2);
            if (question.form == AnswerForm::typed)
                CHECK(std::count(question.accepted.begin(), question.accepted.end(), fold("वर्मा")) == 1);
        }
    CHECK(asked == 10);
}

TEST_CASE("a person is not asked for where others did the same or the stem would name the person") {
    check_stems(
        {
            {"सुनीता वर्मा ने भी जयपुर में पुल का उद्घाटन किया।", ""},
            {"सुनीता वर्मा और सुरेश मेहता ने जयपुर में पुल का उद्घाटन किया।", ""},
            {"सुनीता वर्मा, सुरेश मेहता और महेश गुप्ता जयपुर पहुँचे।", ""},
            {"सरकार ने जयपुर में पुल का उद्घाटन किया।", ""},
            {"मंत्री ने जयपुर में पुल का उद्घाटन किया।", ""},
        },
        draft_person_questions);
}

TEST_CASE("a pronoun that stands for one person asks for that person") {
    const auto questions =
        drafted("सुनीता वर्मा ने नया पुल देखा। उन्होंने सोमवार को नई सड़क का उद्घाटन किया।", draft_person_questions);
    REQUIRE(questions.size() == 2);
    CHECK(questions[1].stem == "किसने सोमवार को नई सड़क का उद्घाटन किया?");
    CHECK(questions[1].answer == "सुनीता वर्मा");
    CHECK(questions[1].evidence.size() == 2);
}
