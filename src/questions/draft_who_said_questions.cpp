// किसने कहा कि …? and किस संगठन के अनुसार …?: the claim stays whole, its source is asked for.
#include "facts/find_attribution.h"
#include "facts/make_statement.h"
#include "questions/asked_phrase.h"
#include "questions/distractors.h"
#include "questions/kinds.h"
#include "text/fill_pattern.h"

namespace bodh {
namespace {

// A claim of more words does not fit a stem that is read in one breath.
constexpr std::size_t asked_claim_words_most = 24;

std::string asking_words(const QuestionContext& context, const Mention& source, const std::string& postposition) {
    const PostpositionRow* row = context.language.grammar.postpositions.find(postposition);
    if (!row) return {};
    if (source.type == MentionType::person) return row->person;
    const std::string& noun = context.analysis.entities[source.entity].asks_as;
    if (row->thing.empty() || (noun.empty() && source.type != MentionType::organisation)) return {};
    return fill_pattern(row->thing, which_noun(context, noun.empty() ? "संगठन" : noun));
}

bool can_speak(const Mention& mention) {
    return mention.type == MentionType::person || mention.type == MentionType::organisation ||
           mention.type == MentionType::place;
}

}  // namespace

std::vector<Draft> draft_who_said_questions(const QuestionContext& context) {
    std::vector<Draft> drafts;
    std::vector<bool> asked_of(context.analysis.sentences.size(), false);
    for (std::size_t index = 0; index < context.facts.size(); ++index) {
        const Fact& fact = context.facts[index];
        if (!fact.attribution || asked_of[fact.sentence]) continue;
        const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
        const Mention* source = source_mention(sentence, *fact.attribution);
        if (!source || !can_speak(*source) || fact.statement.words.size() > asked_claim_words_most) continue;
        // …, एजेंसी ने रिपोर्ट की: who tells it is no part of what was said.
        if (find_speaker(context.language, sentence, fact.clause)) continue;
        std::string stem;
        if (fact.attribution->verb.empty()) {
            const std::string words = asking_words(context, *source, "के अनुसार");
            if (words.empty() || !fact.statement.has_tokens(fact.attribution->first, fact.attribution->past + 2))
                continue;
            stem = fact.statement.with_replacement(fact.attribution->first, fact.attribution->past + 2, words) + "?";
        } else {
            const std::string words = asking_words(context, *source, "ने");
            const auto speech = find_speech_act(context.language, context.analysis, fact.sentence);
            if (words.empty() || !speech) continue;
            const Clause& clause = sentence.clauses[speech->clause];
            const VerbGroup& verb = sentence.verb_groups[clause.verb];
            stem = words;
            for (std::size_t i = verb.first; i < verb.past; ++i)
                stem += " " + std::string(slice(context.analysis.article.text, sentence.tokens[i].span));
            stem += " कि " + fact.statement.text() + "?";
        }
        if (names_key(context, *source, stem)) continue;
        Random random = chances_of(context, QuestionKind::who_said, fact.sentence, source->first);
        const auto distractors = name_distractors(context, fact, *source, Role::source, stem, random);
        asked_of[fact.sentence] = true;
        drafts.push_back(
            choice_draft(context, QuestionKind::who_said, index, stem, *source, distractors, OptionOrder::shuffled, 0));
    }
    return drafts;
}

}  // namespace bodh
