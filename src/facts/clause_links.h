// How the clauses of a sentence lean on each other: which of them cannot be quoted without the next or the one before.
// `k`, `first` and `past` are indices in the sentence's clauses.
#pragma once

#include "analysis/sentence_analysis.h"

namespace bodh {

// Its first token after commas and the word that joins it.
std::size_t opening(const SentenceAnalysis& sentence, const Clause& clause);

// A condition, a purpose or a relative clause alone states nothing: "अगर बाढ़ आई।" अगर …, तो … are two conditions.
bool holds_statement(const SentenceAnalysis& sentence, std::size_t first, std::size_t past);

// Whether nothing that comes after clause `k` is waited for: not "पुल, जो नदी पर बना था, …".
bool can_end(const SentenceAnalysis& sentence, std::size_t k);

// "… बताया कि जब बाढ़ आई": right after कि a relative clause waits for the one that it goes with.
bool waits_for_correlative(const SentenceAnalysis& sentence, std::size_t k);

// जब …, तब …; जो …, वह …: a clause right after a relative one at the head of the sentence needs it.
bool correlates_with_relative(const SentenceAnalysis& sentence, std::size_t k);

// उसका बेटा 13 साल का था, जब …: without the second clause the first says something else.
bool when_follows(const SentenceAnalysis& sentence, std::size_t k);

// After "… बताया कि …" whoever told it tells the later clauses too.
bool follows_speech(const SentenceAnalysis& sentence, std::size_t k);

}  // namespace bodh
