#include <doctest/doctest.h>

#include "questions/drafted.h"

using namespace bodh;

TEST_CASE("a time is asked for as precisely as the text gives it") {
    check_stems(
        {
            {"बैठक 12 मार्च 2023 को जयपुर में हुई।", "when: बैठक जयपुर में कब हुई?"},
            {"बैठक जून 2024 में जयपुर में हुई।", "when: बैठक जयपुर में कब हुई?"},
            {"नई नीति 12 मार्च 2023 से लागू हुई।", "when: नई नीति कब से लागू हुई?"},
            {"बैठक 12 मार्च को तड़के जयपुर में हुई।", "when: बैठक किस तारीख़ को तड़के जयपुर में हुई?"},
            {"मंत्री राजेश शर्मा ने सोमवार को जयपुर में पुल देखा।", "when: मंत्री राजेश शर्मा ने किस दिन जयपुर में पुल देखा?"},
            {"सुरेश मेहता की पुस्तक जून में प्रकाशित हुई।", "when: सुरेश मेहता की पुस्तक किस महीने में प्रकाशित हुई?"},
            {"जापान ने 2015 में नेपाल को तीन जहाज़ भेजे।", "when: जापान ने किस वर्ष नेपाल को तीन जहाज़ भेजे?"},
            {"2015 में, जापान ने नेपाल को तीन जहाज़ भेजे।", "when: किस वर्ष जापान ने नेपाल को तीन जहाज़ भेजे?"},
            {"जापान ने 1970 के दशक में नेपाल को तीन जहाज़ भेजे।", "when: जापान ने किस दशक में नेपाल को तीन जहाज़ भेजे?"},
            // without the date between them the name and the noun would be read as one
            {"सुनीता वर्मा 14 जुलाई 2025 को स्टेशन से निकलीं।", "when: सुनीता वर्मा कब स्टेशन से निकलीं?"},
        },
        draft_when_questions);
}

TEST_CASE("a vector that only says that it is done is left out beside a question for the time") {
    check_stems(
        {
            {"भारत ने 29 जून 2024 को विश्व कप जीत लिया।", "when: भारत ने विश्व कप कब जीता?"},
            {"सुरेश मेहता ने 30 जून 2024 को क्रिकेट छोड़ दिया।", "when: सुरेश मेहता ने क्रिकेट कब छोड़ा?"},
            {"यान सितंबर 2019 में चाँद से टकरा गया।", "when: यान चाँद से कब टकराया?"},
            {"जापान ने नेपाल को अक्टूबर 1948 में मान्यता दे दी थी।", "when: जापान ने नेपाल को कब मान्यता दी थी?"},
            {"महिलाओं को सीटें 1996 में मिल गई थीं।", "when: महिलाओं को सीटें किस वर्ष मिली थीं?"},
            // ले गई is another verb, and a denial has no vector to lose
            {"सेना लोगों को सोमवार को शहर ले गई।", "when: सेना लोगों को किस दिन शहर ले गई?"},
            {"बैठक सोमवार को जयपुर में नहीं हो पाई।", "when: बैठक किस दिन जयपुर में नहीं हो पाई?"},
        },
        draft_when_questions);
}

TEST_CASE("a time that only the day of writing explains, or that others share, is not asked for") {
    check_stems(
        {
            // the question would come only after a statement
            {"शहर के पुल को राहत के लिए फिर से खोला गया है और जून में बंद हो जाएगा।", ""},
            // the clause with जब tells it too
            {"जापान 1994 में तब बदला जब नई सरकार ने नई नीति अपनाई।", ""},
            {"बैठक पिछले साल जयपुर में हुई।", ""},
            {"बैठक कल जयपुर में हुई।", ""},
            {"बैठक सोमवार को भी जयपुर में हुई।", ""},
            {"बैठक सोमवार और मंगलवार को जयपुर में हुई।", ""},
            {"बैठक जयपुर में दो साल चली।", ""},
            {"जल अधिनियम 2017 के अनुसार सरकार ने जयपुर में बैठक की।", ""},  // the year belongs to the name
            {"बैठक जयपुर में कई साल चली।", ""},
            {"बैठक हर साल जयपुर में होती है।", ""},
            // कब से asks how long something has gone on that still does
            {"टूर्नामेंट 1 जून 2024 से जयपुर में खेला गया।", ""},
            {"बैठक 19 से 21 जून तक जयपुर में चली।", ""},
        },
        draft_when_questions);
}

TEST_CASE("dates to choose from are of the key's shape, in rising order, with only one part changed") {
    struct Row {
        std::string text;
        std::string before;  // what every option begins with
        std::string after;   // and ends with
    };
    const Row rows[] = {
        {"बैठक 12 मार्च 2023 को जयपुर में हुई।", "", " मार्च 2023"},
        {"बैठक 12 मार्च को जयपुर में हुई।", "", " मार्च"},
        {"बैठक जून 2024 में जयपुर में हुई।", "", " 2024"},
        {"जापान ने 2015 में नेपाल को तीन जहाज़ भेजे।", "20", ""},
    };
    for (const Row& row : rows) {
        int typed = 0;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const auto questions = drafted(row.text, draft_when_questions, seed);
            CAPTURE(row.text);
            REQUIRE(questions.size() == 1);
            CAPTURE(options_of(questions[0]));
            if (questions[0].form == AnswerForm::typed) {  // now and then
                CHECK(questions[0].kind == QuestionKind::short_answer);
                ++typed;
                continue;
            }
            REQUIRE(questions[0].options.size() == 4);
            const std::string before = row.before;
            const std::string after = row.after;
            for (const Option& option : questions[0].options) {
                CHECK(option.text.compare(0, before.size(), before) == 0);
                REQUIRE(option.text.size() > after.size());
                CHECK(option.text.compare(option.text.size() - after.size(), after.size(), after) == 0);
            }
        }
        CHECK(typed <= 10);
    }
}

TEST_CASE("no day outside its month and no year after the article's is offered") {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        for (const Question& question : drafted("बैठक 1 मार्च 2023 को जयपुर में हुई।", draft_when_questions, seed))
            for (const Option& option : question.options) {
                CAPTURE(options_of(question));
                CHECK(std::stoi(option.text) >= 1);
                CHECK(std::stoi(option.text) <= 31);
            }
        for (const Question& question : drafted("जापान ने 2015 में नेपाल को तीन जहाज़ भेजे।", draft_when_questions, seed))
            for (const Option& option : question.options) {
                CAPTURE(options_of(question));
                CHECK(std::stoi(option.text) <= 2024);
            }
    }
}

TEST_CASE("a day or month that the stem itself names is not offered") {
    std::size_t offered = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed)
        for (const Question& question : drafted("जून में बिक्री की गिरावट जुलाई में और बढ़ गई।", draft_when_questions, seed)) {
            CAPTURE(question.stem);
            offered += question.options.size();
            for (const Option& option : question.options) CHECK(question.stem.find(option.text) == std::string::npos);
        }
    CHECK(offered > 0);
}
