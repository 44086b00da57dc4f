#include <doctest/doctest.h>

#include "support/printed_facts.h"

using namespace bodh;

TEST_CASE("a clause that stands alone is a fact; one that leans on another is one only with it") {
    struct Row {
        std::string text;
        std::string statements;
    };
    const Row rows[] = {
        {"भारत ने नेपाल को दवाएँ भेजीं।", "भारत ने नेपाल को दवाएँ भेजीं"},
        {"सेना ने नावें भेजीं क्योंकि नदी में बाढ़ आई थी।", "सेना ने नावें भेजीं\nनदी में बाढ़ आई थी"},
        {"सेना ने नावें भेजीं ताकि लोग बच सकें।", "सेना ने नावें भेजीं\nसेना ने नावें भेजीं ताकि लोग बच सकें"},
        {"जो लोग बाढ़ में फँसे थे, उन्हें सेना ने बचाया।", "जो लोग बाढ़ में फँसे थे, उन्हें सेना ने बचाया"},
        {"जब बाढ़ आई, तब सेना ने लोगों को बचाया।", "जब बाढ़ आई, तब सेना ने लोगों को बचाया"},
        {"अगर बाढ़ आई तो सेना लोगों को बचाएगी।", "अगर बाढ़ आई तो सेना लोगों को बचाएगी"},
        {"यदि बाढ़ आती है तो सेना लोगों को बचाएगी।", "यदि बाढ़ आती है तो सेना लोगों को बचाएगी"},
        // without its जब the first clause says something else
        {"सुरेश का बेटा 13 साल का था जब उसने किताब लिखी।", "सुरेश का बेटा 13 साल का था जब उसने किताब लिखी"},
        // अगले साल of what has happened counts from another year; of what will, from the writing
        {"अगले साल सुनीता वर्मा ने पदक जीता।", ""},
        {"अगले साल सुनीता वर्मा चुनाव लड़ेंगी।", "अगले साल सुनीता वर्मा चुनाव लड़ेंगी"},
        // who does what is not understood, or nobody would write it
        {"शहर में कई इमारतों ढह गए थी।", ""},
        {"सेना ने मंत्री ने लोगों को बचाया।", ""},
        // what is left open is not said to be so
        {"लोगों ने मत दिया, शहर का नाम बदलेगा या नहीं।", "लोगों ने मत दिया\nलोगों ने मत दिया, शहर का नाम बदलेगा या नहीं"},
        // of whom, only the clause before tells
        {"सौ लोग घायल हुए लेकिन कोई भी पुलिस के पास नहीं गया।",
         "सौ लोग घायल हुए\nसौ लोग घायल हुए लेकिन कोई भी पुलिस के पास नहीं गया"},
        // a predicate after a pause is none
        {"मंत्री का नया मत, लगता था।", ""},
        // हो at the end of a name
        {"राजनयिक री योंग हो ने नेपाल को दवाएँ भेजीं।", "राजनयिक री योंग हो ने नेपाल को दवाएँ भेजीं"},
        // others than whom, only the sentence before tells
        {"अन्य लोगों ने शहर के पुल को देखा।", ""},
        {"जो भी हो, सेना ने लोगों को बचाया।", "सेना ने लोगों को बचाया"},
        // a report without what it says
        {"एक बड़ी एजेंसी ने रिपोर्ट की।", ""},
        {"एजेंसी ने नए पुल पर रिपोर्ट की।", "एजेंसी ने नए पुल पर रिपोर्ट की"},
        // what was said is not in the clause
        {"मंत्री ने लोगों को ट्वीट किया: \"हम नया पुल बनाएँगे\"।", ""},
        // fragments: no main clause
        {"जो लोग बाढ़ में फँसे थे।", ""},
        {"अगर नदी में बाढ़ आई।", ""},
        {"ताकि लोग बाढ़ से बच सकें।", ""},
        {"क्योंकि नदी में फिर बाढ़ आई थी।", "नदी में फिर बाढ़ आई थी"},
        {"क्या सेना ने लोगों को बचाया?", ""},
        {"सेना ने किसे बचाया और क्यों?", ""},
        {"मंत्री ने कहा, “हम नया पुल बनाएँगे”।", ""},
        {"नए पुल का उद्घाटन।", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(printed_statements(understood(row.text).facts) == row.statements);
    }
}

TEST_CASE("what stands in quotation marks as a whole is known as said by somebody") {
    const auto spoken = [](const char* text) {
        const Understood article = understood(text);
        REQUIRE_FALSE(article.facts.empty());
        return article.facts.front().spoken;
    };
    CHECK(spoken("\"नया पुल शहर के लिए पूरी तरह तैयार है।\""));
    CHECK_FALSE(spoken("नया पुल शहर के लिए पूरी तरह तैयार है।"));
    CHECK_FALSE(spoken("सेना ने \"नया सपना\" नाम का जहाज़ नेपाल को भेजा।"));
}

TEST_CASE("links to the sentence before and what stands in brackets are left out of the statement") {
    for (const std::string text :
         {"इस बीच, भारत ने नेपाल को दवाएँ भेजीं।", "इसके अलावा, भारत ने नेपाल को दवाएँ भेजीं।", "लेकिन भारत ने नेपाल को दवाएँ भेजीं।",
          "और भारत ने नेपाल को दवाएँ भेजीं।", "दूसरी ओर, भारत ने नेपाल को दवाएँ भेजीं।", "भारत ने नेपाल (पड़ोसी देश) को दवाएँ भेजीं।",
          "भारत ने नेपाल को दवाएँ (पाँच टन) भेजीं।"}) {
        CAPTURE(text);
        CHECK(printed_statements(understood(text).facts) == "भारत ने नेपाल को दवाएँ भेजीं");
    }
}

TEST_CASE("titles and cross-headings state nothing") {
    const Understood article = understood(
        "भारत ने नेपाल को दवाएँ भेजीं\n\nभारत ने सोमवार को नेपाल को दवाएँ भेजीं।\n\nनेपाल ने जताया आभार\n\nनेपाल ने भारत का आभार "
        "जताया।");
    CHECK(printed_statements(article.facts) == "भारत ने सोमवार को नेपाल को दवाएँ भेजीं\nनेपाल ने भारत का आभार जताया");
}

TEST_CASE("every word of a statement points to its word in the article, but a name in a pronoun's place") {
    const Understood article = understood(
        "सुनीता वर्मा ने नया पुल देखा। इस बीच, भारत (पड़ोसी) ने नेपाल को दवाएँ भेजीं। वर्मा जयपुर पहुँचीं और किसानों से मुलाक़ात की।");
    CHECK_FALSE(article.facts.empty());
    for (const Fact& fact : article.facts)
        for (const StatementWord& word : fact.statement.words) {
            CAPTURE(word.text);
            const bool added = word.text == "ने" && slice(article.analysis.article.text, word.span) != "ने";
            if (!word.antecedent && !added) CHECK(slice(article.analysis.article.text, word.span) == word.text);
        }
}

TEST_CASE("a sentence too long to be asked about gives no fact") {
    std::string text = "भारत ने नेपाल को";
    for (int i = 0; i < 30; ++i) text += " बड़ी";
    CHECK(understood(text + " दवाएँ भेजीं।").facts.empty());
    CHECK(understood("भारत ने नेपाल को बड़ी बड़ी दवाएँ भेजीं।").facts.size() == 1);
}
