// What stands between double quotation marks, over the bounds of sentences.
#pragma once

#include <vector>

#include "analysis/analyze_article.h"

namespace bodh {

// Where a mark stands.
struct TokenPlace {
    std::size_t sentence = 0;
    std::size_t token = 0;
};

struct Quotation {
    TokenPlace opening;
    TokenPlace closing;
    Span inside;
    std::size_t words = 0;
};

// In order of the text. A mark that nothing closes gives none.
std::vector<Quotation> find_quotations(const ArticleAnalysis& analysis);

}  // namespace bodh
