// Makes a clause or a whole sentence stand alone, or says that it can not.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/analyze_article.h"
#include "facts/resolve_pronoun.h"
#include "facts/statement.h"

namespace bodh {

// Tokens [first, past).
struct TokenRange {
    std::size_t first = 0;
    std::size_t past = 0;
};

// `words` in the place of one token.
struct TokenReplacement {
    std::size_t token = 0;
    std::string words;
};

// Tokens [first, past) of sentence `index` as a statement. nullopt when it holds a pronoun of the first or second
// person, a question word, a half quotation, or a pronoun that nothing explains; as a clause it may hold no relative
// pronoun and nothing that leans on the sentence before.
std::optional<Statement> make_statement(const Language& language, const ArticleAnalysis& analysis, std::size_t index,
                                        std::size_t first, std::size_t past, StatementReach reach);

// The same of pieces of a sentence, as one clause; `replacement` gives a relative pronoun its name.
std::optional<Statement> make_statement(const Language& language, const ArticleAnalysis& analysis, std::size_t index,
                                        const std::vector<TokenRange>& pieces,
                                        const std::optional<TokenReplacement>& replacement);

}  // namespace bodh
