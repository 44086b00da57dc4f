#include "questions/plain_facts.h"

#include <algorithm>

#include "analysis/find_faults.h"

namespace bodh {
namespace {

constexpr std::size_t words_least = 6;
constexpr std::size_t words_most = 20;
constexpr std::ptrdiff_t verbs_most = 2;
constexpr std::size_t adjacent_phrases_most = 1;

bool is_plain(const QuestionContext& context, const Fact& fact) {
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    const std::vector<StatementWord>& words = fact.statement.words;
    if (!fact.self_contained() || fact.attribution || fact.negated || fact.spoken || words.size() < words_least ||
        words.size() > words_most)
        return false;
    const auto verbs =
        std::count_if(sentence.verb_groups.begin(), sentence.verb_groups.end(),
                      [&](const VerbGroup& verb) { return verb.finite && fact.statement.has_token(verb.verb_first); });
    return verbs >= 1 && verbs <= verbs_most &&
           std::none_of(sentence.faults.begin(), sentence.faults.end(),
                        [&](const Fault& fault) { return fact.statement.has_token(fault.token); }) &&
           adjacent_bare_phrases(sentence, words.front().token, words.back().token + 1) <= adjacent_phrases_most;
}

}  // namespace

std::vector<const Fact*> plain_facts(const QuestionContext& context) {
    std::vector<const Fact*> plain;
    for (const Fact& fact : context.facts)
        if (is_plain(context, fact)) plain.push_back(&fact);
    return plain;
}

}  // namespace bodh
