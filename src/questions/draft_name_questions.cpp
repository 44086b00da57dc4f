// Places, organisations and events: किस देश ने, किस संगठन को, किस शहर में; कहाँ where a place has no better class noun.
#include "questions/asked_phrase.h"
#include "questions/distractors.h"
#include "questions/kinds.h"
#include "text/fill_pattern.h"
#include "text/fold.h"

namespace bodh {
namespace {

// The class noun to ask with: from the name's list or organisation word, else the plainest of its type.
std::string class_noun(const QuestionContext& context, const Mention& mention) {
    const std::string& known = context.analysis.entities[mention.entity].asks_as;
    if (!known.empty()) return known;
    // सीआरआर, एमआरएनए: what letters stand for may be no organisation at all.
    const std::string folded = fold(slice(context.analysis.article.text, mention.span));
    if (mention.type == MentionType::organisation && !context.language.names.is_spelled_abbreviation(folded))
        return "संगठन";
    return {};
}

// मॉस्को ने कहा, प्योंगयांग की प्रशंसा की: a city that acts or is dealt with stands for a government; "किस शहर ने" would ask
// amiss.
bool city_for_government(const SentenceAnalysis& sentence, const AskedPhrase& asked) {
    if (asked.mention->kind != "city") return false;
    if (is_genitive(asked.postposition)) {
        for (const VerbGroup& verb : sentence.verb_groups)
            if (verb.first == asked.past && verb.first < verb.verb_first) return true;
        return false;
    }
    return asked.postposition.empty() || asked.postposition == "ने" || asked.postposition == "को" ||
           asked.postposition == "के साथ" || asked.postposition == "के ख़िलाफ़" || asked.postposition == "के बीच";
}

struct Asking {
    QuestionKind kind = QuestionKind::which;
    std::string words;  // empty: not to be asked
};

Asking asking_for(const QuestionContext& context, const AskedPhrase& asked) {
    const PostpositionRow* row = asked.phrase->postposition;
    const std::string noun = class_noun(context, *asked.mention);
    const bool place = asked.mention->type == MentionType::place;
    if (!row) {
        // A bare place is a goal (वे पेरिस पहुँचे) or the subject (भारत जीता); only the subject has a sure question.
        if (asked.role != Role::agent || noun.empty()) return {};
        const ClassNoun* gender = context.language.words.class_nouns.find(noun);
        if (gender && gender->gender == Gender::feminine) return {QuestionKind::which, "कौन-सी " + noun};
        return {QuestionKind::which, "कौन-सा " + noun};
    }
    const bool located = place && !row->place.empty();
    if (located && (noun.empty() || noun == "शहर" || noun == "स्थान")) return {QuestionKind::where, row->place};
    if (noun.empty() || row->thing.empty()) return {};
    return {located ? QuestionKind::where : QuestionKind::which, fill_pattern(row->thing, which_noun(context, noun))};
}

}  // namespace

std::vector<Draft> draft_name_questions(const QuestionContext& context) {
    std::vector<Draft> drafts;
    for (std::size_t index = 0; index < context.facts.size(); ++index) {
        const Fact& fact = context.facts[index];
        for (const AskedPhrase& asked :
             asked_phrases(context, fact, {MentionType::place, MentionType::organisation, MentionType::event})) {
            const Asking asking = asking_for(context, asked);
            if (asking.words.empty() || asked.role == Role::source) continue;
            if (city_for_government(context.analysis.sentences[fact.sentence], asked)) continue;
            const std::string stem = stem_of(fact, asked.first, asked.past, asking.words);
            if (names_key(context, *asked.mention, stem)) continue;
            Random random = chances_of(context, asking.kind, fact.sentence, asked.first);
            const auto distractors = name_distractors(context, fact, *asked.mention, asked.role, stem, random);
            drafts.push_back(
                choice_draft(context, asking.kind, index, stem, *asked.mention, distractors, OptionOrder::shuffled, 0));
        }
    }
    return drafts;
}

}  // namespace bodh
