#include <doctest/doctest.h>

#include "support/printed_analysis.h"
#include "support/understand.h"

using namespace bodh;

TEST_CASE("verbs are found with their nouns, auxiliaries and negation") {
    struct Row {
        std::string text;
        std::string verbs;
    };
    const Row rows[] = {
        {"पुल टूट गया था।", "टूट finite"},
        {"पुलिस ने चोर को पकड़ लिया।", "पकड finite"},
        {"मज़दूर पुल देख रहे हैं।", "देख finite"},
        {"मोहन घर चला गया।", "चल finite"},
        {"पुल अगले साल बनेगा।", "बन finite"},
        {"सरकार ने नई नीति की घोषणा की।", "घोषणा कर finite"},
        {"नई सड़क की घोषणा की गई है।", "घोषणा कर finite passive"},
        {"पुल का निर्माण किया जा रहा है।", "निर्माण कर finite passive"},
        {"सड़क बनाई गई।", "बना finite passive"},
        {"किसानों ने दो साल तक आंदोलन नहीं किया।", "आंदोलन कर finite negated"},
        {"पुल नहीं बना।", "बन finite negated"},
        {"संयुक्त राष्ट्र ने चेतावनी दी।", "चेतावनी दे finite"},
        {"सरकार की नीति साफ़ है।", "साफ हो finite"},
        {"सरकार को क़ानून वापस लेना चाहिए।", "वापस ले finite"},
        {"राम के भाई की दुकान में आग लग गई।", "आग लग finite"},
        {"सड़क बनाई गई, लेकिन पुल नहीं बना।", "बना finite passive | बन finite negated"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const ArticleAnalysis analysis = analyzed(row.text);
        REQUIRE(analysis.sentences.size() == 1);
        CHECK(printed_verbs(analysis.sentences[0]) == row.verbs);
    }
}

TEST_CASE("participles close no statement") {
    struct Row {
        std::string text;
        std::size_t finite;
    };
    const Row rows[] = {
        {"मंत्री पुल देखकर दिल्ली लौटे।", 1}, {"दिल्ली जाते हुए मंत्री ने पुल देखा।", 1},
        {"पुल बनाने में दो साल लगे।", 1},    {"जयपुर में बने पुल पर भीड़ है।", 1},
        {"पुल बनाने का काम।", 0},         {"मंत्री ने पुल देखा और दिल्ली लौटे।", 2},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const ArticleAnalysis analysis = analyzed(row.text);
        REQUIRE(analysis.sentences.size() == 1);
        CAPTURE(printed_verbs(analysis.sentences[0]));
        std::size_t finite = 0;
        for (const VerbGroup& verb : analysis.sentences[0].verb_groups) finite += verb.finite ? 1 : 0;
        CHECK(finite == row.finite);
    }
}
