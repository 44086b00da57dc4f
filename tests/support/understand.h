// Texts of the tests, understood by the real stages with the real Hindi. The first line is a title unless it is a
// sentence.
#pragma once

#include <string_view>
#include <vector>

#include "analysis/analyze_article.h"
#include "facts/fact.h"

namespace bodh {

ArticleAnalysis analyzed(std::string_view text);

struct Understood {
    ArticleAnalysis analysis;
    std::vector<Fact> facts;
};
Understood understood(std::string_view text);

}  // namespace bodh
