#include <doctest/doctest.h>

#include "support/printed_facts.h"

using namespace bodh;

namespace {

struct Row {
    std::string text;
    std::string statements;
};

template <std::size_t Count>
void check_statements(const Row (&rows)[Count]) {
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(printed_statements(understood(row.text).facts) == row.statements);
    }
}

// The last fact of the last sentence; "" when it has none.
std::string last_statement(const std::string& text) {
    const Understood article = understood(text);
    if (article.facts.empty() || article.facts.back().sentence + 1 != article.analysis.sentences.size()) return {};
    const Fact& fact = article.facts.back();
    return (fact.context.empty() ? "" : fact.context + " | ") + fact.statement.text();
}

}  // namespace

TEST_CASE("इस with a noun gives way to the one thing of that noun in the sentence before") {
    const Row rows[] = {
        {"सरकार ने नई जल नीति की घोषणा की। इस नीति से किसानों को लाभ होगा।", "नई जल नीति से किसानों को लाभ होगा"},
        {"सुनीता वर्मा ने नेपाल का दौरा किया। इस देश में बारिश हुई थी।", "नेपाल में बारिश हुई थी"},
        // in another case it would have to change: जल पदक का विजेता
        {"सरकार ने जल पदक के विजेता की घोषणा की। यह विजेता नेपाल में रहता है।",
         "सरकार ने जल पदक के विजेता की घोषणा की | यह विजेता नेपाल में रहता है"},
        // two of them: the pointing word stays, after its sentence
        {"नेपाल ने जापान को पत्र भेजा। इस देश में बारिश हुई थी।", "नेपाल ने जापान को पत्र भेजा | इस देश में बारिश हुई थी"},
        // none, or in another paragraph
        {"इस नीति से किसानों को लाभ होगा।", ""},
        {"सरकार ने नई जल नीति की घोषणा की।\n\nइस नीति से किसानों को लाभ होगा।", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(last_statement(row.text) == row.statements);
    }
}

TEST_CASE("a sentence that only the one before explains is a fact with it, and is proved by both") {
    const Understood article = understood("सुनीता वर्मा ने पुल देखा। इस पुल की लंबाई 340 मीटर है।");
    REQUIRE(article.facts.size() == 2);
    CHECK(article.facts[0].context.empty());
    CHECK(article.facts[0].self_contained());
    const Fact& fact = article.facts[1];
    CHECK(fact.context == "सुनीता वर्मा ने पुल देखा");
    CHECK(fact.stands_alone());
    CHECK_FALSE(fact.self_contained());
    REQUIRE(fact.evidence.size() == 2);
    CHECK(slice(article.analysis.article.text, fact.evidence[0]) == "सुनीता वर्मा ने पुल देखा।");
}

TEST_CASE("what a relative clause says of a name is a fact, and so is the clause around it") {
    const Row rows[] = {
        {"जयपुर, जो राजस्थान की राजधानी है, अपने महलों के लिए मशहूर है।",
         "जयपुर राजस्थान की राजधानी है\nजयपुर अपने महलों के लिए मशहूर है"},
        {"सुनीता वर्मा, जिन्होंने दस किताबें लिखी हैं, सोमवार को जयपुर पहुँचीं।",
         "सुनीता वर्मा ने दस किताबें लिखी हैं\nसुनीता वर्मा सोमवार को जयपुर पहुँचीं"},
        // what is described is no name: the sentence stays whole
        {"वह लड़का, जो कल शहर आया था, सोमवार को लौट गया।", "वह लड़का, जो कल शहर आया था, सोमवार को लौट गया"},
        // nothing is described
        {"जो कल शहर आया था।", ""},
    };
    check_statements(rows);
}

TEST_CASE("a sentence too long to be quoted whole gives excerpts, fit only for gaps") {
    std::string text = "सोमवार को जयपुर में";
    for (const std::string place : {"अस्पताल", "विद्यालय", "बाज़ार", "पुस्तकालय", "डाकघर", "कार्यालय", "मंदिर", "स्टेशन"})
        text += " पुराने " + place + " में और नए " + place + " में";
    const Understood article = understood(text + " मंत्री सुनीता वर्मा ने अधिकारियों से किसानों की समस्याओं पर लंबी बातचीत की।");
    REQUIRE_FALSE(article.facts.empty());
    for (const Fact& fact : article.facts) {
        CAPTURE(fact.statement.text());
        CHECK_FALSE(fact.stands_alone());
        CHECK_FALSE(fact.self_contained());
        CHECK(fact.statement.words.size() <= 26);
        CHECK(fact.statement.words.size() >= 8);
        CHECK((fact.statement.cut_before || fact.statement.cut_after));
        CHECK(article.analysis.article.text.find(fact.statement.text()) != std::string::npos);
    }
    CHECK(understood("सुनीता वर्मा ने सोमवार को जयपुर में किसानों से बातचीत की।").facts[0].stands_alone());
}
