// Makes a clause stand alone, or says that it can not.
#pragma once

#include <optional>

#include "analysis/analyze_article.h"
#include "facts/statement.h"

namespace bodh {

// Tokens [first, past) of sentence `index` as a statement. nullopt when it holds a relative pronoun, an unnamed third
// person, a pronoun of the first or second person, an unexplained इस / यह, a question word, a half quotation, or no
// verb of its own.
std::optional<Statement> make_statement(const Language& language, const ArticleAnalysis& analysis, std::size_t index,
                                        std::size_t first, std::size_t past);

}  // namespace bodh
