// Whether a person is a woman or a man, where neither a list nor a title tells: from the verb that agrees with the
// name.
#pragma once

#include "analysis/analyze_article.h"

namespace bodh {

// Sets the gender of persons who have none. Needs entities, phrases, verb groups and clauses.
void find_genders(const Language& language, ArticleAnalysis& analysis);

}  // namespace bodh
