#include "questions/rank.h"

#include <doctest/doctest.h>

#include <cmath>

#include "questions/drafted.h"
#include "questions/generate_questions.h"
#include "support/hindi.h"

using namespace bodh;

TEST_CASE("an item's features have one order for all, and its acceptability follows the weights") {
    const Understood article =
        understood("जापान ने 2015 में नेपाल को तीन जहाज़ भेजे। सुनीता वर्मा ने कहा कि नया पुल अगले साल तक तैयार होगा।");
    const QuestionContext context{hindi(), article.analysis, article.facts, 1};
    std::vector<std::string> names;
    std::size_t drafts = 0;
    for (const Drafter drafter : {draft_when_questions, draft_name_questions, draft_who_said_questions})
        for (const Draft& draft : drafter(context)) {
            ++drafts;
            CAPTURE(draft.question.stem);
            std::vector<std::string> own;
            double sum = hindi().ranking.weight("constant");
            int kinds = 0;
            for (const ItemFeature& feature : item_features(context, draft)) {
                own.emplace_back(feature.name);
                CHECK(feature.value >= 0);
                CHECK(feature.value <= 1);
                if (feature.name.rfind("kind_", 0) == 0) kinds += feature.value > 0 ? 1 : 0;
                sum += feature.value * hindi().ranking.weight(feature.name);
            }
            CHECK(kinds == 1);
            if (names.empty()) names = own;
            CHECK(own == names);
            CHECK(acceptability(context, draft) == doctest::Approx(1 / (1 + std::exp(-sum))));
        }
    CHECK(drafts >= 3);
    CHECK(hindi().ranking.weight("no_such_feature") == 0);
    CHECK(hindi().ranking.weight("constant") != 0);
}
