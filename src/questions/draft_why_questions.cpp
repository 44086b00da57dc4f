// क्यों: P, क्योंकि Q; चूँकि Q, P; Q, इसलिए P; Q के कारण P. P is asked about, Q answers.
#include <utility>

#include "questions/explain.h"
#include "questions/infinitive_questions.h"
#include "questions/kinds.h"
#include "questions/reason_phrases.h"
#include "questions/whole_clauses.h"
#include "questions/worded_choice.h"

namespace bodh {
namespace {

const std::string because = "क्योंकि ";

// The cause clause of a sentence with what it explains.
struct ClausePair {
    std::size_t cause = 0;
    std::size_t effect = 0;
};

std::vector<ClausePair> clause_pairs(const SentenceAnalysis& sentence) {
    std::vector<ClausePair> pairs;
    const std::size_t count = sentence.clauses.size();
    for (std::size_t k = 0; k < count; ++k) {
        const ClauseKind kind = sentence.clauses[k].kind;
        // With more after it, the cause may be told only in part: क्योंकि पुल टूटा था और सड़क बंद थी.
        const bool last = k + 1 == count;
        if (kind == ClauseKind::cause && k == 0 && count == 2) pairs.push_back({0, 1});
        if (kind == ClauseKind::cause && k > 0 && last) pairs.push_back({k, k - 1});
        if (kind == ClauseKind::effect && k == 1 && last) pairs.push_back({0, 1});
    }
    return pairs;
}

// Where इसलिए already points to the cause, क्यों stands in its place: वह इसलिए रुका, क्योंकि … → वह क्यों रुका?
std::string why_stem(const QuestionContext& context, const Fact& fact) {
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    for (const StatementWord& word : fact.statement.words)
        if (sentence.tokens[word.token].clause_word &&
            sentence.tokens[word.token].clause_word->kind == ClauseWordKind::effect)
            return lead_in(fact) + fact.statement.by_itself().with_replacement(word.token, word.token + 1, "क्यों") + "?";
    return stem_asking_at_verb(context, fact, 0, 0, "क्यों");
}

void ask_for_clause(const QuestionContext& context, std::size_t index, const ClausePair& pair,
                    std::vector<Draft>& drafts) {
    const auto effect = fact_of_clause(context, index, pair.effect);
    const auto cause = fact_of_clause(context, index, pair.cause);
    if (!effect || !cause) return;
    const Fact& told = context.facts[*cause];
    const std::string reason = told.statement.text();
    const std::string stem = why_stem(context, context.facts[*effect]);
    const std::vector<StatementWord>& words = told.statement.words;
    Random random = chances_of(context, QuestionKind::why, index, words.front().token);
    std::vector<Distractor> distractors;
    for (const OtherStatement& other : other_statements(context, index, reason, stem, random)) {
        const Span place = context.analysis.sentences[other.sentence].sentence.span;
        distractors.push_back(
            {because + other.text, explain_elsewhere(other.text, quotation(context.analysis.article.text, place))});
    }
    if (distractors.size() < wanted_distractors) return;
    const WordedKey key{
        because + reason, {words.front().span.begin, words.back().span.end}, words.front().token, told.evidence};
    drafts.push_back(worded_choice(context, QuestionKind::why, *effect, stem, key, distractors));
}

void ask_for_phrase(const QuestionContext& context, std::size_t index, std::vector<Draft>& drafts) {
    const Fact& fact = context.facts[index];
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    for (const RoleFiller& filler : fact.roles) {
        if (filler.role != Role::cause || filler.clause != fact.clause) continue;
        const auto phrase = reason_phrase(context, fact, sentence.phrases[filler.phrase]);
        if (!phrase) continue;
        const std::string stem = stem_asking_at_verb(context, fact, phrase->first, phrase->past, "क्यों");
        Random random = chances_of(context, QuestionKind::why, fact.sentence, phrase->first);
        const auto distractors = other_reasons(context, fact, *phrase, CircumstanceKind::cause, stem, random);
        if (distractors.size() < wanted_distractors) continue;
        const WordedKey key{phrase->text, phrase->span, phrase->first, {}};
        drafts.push_back(worded_choice(context, QuestionKind::why, index, stem, key, distractors));
    }
}

}  // namespace

std::vector<Draft> draft_why_questions(const QuestionContext& context) {
    const InfinitiveAsking asking{QuestionKind::why, Role::cause, CircumstanceKind::cause, "क्यों"};
    std::vector<Draft> drafts;
    for (std::size_t index = 0; index < context.analysis.sentences.size(); ++index)
        for (const ClausePair& pair : clause_pairs(context.analysis.sentences[index]))
            ask_for_clause(context, index, pair, drafts);
    for (std::size_t index = 0; index < context.facts.size(); ++index)
        if (fact_of_clause(context, context.facts[index].sentence, context.facts[index].clause) == index) {
            ask_for_phrase(context, index, drafts);
            for (Draft& draft : infinitive_questions(context, index, asking)) drafts.push_back(std::move(draft));
        }
    return drafts;
}

}  // namespace bodh
