// A relative clause with the name it describes, taken apart: "शास्त्री पुल, जो नदी पर बना है, टूट गया" says that शास्त्री पुल
// नदी पर बना है and that शास्त्री पुल टूट गया.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/analyze_article.h"
#include "facts/make_statement.h"

namespace bodh {

struct RelativeClause {
    std::vector<TokenRange> said_of_it;  // the name and the rest of the relative clause
    TokenReplacement name;  // of the pronoun, by the name in the pronoun's case: जिसने → शास्त्री पुल ने
    std::vector<TokenRange> around_it;  // the clause that it stands in, without it; empty when it stands in none
};

// Clause `k` of a sentence. nullopt when it is not relative, or what it describes is no name, or its name would have to
// change its form.
std::optional<RelativeClause> relative_clause(const ArticleAnalysis& analysis, std::size_t sentence, std::size_t k);

}  // namespace bodh
