// What a pronoun of the third person, or one that points (यह, इस), means where it stands: a name to put in its place,
// something the statement itself explains, or something that only the sentence before tells.
#pragma once

#include <optional>
#include <string>

#include "analysis/analyze_article.h"
#include "facts/statement.h"

namespace bodh {

// A statement may be one clause, in which nothing explains a pronoun; a whole sentence; or an excerpt of one too long
// to be quoted whole, in which what it leaves out may.
enum class StatementReach { clause, sentence, excerpt };

enum class PronounMeaning {
    inside,     // the statement explains it, or it needs no explanation
    named,      // `words` say what it stands for
    outside,    // only the sentence before explains it
    impossible  // no statement may keep it
};

struct ResolvedPronoun {
    PronounMeaning meaning = PronounMeaning::impossible;
    std::string words;  // in its place
    std::size_t past = 0;  // tokens [token, past) give way to them: इस पुल → शास्त्री पुल
    std::optional<std::size_t> explained_by = std::nullopt;  // the sentence that names it
    std::optional<Antecedent> antecedent = std::nullopt;     // when it stands for a person
};

// The pronoun at `token` of a statement made of tokens [first, past) of sentence `index`.
ResolvedPronoun resolve_pronoun(const ArticleAnalysis& analysis, std::size_t index, std::size_t first, std::size_t past,
                                std::size_t token, StatementReach reach);

}  // namespace bodh
