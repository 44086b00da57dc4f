#include <doctest/doctest.h>

#include "questions/drafted.h"

using namespace bodh;

namespace {

// Women and men to choose from, none of whom does what the rows tell.
const char* const others =
    " अनिता राव ने बाज़ार देखा। मीरा नायर ने विद्यालय देखा। कविता शर्मा ने अस्पताल देखा। महेश गुप्ता ने बाज़ार देखा। रवि मेहता ने "
    "विद्यालय देखा। अमित शाह ने अस्पताल देखा।";

}  // namespace

TEST_CASE("the source of a claim is asked for, the claim stays whole") {
    check_stems(
        {
            {"सुनीता वर्मा ने कहा कि नया पुल अगले साल तक तैयार होगा।", "who_said: किसने कहा कि नया पुल अगले साल तक तैयार होगा?"},
            {"प्रधानमंत्री नरेंद्र मोदी ने बताया कि नया पुल अगले साल तक तैयार होगा।",
             "who_said: किसने बताया कि नया पुल अगले साल तक तैयार होगा?"},
            {"रिज़र्व बैंक ने कहा कि देश में महँगाई घटी है।", "who_said: किस बैंक ने कहा कि देश में महँगाई घटी है?"},
            {"रिज़र्व बैंक के अनुसार, देश में महँगाई घटी है।", "who_said: किस बैंक के अनुसार, देश में महँगाई घटी है?"},
        },
        draft_who_said_questions, std::string(others) + " स्टेट बैंक ने शाखा खोली। पंजाब नेशनल बैंक में भीड़ रही।");
}

TEST_CASE("that somebody else passes a claim on is not asked about as if it were said") {
    check_stems({{"सुनीता वर्मा ने कहा कि वे अगले साल चुनाव लड़ेंगी, रिज़र्व बैंक ने बताया।", ""}}, draft_who_said_questions, others);
}

TEST_CASE("a source without a name is not asked for") {
    check_stems(
        {
            {"मंत्री ने कहा कि नया पुल अगले साल तक तैयार होगा।", ""},
            {"रिपोर्ट में कहा गया है कि शहर की हवा साफ़ हुई है।", ""},
            {"जापान ने नेपाल को तीन जहाज़ भेजे।", ""},
        },
        draft_who_said_questions);
}

TEST_CASE("a claim is asked about with its source in front") {
    CHECK(stems_of(drafted("सुनीता वर्मा ने कहा कि बैठक 12 मार्च 2023 को जयपुर में हुई।", draft_when_questions)) ==
          "when: सुनीता वर्मा के अनुसार, बैठक जयपुर में कब हुई?");
}
