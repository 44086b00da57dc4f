#include "questions/whole_clauses.h"

#include <algorithm>

#include "facts/find_attribution.h"
#include "questions/nearby.h"
#include "questions/worded_choice.h"

namespace bodh {
namespace {

bool in_other_verb(const SentenceAnalysis& sentence, std::size_t clause, std::size_t token) {
    for (std::size_t k = 0; k < sentence.clauses.size(); ++k) {
        const VerbGroup& verb = sentence.verb_groups[sentence.clauses[k].verb];
        if (k != clause && verb.first <= token && token < verb.past) return true;
    }
    return false;
}

bool tells_one_clause(const QuestionContext& context, const Fact& fact) {
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    if (!fact.context.empty()) return false;
    return std::all_of(fact.statement.words.begin(), fact.statement.words.end(), [&](const StatementWord& word) {
        return word.token < sentence.clauses[fact.clause].past && !in_other_verb(sentence, fact.clause, word.token);
    });
}

std::size_t index_of(const QuestionContext& context, const Fact& fact) {
    return static_cast<std::size_t>(&fact - context.facts.data());
}

}  // namespace

std::optional<std::size_t> fact_of_clause(const QuestionContext& context, std::size_t sentence, std::size_t clause) {
    for (const Fact& fact : in_sentence(context.facts, sentence))
        if (fact.clause == clause && tells_one_clause(context, fact)) return index_of(context, fact);
    return std::nullopt;
}

std::string stem_asking_at_verb(const QuestionContext& context, const Fact& fact, std::size_t first, std::size_t past,
                                const std::string& words) {
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    const VerbGroup& verb = sentence.verb_groups[sentence.clauses[fact.clause].verb];
    // सवाल क्यों उठाए, but क्यों स्थगित की: only a noun stands before the question word.
    const ConjunctVerb* conjunct = verb.first < verb.verb_first
                                       ? context.language.words.conjunct_verbs.find(sentence.tokens[verb.first].folded)
                                       : nullptr;
    const std::size_t place =
        before_negation(sentence, conjunct && conjunct->gender == Gender::none ? verb.first : verb.verb_first);
    if (first == past) first = past = sentence.tokens.size();
    return lead_in(fact) + fact.statement.by_itself().with_moved_replacement(first, past, words, place) + "?";
}

std::vector<OtherStatement> other_statements(const QuestionContext& context, std::size_t sentence,
                                             const std::string& key, const std::string& stem, Random& random) {
    const std::vector<std::string> stem_words = content_words(context.language, stem);
    std::vector<std::string> key_words = content_words(context.language, key);
    key_words.erase(std::remove_if(key_words.begin(), key_words.end(),
                                   [&](const std::string& word) { return share_word({word}, stem_words); }),
                    key_words.end());
    struct Candidate {
        OtherStatement statement;
        std::vector<std::string> words;
        int rank = 0;
    };
    std::vector<Candidate> candidates;
    for (const Fact& fact : in_sentences(context.facts, nearby(context, sentence))) {
        if (are_close(fact.sentence, sentence) || !tells_one_clause(context, fact)) continue;
        const SentenceAnalysis& there = context.analysis.sentences[fact.sentence];
        if (find_speaker(context.language, there, fact.clause)) continue;  // only that somebody spoke
        if (fact.attribution && fact.statement.has_token(fact.attribution->first)) continue;
        Candidate candidate{{fact.statement.text(), fact.sentence, index_of(context, fact), false}, {}, 0};
        if (!fits_beside(key, candidate.statement.text)) continue;
        candidate.words = content_words(context.language, candidate.statement.text);
        if (share_word(candidate.words, key_words)) continue;
        const ClauseKind kind = there.clauses[fact.clause].kind;
        candidate.statement.is_cause = kind == ClauseKind::cause;
        candidate.rank = candidate.statement.is_cause ? 0 : share_word(candidate.words, stem_words) ? 1 : 2;
        candidates.push_back(std::move(candidate));
    }
    random.shuffle(candidates);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.rank < b.rank; });
    std::vector<OtherStatement> chosen;
    for (const Candidate& candidate : candidates) {
        const bool told_already = std::any_of(chosen.begin(), chosen.end(), [&](const OtherStatement& other) {
            return other.sentence == candidate.statement.sentence || other.text == candidate.statement.text;
        });
        if (!told_already) chosen.push_back(candidate.statement);
    }
    return chosen;
}

}  // namespace bodh
