// Which role each phrase of a clause plays, by its postposition, what it names and where it stands.
#pragma once

#include <vector>

#include "analysis/analyze_article.h"
#include "facts/fact.h"

namespace bodh {

std::vector<RoleFiller> assign_roles(const Language& language, const SentenceAnalysis& sentence, const Clause& clause);

}  // namespace bodh
