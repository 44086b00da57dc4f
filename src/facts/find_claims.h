// Every claim of the text with who makes it, whether or not it can be asked about:
//     मंत्री ने कहा कि P। मंत्री का कहना है कि P। मंत्री के अनुसार P। मंत्री ने कहा, “P”। “P,” मंत्री ने कहा। P, मंत्री ने कहा। मंत्री: “P”
#pragma once

#include <vector>

#include "analysis/analyze_article.h"

namespace bodh {

struct Claim {
    Span source;  // as it stands there, a pronoun too
    Span claim;   // without quotation marks and end mark; a quotation may run over several sentences
};

// In order of the text.
std::vector<Claim> find_claims(const Language& language, const ArticleAnalysis& analysis);

}  // namespace bodh
