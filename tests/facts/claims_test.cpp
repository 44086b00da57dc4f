#include "facts/find_claims.h"

#include <doctest/doctest.h>

#include "support/hindi.h"
#include "support/understand.h"

using namespace bodh;

namespace {

// "who | what", a line each.
std::string printed_claims(const std::string& text) {
    const ArticleAnalysis analysis = analyzed(text);
    std::string lines;
    for (const Claim& claim : find_claims(hindi(), analysis))
        lines += (lines.empty() ? "" : "\n") + std::string(slice(analysis.article.text, claim.source)) + " | " +
                 std::string(slice(analysis.article.text, claim.claim));
    return lines;
}

}  // namespace

TEST_CASE("a claim is found with who makes it, a pronoun too, in every usual form") {
    struct Row {
        std::string text;
        std::string claims;
    };
    const Row rows[] = {
        {"सुनीता वर्मा ने कहा कि नया पुल अगले साल बनेगा।", "सुनीता वर्मा | नया पुल अगले साल बनेगा"},
        {"उन्होंने कहा कि नया पुल अगले साल बनेगा।", "उन्होंने | नया पुल अगले साल बनेगा"},
        {"पुलिस का कहना है कि नया पुल अगले साल बनेगा।", "पुलिस | नया पुल अगले साल बनेगा"},
        {"विपक्ष का आरोप है कि धन का दुरुपयोग हुआ।", "विपक्ष | धन का दुरुपयोग हुआ"},
        {"सुनीता वर्मा ने मुस्कुराते हुए कहा कि नया पुल अगले साल बनेगा।", "सुनीता वर्मा | नया पुल अगले साल बनेगा"},
        {"सुनीता वर्मा के अनुसार, नया पुल अगले साल बनेगा।", "सुनीता वर्मा | नया पुल अगले साल बनेगा"},
        {"रिपोर्ट के मुताबिक़ नया पुल अगले साल बनेगा।", "रिपोर्ट | नया पुल अगले साल बनेगा"},
        {"सुनीता वर्मा ने कहा, “हम नया पुल अगले साल बनाएँगे।”", "सुनीता वर्मा | हम नया पुल अगले साल बनाएँगे।"},
        {"“हम नया पुल अगले साल बनाएँगे,” सुनीता वर्मा ने कहा।", "सुनीता वर्मा | हम नया पुल अगले साल बनाएँगे,"},
        {"सुनीता वर्मा ने बताया: \"पुल टूट गया है। लोग डरे हुए हैं।\"", "सुनीता वर्मा | पुल टूट गया है। लोग डरे हुए हैं।"},
        {"नया पुल अगले साल बनेगा, स्थानीय मीडिया ने बताया।", "स्थानीय मीडिया | नया पुल अगले साल बनेगा"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(printed_claims(row.text) == row.claims);
    }
}

TEST_CASE("what nobody claims is no claim") {
    for (const std::string text : {"कहा जाता है कि राजा ने बड़ा क़िला बनवाया था।", "नियम के अनुसार, दुकानें रात में बंद रहेंगी।",
                                   "सुनीता वर्मा ने “नई दिशा” नाम की पुस्तक लिखी।", "मंत्री ने पत्रकारों से कहा।"}) {
        CAPTURE(text);
        CHECK(printed_claims(text) == "");
    }
}
