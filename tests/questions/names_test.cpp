#include <doctest/doctest.h>

#include <algorithm>

#include "questions/drafted.h"
#include "text/fold.h"

using namespace bodh;

TEST_CASE("places are asked for by कहाँ or by their class noun, organisations by theirs") {
    check_stems(
        {
            {"बैठक 12 मार्च 2023 को जयपुर में हुई।", "where: बैठक 12 मार्च 2023 को कहाँ हुई?"},
            {"सुरेश मेहता जयपुर से कोटा गए।", "where: सुरेश मेहता कहाँ से कोटा गए?"},
            {"सुनीता वर्मा ने जापान में पुल का उद्घाटन किया।", "where: सुनीता वर्मा ने किस देश में पुल का उद्घाटन किया?"},
            {"राजस्थान में 40 लोग बीमार हुए।", "where: किस राज्य में 40 लोग बीमार हुए?"},
            {"जापान ने 2015 में नेपाल को तीन जहाज़ भेजे।",
             "which: किस देश ने 2015 में नेपाल को तीन जहाज़ भेजे?\nwhich: जापान ने 2015 में किस देश को तीन जहाज़ भेजे?"},
            {"जापान की टीम ने मैच जीता।", "which: किस देश की टीम ने मैच जीता?"},
        },
        draft_name_questions);
    const std::vector<StemRow> bank{{"रिज़र्व बैंक ने सोमवार को ब्याज दर घटाई।", "which: किस बैंक ने सोमवार को ब्याज दर घटाई?"}};
    check_stems(bank, draft_name_questions, " स्टेट बैंक ने शाखा खोली। पंजाब नेशनल बैंक में भीड़ रही।");
    // no other bank in the article: the name is typed
    check_stems({{bank[0].text, "short_answer: किस बैंक ने सोमवार को ब्याज दर घटाई?"}}, draft_name_questions);
}

TEST_CASE("कहाँ asks only where a postposition of place stands") {
    check_stems(
        {
            // a bare name may be a goal or a subject
            {"सुनीता वर्मा 19 जून 2024 को जयपुर पहुँचीं।", ""},
            // a city that acts is a government
            {"मॉस्को ने सोमवार को नई नीति की घोषणा की।", ""},
            {"सुनीता वर्मा ने गाँव में पुल का उद्घाटन किया।", ""},
        },
        draft_name_questions);
    for (const std::string text : {"समझौता जयपुर के लिए अच्छा रहा।", "मंत्री ने जयपुर के बारे में पुस्तक लिखी।"})
        for (const Question& question : drafted(text, draft_name_questions)) {
            CAPTURE(question.stem);
            CHECK(question.kind != QuestionKind::where);
        }
}

TEST_CASE("a name is not asked for where others are meant with it") {
    check_stems(
        {
            {"जापान ने भी नेपाल को तीन जहाज़ भेजे।", "which: जापान ने किस देश को तीन जहाज़ भेजे?"},
            {"जापान और कोरिया ने नेपाल को तीन जहाज़ भेजे।", "which: जापान और कोरिया ने किस देश को तीन जहाज़ भेजे?"},
            {"बैठक जयपुर में भी हुई।", ""},
        },
        draft_name_questions);
}

TEST_CASE("a listed name may be typed as it is called elsewhere") {
    int typed = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        for (const Question& question :
             drafted("संयुक्त राष्ट्र ने सोमवार को नेपाल में राहत बाँटी।", draft_name_questions, seed)) {
            if (question.form != AnswerForm::typed || question.answer != "संयुक्त राष्ट्र") continue;
            ++typed;
            CHECK(std::count(question.accepted.begin(), question.accepted.end(), fold("संयुक्त राष्ट्र संघ")) == 1);
            CHECK(std::count(question.accepted.begin(), question.accepted.end(), fold("संयुक्त राष्ट्र")) == 0);
            CHECK(std::count(question.accepted.begin(), question.accepted.end(), fold("नाटो")) == 0);
        }
    CHECK(typed > 0);
}
