// The sentences that prove an answer, with what stands around them: pure, no drawing.
#pragma once

#include <vector>

#include "article/article.h"

namespace bodh::ui {

// A stretch of one paragraph, and the parts of it to mark. Spans are bytes of the article.
struct Passage {
    Span span;
    std::vector<Span> marks;
};

// Each proving sentence with the one before and the one after it in its paragraph. Passages that touch become one.
// Evidence that is no sentence of the article stands alone.
std::vector<Passage> passages_around(const Article& article, const std::vector<Span>& evidence);

}  // namespace bodh::ui
