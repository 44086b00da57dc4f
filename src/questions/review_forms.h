// The rules that only some forms of questions have, called by review.h.
#pragma once

#include <string_view>
#include <vector>

#include "questions/review.h"

namespace bodh {

// order: three to five events, placed 1 … n, shown in another order; the answer joins them by " → ".
void review_order(const Question& question, std::vector<ItemFlaw>& flaws);
// match: three to five items, each with a partner of its own among as many that are shown.
void review_match(const Question& question, std::vector<ItemFlaw>& flaws);
// mark: three to five sentences of the article in its order, the key among the evidence.
void review_mark(const Question& question, std::string_view article_text, std::vector<ItemFlaw>& flaws);

}  // namespace bodh
