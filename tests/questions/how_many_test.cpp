#include <doctest/doctest.h>

#include <map>
#include <set>

#include "questions/drafted.h"
#include "support/hindi.h"
#include "text/number_value.h"
#include "text/token.h"

using namespace bodh;

namespace {

double value_of(const std::string& text) {
    const auto tokens = tokenize(text, {0, static_cast<std::uint32_t>(text.size())});
    const auto value = read_number(text, tokens, 0);
    CAPTURE(text);
    REQUIRE(value);
    return value->value;
}

}  // namespace

TEST_CASE("कितने and कितनी agree with what is counted, and the counted noun stays") {
    check_stems(
        {
            {"मेले में 384 लोग आए।", "how_many: मेले में कितने लोग आए?"},
            {"मेले में 384 दुकानें लगीं।", "how_many: मेले में कितनी दुकानें लगीं?"},
            {"मेले में 71 मंत्रियों ने शपथ ली।", "how_many: मेले में कितने मंत्रियों ने शपथ ली?"},
            // nobody asks so
            {"मेले में 45 वर्षीय सुरेश मेहता आए।", ""},
            {"मेले में कुछ 384 लोग आए।", ""},
            {"सुरेश मेहता ने एक मेला देखा।", ""},
            {"गुजरात में 140 किशोर शेर और 225 शावक हैं।", "how_many: गुजरात में 140 किशोर शेर और कितने शावक हैं?"},
            {"जापान ने 2015 में नेपाल को तीन जहाज़ भेजे।", "how_many: जापान ने 2015 में नेपाल को कितने जहाज़ भेजे?"},
            {"कंपनी ने 24 नई मशीनें ख़रीदीं।", "how_many: कंपनी ने कितनी नई मशीनें ख़रीदीं?"},
            {"परियोजना पर 2.4 करोड़ रुपये ख़र्च हुए।", "how_many: परियोजना पर कितने रुपये ख़र्च हुए?"},
            {"मेले में 30% लोग आए।", "how_many: मेले में कितने प्रतिशत लोग आए?"},
            {"सड़क बनाने में तीन साल लगे।", "how_many: सड़क बनाने में कितने साल लगे?"},
            {"लगभग 500 किसानों ने मेले में भाग लिया।", "how_many: लगभग कितने किसानों ने मेले में भाग लिया?"},
        },
        draft_how_many_questions);
}

TEST_CASE("a question is read by itself: केवल, and भी that adds to others, are left out, and भी in a denial stays") {
    check_stems(
        {
            {"शहर में केवल 40 दुकानें खुलीं।", "how_many: शहर में कितनी दुकानें खुलीं?"},
            {"शहर में भी 40 दुकानें खुलीं।", "how_many: शहर में कितनी दुकानें खुलीं?"},
            {"नए शहर (पुराने का पड़ोसी) में भी 40 दुकानें खुलीं।", "how_many: नए शहर में कितनी दुकानें खुलीं?"},
            {"संघ का अनुपात (सीआरआर) भी 40 प्रतिशत घटा।", "how_many: संघ का अनुपात कितने प्रतिशत घटा?"},
            {"शहर में 40 दुकानें अभी भी खुली हैं।", "how_many: शहर में कितनी दुकानें अभी भी खुली हैं?"},
            {"40 दुकानों में से शहर में भी कोई नहीं खुली।", "how_many: कितनी दुकानों में से शहर में भी कोई नहीं खुली?"},
        },
        draft_how_many_questions);
}

TEST_CASE("what is no exact amount is not asked for") {
    check_stems(
        {
            // the date beside it says the same, an aside is not asked about
            {"सुनीता वर्मा की यात्रा 24 साल पहले, जुलाई 2000 में हुई।", ""},
            {"सुनीता वर्मा, दो बच्चों की माँ, जयपुर पहुँचीं।", ""},
            {"मेले में सैकड़ों दुकानें लगीं।", ""},
            {"टीम तीसरे स्थान पर रही।", ""},
            {"मेले में 2024 में भीड़ आई।", ""},
            {"मेले में एक दुकान लगी।", ""},
            {"मेले में केवल एक दुकान लगी।", ""},
            {"मेले में एक ही दुकान लगी।", ""},
            {"मेले में एक और दुकान लगी।", ""},
            {"मेले में तीनों दुकानें लगीं।", ""},
            {"मेले में दूसरी दुकान लगी।", ""},
            {"टीम ने 2012 ओलंपिक में भाग लिया।", ""},
            // nobody asks कितने वर्षीय or कितनी बार के
            {"शहर में 45 वर्षीय व्यक्ति को पुरस्कार मिला।", ""},
            {"दो बार के विजेता को शहर में पुरस्कार मिला।", ""},
        },
        draft_how_many_questions);
}

TEST_CASE(
    "amounts to choose from are four different ones, written alike, in rising order, and the key is at each rank by "
    "chance") {
    const std::string texts[] = {
        "मेले में 384 लोग आए।",     "मेले में 1,20,000 लोग आए।", "मेले में 2.4 करोड़ लोग आए।", "जापान ने 2015 में नेपाल को सात जहाज़ भेजे।",
        "कंपनी ने 9 मशीनें ख़रीदीं।",
    };
    for (const std::string& text : texts) {
        std::set<std::size_t> ranks;
        int typed = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const auto questions = drafted(text, draft_how_many_questions, seed);
            CAPTURE(text);
            REQUIRE(questions.size() == 1);
            const Question& question = questions[0];
            CAPTURE(options_of(question));
            if (question.form == AnswerForm::typed) {  // now and then
                CHECK(question.kind == QuestionKind::short_answer);
                CHECK(question.options.empty());
                ++typed;
                continue;
            }
            REQUIRE(question.options.size() == 4);
            double last = 0;
            for (std::size_t i = 0; i < 4; ++i) {
                const double value = value_of(question.options[i].text);
                CHECK(value > last);
                last = value;
                if (question.options[i].correct) ranks.insert(i);
                const bool grouped = question.options[i].text.find(',') != std::string::npos;
                CHECK(grouped == (value >= 1000 && question.answer.find(',') != std::string::npos));
            }
        }
        CAPTURE(text);
        CHECK(ranks.size() >= 3);
        CHECK(typed <= 15);
    }
}

TEST_CASE("one is never offered where the text counts several, for the verb would not agree") {
    for (const std::string text :
         {"जापान ने 2015 में नेपाल को तीन जहाज़ भेजे।", "कंपनी ने 3 मशीनें ख़रीदीं।", "कंपनी ने दो मशीनें ख़रीदीं।"})
        for (std::uint64_t seed = 1; seed <= 20; ++seed)
            for (const Question& question : drafted(text, draft_how_many_questions, seed))
                for (const Option& option : question.options) {
                    CAPTURE(options_of(question));
                    CHECK(value_of(option.text) >= 2);
                }
}
