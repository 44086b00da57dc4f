#include "analysis/find_phrases.h"

namespace bodh {
namespace {

ClauseKind kind_of_word(ClauseWordKind kind) {
    switch (kind) {
        case ClauseWordKind::complement: return ClauseKind::complement;
        case ClauseWordKind::cause: return ClauseKind::cause;
        case ClauseWordKind::effect: return ClauseKind::effect;
        case ClauseWordKind::purpose: return ClauseKind::purpose;
        case ClauseWordKind::condition: return ClauseKind::condition;
        case ClauseWordKind::contrast: return ClauseKind::contrast;
        case ClauseWordKind::coordinate: return ClauseKind::main;
    }
    return ClauseKind::main;
}

// A clause is what its opening word says; with a relative pronoun anywhere before its verb it is a relative clause.
ClauseKind kind_of_clause(const std::vector<Token>& tokens, std::size_t first, std::size_t past) {
    ClauseKind kind = ClauseKind::main;
    for (std::size_t i = first; i < past; ++i) {
        const Token& token = tokens[i];
        if (token.is_relative()) return ClauseKind::relative;
        const bool opening = i <= first + 1;
        if (opening && token.part == Part::clause_word) kind = kind_of_word(token.clause_word->kind);
    }
    return kind;
}

}  // namespace

void find_clauses(SentenceAnalysis& sentence) {
    std::size_t first = 0;
    for (std::size_t verb = 0; verb < sentence.verb_groups.size(); ++verb) {
        const VerbGroup& group = sentence.verb_groups[verb];
        if (!group.finite) continue;
        Clause clause;
        clause.first = first;
        clause.past = group.past;
        clause.verb = verb;
        clause.kind = kind_of_clause(sentence.tokens, first, group.past);
        sentence.clauses.push_back(clause);
        first = group.past;
    }
}

}  // namespace bodh
