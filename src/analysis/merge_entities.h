// Which mentions are the same one, over the whole article; and the type of a name that its own sentence leaves open.
#pragma once

#include "analysis/analyze_article.h"

namespace bodh {

// Fills analysis.entities and each mention's entity; settles mentions of type `name` that are settled elsewhere.
void merge_entities(const Language& language, ArticleAnalysis& analysis);

}  // namespace bodh
