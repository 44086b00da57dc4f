// कैसे: तीसरी बाज़ी जीतकर; वीडियो लिंक के ज़रिए.
#include <algorithm>
#include <array>

#include "questions/action_phrases.h"
#include "questions/kinds.h"
#include "questions/reason_phrases.h"
#include "questions/whole_clauses.h"
#include "questions/worded_choice.h"

namespace bodh {
namespace {

// Of the postpositions of means those that say how it is done; द्वारा says who does it.
constexpr std::array<std::string_view, 4> by_means_of{"के ज़रिए", "के माध्यम से", "की मदद से", "के सहारे"};

// जीतकर, करके: verbs whose doing can be the way to something else (language.words.means_verbs).
bool tells_how(const QuestionContext& context, const SentenceAnalysis& sentence, std::size_t verb) {
    if (sentence.tokens[verb].features.verb_form != VerbForm::conjunctive) return false;
    for (const VerbGroup& group : sentence.verb_groups)
        if (group.verb_first == verb && group.past == verb + 1)
            return context.language.words.means_verbs.find(group.lemma) != nullptr;
    return false;
}

void ask_for_participle(const QuestionContext& context, std::size_t index, std::vector<Draft>& drafts) {
    const Fact& fact = context.facts[index];
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    const Clause& clause = sentence.clauses[fact.clause];
    for (std::size_t verb = clause.first; verb < sentence.verb_groups[clause.verb].first; ++verb) {
        if (!tells_how(context, sentence, verb)) continue;
        const auto first = action_phrase_first(context, fact, verb);
        if (!first) continue;
        const Span span{sentence.tokens[*first].span.begin, sentence.tokens[verb].span.end};
        const WordedKey key{std::string(slice(context.analysis.article.text, span)), span, *first, {}};
        const std::string stem = stem_asking_at_verb(context, fact, *first, verb + 1, "कैसे");
        Random random = chances_of(context, QuestionKind::how, fact.sentence, *first);
        const auto distractors = action_distractors(context, fact.sentence, key.text, stem, random,
                                                    [](const Action& action) { return action.participle(); });
        if (distractors.size() < wanted_distractors) continue;
        drafts.push_back(worded_choice(context, QuestionKind::how, index, stem, key, distractors));
    }
}

void ask_for_means(const QuestionContext& context, std::size_t index, std::vector<Draft>& drafts) {
    const Fact& fact = context.facts[index];
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    for (const RoleFiller& filler : fact.roles) {
        const Phrase& place = sentence.phrases[filler.phrase];
        if (filler.role != Role::means || filler.clause != fact.clause || !place.postposition) continue;
        if (std::find(by_means_of.begin(), by_means_of.end(), place.postposition->postposition) == by_means_of.end())
            continue;
        const auto phrase = reason_phrase(context, fact, place);
        if (!phrase) continue;
        const std::string stem = stem_asking_at_verb(context, fact, phrase->first, phrase->past, "कैसे");
        Random random = chances_of(context, QuestionKind::how, fact.sentence, phrase->first);
        const auto distractors = other_reasons(context, fact, *phrase, CircumstanceKind::means, stem, random);
        if (distractors.size() < wanted_distractors) continue;
        const WordedKey key{phrase->text, phrase->span, phrase->first, {}};
        drafts.push_back(worded_choice(context, QuestionKind::how, index, stem, key, distractors));
    }
}

}  // namespace

std::vector<Draft> draft_how_questions(const QuestionContext& context) {
    std::vector<Draft> drafts;
    for (std::size_t index = 0; index < context.facts.size(); ++index) {
        if (fact_of_clause(context, context.facts[index].sentence, context.facts[index].clause) != index) continue;
        ask_for_participle(context, index, drafts);
        ask_for_means(context, index, drafts);
    }
    return drafts;
}

}  // namespace bodh
