// Signs in a statement that its sentence was not understood, or is not good Hindi.
#pragma once

#include "analysis/sentence_analysis.h"
#include "facts/statement.h"

namespace bodh {

// With two agents, or with ने beside a verb that takes none, who does what is not understood; and what nobody would
// write is not asked about.
bool misread(const SentenceAnalysis& sentence, const Statement& statement);

}  // namespace bodh
