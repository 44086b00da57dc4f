#include "facts/clause_links.h"

#include "facts/find_attribution.h"

namespace bodh {

std::size_t opening(const SentenceAnalysis& sentence, const Clause& clause) {
    std::size_t first = clause.first;
    while (first < clause.past &&
           (sentence.tokens[first].folded == "," || sentence.tokens[first].part == Part::clause_word))
        ++first;
    return first;
}

bool holds_statement(const SentenceAnalysis& sentence, std::size_t first, std::size_t past) {
    std::size_t conditions = 0;
    for (std::size_t k = first; k < past; ++k) {
        const ClauseKind kind = sentence.clauses[k].kind;
        if (kind == ClauseKind::condition) ++conditions;
        if (kind != ClauseKind::relative && kind != ClauseKind::condition && kind != ClauseKind::purpose) return true;
    }
    return conditions > 1;
}

bool can_end(const SentenceAnalysis& sentence, std::size_t k) {
    const Clause& clause = sentence.clauses[k];
    if (opens_complement(sentence, clause.past)) return false;
    if (clause.kind == ClauseKind::condition || correlates_with_relative(sentence, k + 1)) return false;
    if (clause.kind != ClauseKind::relative) return true;
    const std::size_t first = opening(sentence, clause);
    return k > 0 && sentence.tokens[first].part == Part::pronoun;
}

bool waits_for_correlative(const SentenceAnalysis& sentence, std::size_t k) {
    return k > 0 && sentence.clauses[k].kind == ClauseKind::relative &&
           opens_complement(sentence, sentence.clauses[k - 1].past);
}

bool correlates_with_relative(const SentenceAnalysis& sentence, std::size_t k) {
    return k > 0 && k < sentence.clauses.size() && sentence.clauses[k - 1].kind == ClauseKind::relative &&
           sentence.clauses[k].kind == ClauseKind::main;
}

bool when_follows(const SentenceAnalysis& sentence, std::size_t k) {
    if (k + 1 >= sentence.clauses.size() || sentence.clauses[k + 1].kind != ClauseKind::relative) return false;
    const Clause& next = sentence.clauses[k + 1];
    return sentence.tokens[opening(sentence, next)].is("जब");
}

bool follows_speech(const SentenceAnalysis& sentence, std::size_t k) {
    for (std::size_t before = 0; before < k; ++before)
        if (opens_complement(sentence, sentence.clauses[before].past)) return true;
    return false;
}

}  // namespace bodh
