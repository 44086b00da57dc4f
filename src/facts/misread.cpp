#include "facts/misread.h"

#include <algorithm>

namespace bodh {
namespace {

// मंत्री का मत, लगता था: what stands between commas was taken for the predicate.
bool pauses_before_verb(const SentenceAnalysis& sentence, const Statement& statement) {
    return std::any_of(sentence.verb_groups.begin(), sentence.verb_groups.end(), [&](const VerbGroup& verb) {
        return verb.finite && verb.first > 0 && statement.has_token(verb.first) &&
               statement.has_token(verb.first - 1) && sentence.tokens[verb.first - 1].is(",");
    });
}

// The faults that are never a slip of our own reading.
bool spoils(FaultKind kind) {
    switch (kind) {
        case FaultKind::two_agents:
        case FaultKind::ne_without_perfective:
        case FaultKind::ne_with_intransitive:
        case FaultKind::ne_with_passive:
        case FaultKind::oblique_without_postposition:
        case FaultKind::number_agreement:
        case FaultKind::auxiliary_agreement:
        case FaultKind::stranded_postposition: return true;
        case FaultKind::genitive_agreement:
        case FaultKind::verb_agreement:
        case FaultKind::numeral_agreement:
        case FaultKind::agent_without_ne:
        case FaultKind::too_many_bare_phrases:
        case FaultKind::repeated_word: return false;
    }
    return false;
}

}  // namespace

bool misread(const SentenceAnalysis& sentence, const Statement& statement) {
    const auto agents = std::count_if(statement.words.begin(), statement.words.end(),
                                      [](const StatementWord& word) { return word.text == "ने"; });
    const auto verbs =
        std::count_if(sentence.verb_groups.begin(), sentence.verb_groups.end(),
                      [&](const VerbGroup& verb) { return verb.finite && statement.has_token(verb.verb_first); });
    if (agents > verbs || pauses_before_verb(sentence, statement)) return true;
    return std::any_of(sentence.faults.begin(), sentence.faults.end(),
                       [&](const Fault& fault) { return spoils(fault.kind) && statement.has_token(fault.token); });
}

}  // namespace bodh
