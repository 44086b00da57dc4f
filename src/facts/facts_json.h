// The printed form of facts: the contract of `bodh facts`.
#pragma once

#include <string>
#include <vector>

#include "analysis/analyze_article.h"
#include "facts/fact.h"
#include "facts/find_claims.h"

namespace bodh {

std::string write_facts(const ArticleAnalysis& analysis, const std::vector<Fact>& facts,
                        const std::vector<Claim>& claims, const std::string& id, int indent);

}  // namespace bodh
