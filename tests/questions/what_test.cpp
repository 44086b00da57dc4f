#include <doctest/doctest.h>

#include "questions/distractors.h"
#include "questions/drafted.h"
#include "support/hindi.h"

using namespace bodh;

namespace {

std::string stems_only(const std::string& text) {
    std::string lines;
    for (const Question& question : drafted(text, draft_what_questions))
        lines += (lines.empty() ? "" : "\n") + question.stem;
    return lines;
}

}  // namespace

TEST_CASE("nouns are asked for by किस with their class noun, by क्या, or for several by किनसे") {
    struct Row {
        std::string text;
        std::string stem;  // "" when nothing may be asked
    };
    const Row rows[] = {
        {"सरकार ने सोमवार को नई जल नीति पर चर्चा की।", "सरकार ने सोमवार को किस नीति पर चर्चा की?"},
        // the verb agrees with क्या
        {"सुनीता वर्मा ने पुरानी किताबें ख़रीदीं।", "सुनीता वर्मा ने क्या ख़रीदा?"},
        {"सुनीता वर्मा ने पुरानी किताबें ख़रीदी थीं।", "सुनीता वर्मा ने क्या ख़रीदा था?"},
        {"सुनीता वर्मा ने राजेश शर्मा और महेश गुप्ता से बातचीत की।", "सुनीता वर्मा ने किनसे बातचीत की?"},
        // a noun alone, others meant too, one of several
        {"सरकार ने सोमवार को नीति पर चर्चा की।", ""},
        {"सरकार ने सोमवार को नई जल नीति पर भी चर्चा की।", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const std::string stems = stems_only(row.text);
        CAPTURE(stems);
        if (row.stem.empty())
            CHECK(stems.find("नीति पर") == std::string::npos);
        else
            CHECK(("\n" + stems + "\n").find("\n" + row.stem + "\n") != std::string::npos);
        if (row.stem.empty()) CHECK(stems.find("किस नीति") == std::string::npos);
    }
}

TEST_CASE("other nouns are offered only of the key's kind, and none of what no list knows") {
    const Understood article = understood(
        "सरकार ने सोमवार को नई जल नीति पर चर्चा की। मंत्री ने पुराने पुस्तकालय में लोगों से भेंट की। समिति ने नए क़ानून पर "
        "विचार किया। दल ने शांति योजना पर मतदान किया।");
    const QuestionContext context{hindi(), article.analysis, article.facts, 1};
    const std::vector<NounAnswer> pool = noun_answers(context);
    REQUIRE(pool.size() > 3);
    for (const NounAnswer& key : pool) {
        Random random{1U};
        for (const Distractor& distractor : noun_distractors(context, pool, key, "______", {}, random)) {
            CAPTURE(key.text);
            CAPTURE(distractor.text);
            CHECK(key.sense != NounSense::unknown);
            CHECK_FALSE(distractor.why.hindi.empty());
            for (const NounAnswer& other : pool)
                if (other.text == distractor.text) CHECK(other.sense == key.sense);
        }
    }
}
