// Facts as short text, for tables of input → expected and for the golden file.
#pragma once

#include <string>

#include "support/understand.h"

namespace bodh {

// The statements, a line each; before a claim who makes it: "मंत्री के अनुसार: सड़क बनेगी".
std::string printed_statements(const std::vector<Fact>& facts);
// "agent: राम | place: दिल्ली": a fact's roles in order.
std::string printed_roles(const ArticleAnalysis& analysis, const Fact& fact);
// All of it: statement, predicate, roles and what proves it.
std::string printed_facts(const Understood& understood);

}  // namespace bodh
