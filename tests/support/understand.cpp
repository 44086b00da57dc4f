#include "support/understand.h"

#include <doctest/doctest.h>

#include <utility>

#include "facts/extract_facts.h"
#include "support/hindi.h"

namespace bodh {

ArticleAnalysis analyzed(std::string_view text) {
    Result<Article> article = read_article(text, ArticleCeilings::any);
    CAPTURE(text);
    REQUIRE(article);
    return analyze_article(hindi(), *std::move(article));
}

Understood understood(std::string_view text) {
    Understood result;
    result.analysis = analyzed(text);
    result.facts = extract_facts(hindi(), result.analysis);
    return result;
}

}  // namespace bodh
