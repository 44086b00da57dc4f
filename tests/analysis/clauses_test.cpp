#include <doctest/doctest.h>

#include "support/printed_analysis.h"
#include "support/understand.h"

using namespace bodh;

TEST_CASE("a sentence is cut after its finite verbs, and each clause is what its opening word says") {
    struct Row {
        std::string text;
        std::string clauses;
    };
    const Row rows[] = {
        {"भारत और नेपाल ने समझौता किया।", "main: भारत और नेपाल ने समझौता किया"},
        {"सरकार ने कहा कि पुल अगले साल बनेगा।", "main: सरकार ने कहा | complement: कि पुल अगले साल बनेगा"},
        {"मंत्री आए और लोग ख़ुश हुए।", "main: मंत्री आए | main: और लोग ख़ुश हुए"},
        {"नावें भेजी गईं क्योंकि नदी में बाढ़ थी।", "main: नावें भेजी गईं | cause: क्योंकि नदी में बाढ़ थी"},
        {"नदी में बाढ़ थी, इसलिए नावें भेजी गईं।", "main: नदी में बाढ़ थी | effect: , इसलिए नावें भेजी गईं"},
        {"सड़क बनाई गई, लेकिन पुल नहीं बना।", "main: सड़क बनाई गई | contrast: , लेकिन पुल नहीं बना"},
        {"लोग घर से निकले ताकि पानी मिल सके।", "main: लोग घर से निकले | purpose: ताकि पानी मिल सके"},
        {"अगर बारिश हुई तो खेल नहीं होगा।", "condition: अगर बारिश हुई | condition: तो खेल नहीं होगा"},
        {"जो लड़का कल आया था, वह मेरा भाई है।", "relative: जो लड़का कल आया था | main: , वह मेरा भाई है"},
        {"वह पुल टूट गया जिसे राजा ने बनवाया था।", "main: वह पुल टूट गया | relative: जिसे राजा ने बनवाया था"},
        {"पुल बनाने का काम।", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const ArticleAnalysis analysis = analyzed(row.text);
        REQUIRE(analysis.sentences.size() == 1);
        CHECK(printed_clauses(analysis, analysis.sentences[0]) == row.clauses);
    }
}
