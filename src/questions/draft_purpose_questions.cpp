// किसलिए: शेरों को बचाने के लिए; P, ताकि Q.
#include <utility>

#include "facts/make_statement.h"
#include "questions/action_phrases.h"
#include "questions/infinitive_questions.h"
#include "questions/kinds.h"
#include "questions/whole_clauses.h"
#include "questions/worded_choice.h"

namespace bodh {
namespace {

void ask_for_clause(const QuestionContext& context, std::size_t index, std::vector<Draft>& drafts) {
    const SentenceAnalysis& sentence = context.analysis.sentences[index];
    if (sentence.clauses.size() < 2 || sentence.clauses.back().kind != ClauseKind::purpose) return;
    const Clause& clause = sentence.clauses.back();
    std::size_t first = clause.first;
    while (first < clause.past && sentence.tokens[first].part != Part::clause_word) ++first;
    const auto effect = fact_of_clause(context, index, sentence.clauses.size() - 2);
    const auto purpose =
        make_statement(context.language, context.analysis, index, first + 1, clause.past, StatementReach::clause);
    if (!effect || !purpose) return;
    const std::string so_that(slice(context.analysis.article.text, sentence.tokens[first].span));
    const WordedKey key{so_that + ' ' + purpose->text(),
                        {purpose->words.front().span.begin, purpose->words.back().span.end},
                        first,
                        {}};
    const std::string stem = stem_asking_at_verb(context, context.facts[*effect], 0, 0, "किसलिए");
    Random random = chances_of(context, QuestionKind::purpose, index, first);
    const auto distractors = action_distractors(context, index, key.text, stem, random, [&](const Action& action) {
        const std::string may = action.may();
        return may.empty() ? may : so_that + ' ' + may;
    });
    if (distractors.size() < wanted_distractors) return;
    drafts.push_back(worded_choice(context, QuestionKind::purpose, *effect, stem, key, distractors));
}

}  // namespace

std::vector<Draft> draft_purpose_questions(const QuestionContext& context) {
    const InfinitiveAsking asking{QuestionKind::purpose, Role::purpose, CircumstanceKind::purpose, "किसलिए"};
    std::vector<Draft> drafts;
    for (std::size_t index = 0; index < context.analysis.sentences.size(); ++index)
        ask_for_clause(context, index, drafts);
    for (std::size_t index = 0; index < context.facts.size(); ++index)
        if (fact_of_clause(context, context.facts[index].sentence, context.facts[index].clause) == index)
            for (Draft& draft : infinitive_questions(context, index, asking)) drafts.push_back(std::move(draft));
    return drafts;
}

}  // namespace bodh
