// Phrases with their postpositions, and verb groups.
#pragma once

#include <vector>

#include "analysis/sentence_analysis.h"
#include "language/language.h"

namespace bodh {

// Fills sentence.phrases from its tokens and mentions.
void find_phrases(const Language& language, SentenceAnalysis& sentence);
// Fills sentence.verb_groups. A group is finite when it ends in a finite form at the edge of a clause or in a copula.
void find_verb_groups(const Language& language, SentenceAnalysis& sentence);
// Whether the subject of the verb carries ने: राम ने पुस्तक पढ़ी, but राम घर गया.
bool takes_ne(const Language& language, const SentenceAnalysis& sentence, const VerbGroup& verb);
// Fills sentence.clauses: each runs from the end of the one before to the end of a finite verb group.
void find_clauses(SentenceAnalysis& sentence);

}  // namespace bodh
