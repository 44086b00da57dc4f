#include "questions/infinitive_questions.h"

#include "questions/action_phrases.h"
#include "questions/reason_phrases.h"
#include "questions/whole_clauses.h"
#include "questions/worded_choice.h"

namespace bodh {

std::vector<Draft> infinitive_questions(const QuestionContext& context, std::size_t index,
                                        const InfinitiveAsking& asking) {
    const Fact& fact = context.facts[index];
    const std::string& text = context.analysis.article.text;
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    std::vector<Draft> drafts;
    for (const ActionLink& link : infinitives_before(context, fact, asking.role)) {
        const Span span{sentence.tokens[link.first].span.begin, sentence.tokens[link.past - 1].span.end};
        const WordedKey key{std::string(slice(text, span)), span, link.first, {}};
        const std::string stem = stem_asking_at_verb(context, fact, link.first, link.past, asking.word);
        Random random = chances_of(context, asking.kind, fact.sentence, link.first);
        auto distractors =
            action_distractors(context, fact.sentence, key.text, stem, random,
                               [&](const Action& action) { return action.infinitive() + ' ' + link.postposition; });
        add_usual_circumstances(context, asking.circumstances, link.doing, stem, link.postposition, random,
                                distractors);
        if (distractors.size() < wanted_distractors) continue;
        drafts.push_back(worded_choice(context, asking.kind, index, stem, key, distractors));
    }
    return drafts;
}

}  // namespace bodh
