// Which role each phrase of a clause plays, by its postposition, what it names and where it stands.
#pragma once

#include <string>
#include <vector>

#include "analysis/analyze_article.h"
#include "facts/fact.h"

namespace bodh {

// `clause` is an index in the sentence's clauses.
std::vector<RoleFiller> assign_roles(const Language& language, const SentenceAnalysis& sentence, std::size_t clause);

// The role of what stands before this postposition whatever it is; Role::other when that depends on the noun.
Role role_of_postposition(const std::string& postposition);

}  // namespace bodh
