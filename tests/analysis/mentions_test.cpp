#include <doctest/doctest.h>

#include "support/printed_analysis.h"
#include "support/understand.h"

using namespace bodh;

namespace {

struct Row {
    std::string text;
    std::string mentions;
};

template <std::size_t Count>
void check_mentions(const Row (&rows)[Count]) {
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const ArticleAnalysis analysis = analyzed(row.text);
        REQUIRE(analysis.sentences.size() == 1);
        CHECK(printed_mentions(analysis, analysis.sentences[0]) == row.mentions);
    }
}

}  // namespace

TEST_CASE("persons are known by the lists and by a title in front of a name no list has") {
    const Row rows[] = {
        {"नरेंद्र मोदी ने पुल देखा।", "person: नरेंद्र मोदी"},
        {"प्रधानमंत्री नरेंद्र मोदी ने पुल देखा।", "person: नरेंद्र मोदी"},
        {"अभिनेत्री कविता शर्मा ने फ़िल्म बनाई।", "person: कविता शर्मा"},
        {"मंत्री झिंगारो बलटकर ने नदी का दौरा किया।", "person: झिंगारो बलटकर"},
        {"बलटकर ने नदी देखी।", "person: बलटकर"},
        {"किम जोंग उन ने भाषण दिया।", "person: किम जोंग उन"},
        // a particle or an initial joins what stands on both sides of it
        {"सुल्तान अल जाबेर ने भाषण दिया।", "person: सुल्तान अल जाबेर"},
        {"पी. वीरमुथुवेल ने भाषण दिया।", "person: पी. वीरमुथुवेल"},
        {"अध्यक्ष एस. सोमनाथ ने भाषण दिया।", "person: एस. सोमनाथ"},  // a town's name after an initial is somebody's
        {"श्री डेविस ने भाषण दिया।", "person: डेविस"},                // a town's name after श्री is somebody's
        // everyday words that are names too
        {"यह सवाल कविता का है।", ""},
        {"सूर्य की किरण खिड़की से आई।", ""},
        {"मंत्री ने पुल देखा।", ""},
    };
    check_mentions(rows);
}

TEST_CASE("places are known by the lists and by their endings") {
    const Row rows[] = {
        {"जापान और फ़्रांस की टीमें जयपुर में खेलीं।", "place: जापान | place: फ़्रांस | place: जयपुर"},
        {"लोग कलटूपुर में रहते हैं।", "place: कलटूपुर"},
        {"उत्तर कोरिया ने पुल बनाया।", "place: उत्तर कोरिया"},
        {"सूरत में आग लगी।", "place: सूरत"},
        {"शहर की सूरत बदल गई।", ""},
        {"गाँव में आग लगी।", ""},
    };
    check_mentions(rows);
}

TEST_CASE("organisations are known by the lists, by their last word and as abbreviations spelled in letters' names") {
    const Row rows[] = {
        {"संयुक्त राष्ट्र ने चेतावनी दी।", "organisation: संयुक्त राष्ट्र"},
        {"रिज़र्व बैंक ने दर घटाई।", "organisation: रिज़र्व बैंक"},
        {"दिल्ली विश्वविद्यालय ने परीक्षा टाल दी।", "organisation: दिल्ली विश्वविद्यालय"},
        {"इसरो ने उपग्रह भेजा।", "organisation: इसरो"},
        {"सीबीआई ने जाँच शुरू की।", "organisation: सीबीआई"},
        {"केएचजीटी ने रिपोर्ट लिखी।", "organisation: केएचजीटी"},
        {"WHO ने चेतावनी दी।", "name: WHO"},
        {"ओलंपिक में भारत ने पदक जीता।", "event: ओलंपिक | place: भारत"},
        {"नई कंपनी ने पुल बनाया।", ""},
        {"एक विश्वविद्यालय ने परीक्षा टाल दी।", ""},
    };
    check_mentions(rows);
}

TEST_CASE("numbers and durations are amounts; एक and पहला mostly are not") {
    const Row rows[] = {
        {"मेले में 384 दुकानें लगीं।", "number: 384"},
        {"2000 लोग आए।", "number: 2000"},
        {"परियोजना पर 2.4 करोड़ रुपये ख़र्च हुए।", "number: 2.4 करोड़"},
        {"30% लोग आए।", "number: 30%"},
        {"दो लड़के आए।", "number: दो"},
        {"डेढ़ लाख लोग आए।", "number: डेढ़ लाख"},
        {"एक लाख लोग आए।", "number: एक लाख"},
        {"एक किलोमीटर सड़क बनी।", "number: एक"},
        {"आंदोलन दो साल चला।", "duration: दो साल"},
        {"आंदोलन 24 घंटे चला।", "duration: 24 घंटे"},
        {"आंदोलन कई वर्षों तक चला।", "duration: कई वर्षों"},
        {"कुछ ही घंटों में पुल टूटा।", "duration: कुछ ही घंटों"},
        {"मेला सातों दिन चला।", "duration: सातों दिन"},
        {"तीनों लड़के आए।", "number: तीनों"},
        {"एक पुल बना।", ""},
        {"केवल एक पुल बना।", "number: एक"},
        {"एक ही पुल बना।", "number: एक"},
        {"एक और पुल बना।", "number: एक"},
        {"लड़के एक दूसरे से मिले।", ""},
        {"टीम ने दूसरा विकेट लिया।", "number: दूसरा"},
        {"चुनाव के दूसरे चरण में लोग आए।", "number: दूसरे"},
        {"दूसरे लोगों ने पुल देखा।", ""},
        {"दूसरे लोग आए।", ""},
        {"एक देश पर आक्रमण होने पर दूसरा देश सहायता देगा।", ""},
        {"दूसरी ओर नदी है।", ""},
        {"दूसरे ने पुल देखा।", ""},
        {"नोकिया 6102, नया फ़ोन है।", "organisation: नोकिया"},
        {"नोकिया ने 6102 फ़ोन बेचे।", "organisation: नोकिया | number: 6102"},
        {"द्वितीय विश्व युद्ध में पुल टूटा।", "event: द्वितीय विश्व युद्ध"},
        {"2012 ओलंपिक में लोग आए।", "event: ओलंपिक"},
        {"पहला मैच जयपुर में हुआ।", "place: जयपुर"},
    };
    check_mentions(rows);
}

TEST_CASE("a quotation is one mention when it says something of its own") {
    const Row rows[] = {
        {"मंत्री ने कहा, “हम सब मिलकर काम करेंगे”।", "quote: हम सब मिलकर काम करेंगे"},
        {"लोगों ने पुल को “बड़ा” कहा।", ""},
        {"मंत्री ने कहा, “हम 2024 में जयपुर में काम करेंगे”।", "date: 2024 | place: जयपुर"},
    };
    check_mentions(rows);
}
