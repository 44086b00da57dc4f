#include <doctest/doctest.h>

#include "support/printed_facts.h"

using namespace bodh;

TEST_CASE("each phrase plays the role that its postposition and its noun say") {
    struct Row {
        std::string text;
        std::string roles;
    };
    const Row rows[] = {
        {"मंत्री राजेश शर्मा ने सोमवार को जयपुर में किसानों से मुलाक़ात की।",
         "agent: मंत्री राजेश शर्मा | time: सोमवार | place: जयपुर | company: किसानों"},
        {"राजेश शर्मा ने किसान को दिल्ली से बुलाया।", "agent: राजेश शर्मा | recipient: किसान | origin: दिल्ली"},
        {"राजेश शर्मा ने पत्र को जला दिया।", "agent: राजेश शर्मा | object: पत्र"},
        {"टीम ने खिलाड़ियों के लिए मैदान बनाया।", "agent: टीम | purpose: खिलाड़ियों | object: मैदान"},
        {"तूफ़ान के कारण सड़कें बंद हो गईं।", "cause: तूफ़ान"},
        {"राजेश शर्मा ने सुनीता वर्मा के साथ पुल का उद्घाटन किया।", "agent: राजेश शर्मा | company: सुनीता वर्मा | possessor: पुल"},
        {"एजेंसी के द्वारा रिपोर्ट प्रकाशित की गई।", "means: एजेंसी"},
        {"रिज़र्व बैंक के अनुसार, देश में महँगाई घटी है।", "source: रिज़र्व बैंक | place: देश | agent: महँगाई"},
        {"यात्रा के दौरान राजेश शर्मा ने तीन गाँव देखे।", "time: यात्रा | agent: राजेश शर्मा | object: तीन गाँव"},
        {"सुनीता वर्मा जयपुर पहुँचीं।", "agent: सुनीता वर्मा | object: जयपुर"},
        {"जापान ने 2015 में नेपाल को तीन जहाज़ भेजे।", "agent: जापान | time: 2015 | object: नेपाल | object: तीन जहाज़"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const Understood article = understood(row.text);
        CAPTURE(printed_facts(article));
        REQUIRE(article.facts.size() == 1);
        const std::string roles = printed_roles(article.analysis, article.facts[0]);
        CHECK((roles + " ").find(row.roles) == 0);
    }
}

TEST_CASE("what is left out of the statement plays no role") {
    const Understood article = understood("इस बीच, भारत ने नेपाल को दवाएँ भेजीं।");
    REQUIRE(article.facts.size() == 1);
    CHECK(printed_roles(article.analysis, article.facts[0]) == "agent: भारत | object: नेपाल | object: दवाएँ");
}

TEST_CASE("a fact knows its predicate and whether it is denied") {
    const Understood article = understood("भारत ने नेपाल को दवाएँ नहीं भेजीं। समिति ने रिपोर्ट की घोषणा की।");
    REQUIRE(article.facts.size() == 2);
    CHECK(article.facts[0].negated);
    CHECK(article.facts[0].predicate == "भेज");
    CHECK_FALSE(article.facts[1].negated);
    CHECK(article.facts[1].predicate == "घोषणा कर");
}
