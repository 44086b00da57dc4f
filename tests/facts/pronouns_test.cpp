#include <doctest/doctest.h>

#include "support/printed_facts.h"

using namespace bodh;

namespace {

// The last fact of the last sentence, after the sentence that it leans on: "context | statement". "" when it has none.
std::string last_statement(const std::string& text) {
    const Understood article = understood(text);
    if (article.facts.empty() || article.facts.back().sentence + 1 != article.analysis.sentences.size()) return {};
    const Fact& fact = article.facts.back();
    return (fact.context.empty() ? "" : fact.context + " | ") + fact.statement.text();
}

}  // namespace

TEST_CASE("a pronoun gives way to the name it stands for when only one person can be meant, and to nothing else") {
    struct Row {
        std::string text;
        std::string statement;  // of the last sentence; "" when it must give none
    };
    const Row rows[] = {
        {"सुनीता वर्मा ने नया पुल देखा। उन्होंने सोमवार को नई सड़क का उद्घाटन किया।",
         "सुनीता वर्मा ने सोमवार को नई सड़क का उद्घाटन किया"},
        {"सुनीता वर्मा ने नया पुल देखा। वे सोमवार को दिल्ली लौटीं।", "सुनीता वर्मा सोमवार को दिल्ली लौटीं"},
        {"सुनीता वर्मा ने नया पुल देखा। उन्होंने मज़दूरों को मिठाई बाँटी।", "सुनीता वर्मा ने मज़दूरों को मिठाई बाँटी"},
        // two persons, or none named: the pronoun stays, and the sentence before goes with it
        {"सुनीता वर्मा ने सुरेश मेहता को पुल दिखाया। उन्होंने मज़दूरों को मिठाई बाँटी।",
         "सुनीता वर्मा ने सुरेश मेहता को पुल दिखाया | उन्होंने मज़दूरों को मिठाई बाँटी"},
        {"लोगों ने नया पुल देखा। उन्होंने मज़दूरों को मिठाई बाँटी।", "लोगों ने नया पुल देखा | उन्होंने मज़दूरों को मिठाई बाँटी"},
        // another person stands in the pronoun's own sentence
        {"सुनीता वर्मा ने नया पुल देखा। सुरेश मेहता ने उन्हें मिठाई दी।", "सुनीता वर्मा ने नया पुल देखा | सुरेश मेहता ने उन्हें मिठाई दी"},
        // whom a phrase with an infinitive names is not who acts
        {"सुनीता वर्मा से बात करने में उन्होंने नया तरीक़ा अपनाया।", ""},
        // no sentence before, or one that is unclear itself
        {"उन्होंने मज़दूरों को मिठाई बाँटी।", ""},
        {"उन्होंने नया पुल देखा। फिर उन्होंने मज़दूरों को मिठाई बाँटी।", ""},
        // too far back
        {"सुनीता वर्मा ने नया पुल देखा।\n\nगाँव में नई सड़क बनी।\n\nउन्होंने मज़दूरों को मिठाई बाँटी।", ""},
        // the first and second person speak for nobody the article can name
        {"हमने शहर में दो नए पुल बनाए।", ""},
        {"सुनीता वर्मा ने कहा कि हम शहर में दो नए पुल बनाएँगे।", ""},
        {"मैं कल शहर के पुल पर गया था।", ""},
        {"आपने शहर के नए पुल को देखा है।", ""},
        // what points at a noun without a name
        {"सुनीता वर्मा ने पुल देखा। इस पुल की लंबाई 340 मीटर है।", "सुनीता वर्मा ने पुल देखा | इस पुल की लंबाई 340 मीटर है"},
        {"इस पुल की लंबाई 340 मीटर है।", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(last_statement(row.text) == row.statement);
    }
}

TEST_CASE("the proof of a fact about a pronoun begins with the sentence that names the person") {
    const Understood article = understood("सुनीता वर्मा ने नया पुल देखा। उन्होंने मज़दूरों को मिठाई बाँटी।");
    REQUIRE(article.facts.size() == 2);
    CHECK(article.facts[0].evidence.size() == 1);
    REQUIRE(article.facts[1].evidence.size() == 2);
    CHECK(slice(article.analysis.article.text, article.facts[1].evidence[0]) == "सुनीता वर्मा ने नया पुल देखा।");
    CHECK(slice(article.analysis.article.text, article.facts[1].evidence[1]) == "उन्होंने मज़दूरों को मिठाई बाँटी।");
}

TEST_CASE("a clause after और takes over the subject before it, in the case of its own verb") {
    struct Row {
        std::string text;
        std::string statements;
    };
    const Row rows[] = {
        {"सुनीता वर्मा जयपुर पहुँचीं और सोमवार को कोटा लौटीं।", "सुनीता वर्मा जयपुर पहुँचीं\nसुनीता वर्मा सोमवार को कोटा लौटीं"},
        {"सुनीता वर्मा जयपुर पहुँचीं और किसानों से मुलाक़ात की।", "सुनीता वर्मा जयपुर पहुँचीं\nसुनीता वर्मा ने किसानों से मुलाक़ात की"},
        {"सुनीता वर्मा जयपुर पहुँचीं और सुरेश मेहता ने नए पुल का उद्घाटन किया।",
         "सुनीता वर्मा जयपुर पहुँचीं\nसुरेश मेहता ने नए पुल का उद्घाटन किया"},
        // a common noun too, where both verbs ask for the same case
        {"सेना ने लोगों को बचाया और गाँवों में भोजन बाँटा।", "सेना ने लोगों को बचाया\nसेना ने गाँवों में भोजन बाँटा"},
        // two words are too few for a clause of their own: the whole sentence
        {"सेना ने लोगों को बचाया और भोजन बाँटा।", "सेना ने लोगों को बचाया\nसेना ने लोगों को बचाया और भोजन बाँटा"},
        // after what, only the clause before tells
        {"पुलिस ने भीड़ पर पानी फेंका और बाद में लोगों को शहर से हटाया।",
         "पुलिस ने भीड़ पर पानी फेंका\nपुलिस ने भीड़ पर पानी फेंका और बाद में लोगों को शहर से हटाया"},
        // the other verb would ask for लड़का
        {"लड़के ने एक पत्र लिखा और शाम को डाकघर गया।", "लड़के ने एक पत्र लिखा\nलड़के ने एक पत्र लिखा और शाम को डाकघर गया"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(printed_statements(understood(row.text).facts) == row.statements);
    }
}
