#include <doctest/doctest.h>

#include "support/printed_facts.h"

using namespace bodh;

TEST_CASE(
    "what somebody says is a fact with its source, and with its verb of speech a whole sentence; never a fact of its "
    "own") {
    struct Row {
        std::string text;
        std::string statements;
    };
    const Row rows[] = {
        {"सुनीता वर्मा ने कहा कि नया पुल अगले साल बनेगा।",
         "सुनीता वर्मा के अनुसार: नया पुल अगले साल बनेगा\nसुनीता वर्मा ने कहा कि नया पुल अगले साल बनेगा"},
        {"सुनीता वर्मा ने पत्रकारों को बताया कि पुल की लंबाई 340 मीटर है।",
         "सुनीता वर्मा के अनुसार: पुल की लंबाई 340 मीटर है\nसुनीता वर्मा ने पत्रकारों को बताया कि पुल की लंबाई 340 मीटर है"},
        {"मंत्री सुनीता वर्मा ने कहा, कि नया पुल सोमवार को खुलेगा।",
         "मंत्री सुनीता वर्मा के अनुसार: नया पुल सोमवार को खुलेगा\nमंत्री सुनीता वर्मा ने कहा, कि नया पुल सोमवार को खुलेगा"},
        {"रिज़र्व बैंक के अनुसार, देश में महँगाई घटी है।", "रिज़र्व बैंक के अनुसार: रिज़र्व बैंक के अनुसार, देश में महँगाई घटी है"},
        {"पुलिस के मुताबिक़ चोर ने दो दुकानें लूटीं।", "पुलिस के अनुसार: पुलिस के मुताबिक़ चोर ने दो दुकानें लूटीं"},
        {"रिपोर्ट में कहा गया है कि शहर की हवा साफ़ हुई है।",
         "रिपोर्ट के अनुसार: शहर की हवा साफ़ हुई है\nरिपोर्ट में कहा गया है कि शहर की हवा साफ़ हुई है"},
        // nobody can be named who says it: the whole sentence holds, what follows कि alone does not
        {"कहा जाता है कि राजा ने बड़ा क़िला बनवाया था।", "कहा जाता है कि राजा ने बड़ा क़िला बनवाया था"},
        {"माना जाता है कि राजा ने बड़ा क़िला बनवाया था।", "माना जाता है कि राजा ने बड़ा क़िला बनवाया था"},
        {"उन्होंने कहा कि नया पुल सोमवार को खुलेगा।", ""},
        // the end of a longer phrase names nobody
        {"बदलाव से जुड़े लोगों का कहना है कि नया पुल सोमवार को खुलेगा।", "बदलाव से जुड़े लोगों का कहना है कि नया पुल सोमवार को खुलेगा"},
        // said, but not what
        {"मंत्री ने पत्रकारों से कहा।", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(printed_statements(understood(row.text).facts) == row.statements);
    }
}

TEST_CASE("the source of a claim is pointed to in the article") {
    const Understood article = understood("रूसी नेता व्लादिमीर पुतिन ने कहा कि नया पुल सोमवार को खुलेगा।");
    REQUIRE(article.facts.size() == 2);
    REQUIRE(article.facts[0].attribution);
    CHECK(slice(article.analysis.article.text, article.facts[0].attribution->source) == "रूसी नेता व्लादिमीर पुतिन");
    CHECK(article.facts[0].attribution->verb == "कह");
    CHECK_FALSE(article.facts[1].attribution);  // the whole sentence says itself who claims it
}
