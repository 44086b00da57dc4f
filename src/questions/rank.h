// How likely a teacher is to use an item as it is: a logistic model over what can be seen of the item, its fact and its
// sentence. Weights: assets/language/hi/ranking.tsv, fitted on blind judgements (assets/ranking/README.md).
#pragma once

#include <string_view>
#include <vector>

#include "questions/draft.h"

namespace bodh {

struct ItemFeature {
    std::string_view name;  // "kind_who", "stem_words"; the rows of ranking.tsv
    double value = 0;       // about 0 to 1
};

// In a fixed order of names for every item.
std::vector<ItemFeature> item_features(const QuestionContext& context, const Draft& draft);

// The share of judges that would find it acceptable, 0 to 1.
double acceptability(const QuestionContext& context, const Draft& draft);

}  // namespace bodh
