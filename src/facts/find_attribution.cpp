#include "facts/find_attribution.h"

#include <algorithm>

namespace bodh {
namespace {

// Where the verb of speech stands in a verb group; what comes before it there is a participle: मुस्कुराते हुए कहा, ट्वीट
// करके बताया. nullopt when it is another verb.
std::optional<std::size_t> speech_token(const Language& language, const VerbGroup& group,
                                        const SentenceAnalysis& sentence) {
    if (language.words.speech_conjunct_verbs.find(group.lemma)) return group.verb_first;
    const auto speaks = [&](std::size_t i) {
        return sentence.tokens[i].part != Part::copula &&
               language.words.speech_verbs.find(sentence.tokens[i].lemma) != nullptr;
    };
    for (std::size_t i = group.verb_first + 1; i < group.past; ++i) {
        const Token& before = sentence.tokens[i - 1];
        if ((before.is("हुए") || before.features.verb_form == VerbForm::conjunctive) && speaks(i)) return i;
    }
    if (group.first != group.verb_first) return std::nullopt;
    if (speaks(group.verb_first)) return group.verb_first;
    // मंत्री का दावा है
    const bool claim_is = sentence.tokens[group.verb_first].part == Part::copula && group.first > 0 &&
                          language.words.speech_conjunct_verbs.find(sentence.tokens[group.first - 1].folded + " हो");
    return claim_is ? std::optional(group.verb_first) : std::nullopt;
}

bool is_speech(const Language& language, const VerbGroup& group, const SentenceAnalysis& sentence) {
    return speech_token(language, group, sentence).has_value();
}

// मंत्री का कहना है, मंत्री का दावा है: the noun or infinitive of the predicate belongs to who speaks.
bool is_said_of(const SentenceAnalysis& sentence, const VerbGroup& group) {
    const Token& main = sentence.tokens[group.verb_first];
    return main.part == Part::copula || main.features.verb_form == VerbForm::infinitive;
}

// Who says it: मंत्री ने कहा, मंत्री का कहना है; in the passive the paper that says it or whom it quotes: रिपोर्ट में कहा गया,
// पुलिस के हवाले से कहा गया.
const Phrase* speaking_phrase(const SentenceAnalysis& sentence, const Clause& clause, const VerbGroup& group) {
    const Phrase* found = nullptr;
    for (const Phrase& phrase : sentence.phrases) {
        if (phrase.first < clause.first || phrase.postposition_past > group.verb_first || !phrase.postposition)
            continue;
        const std::string& postposition = phrase.postposition->postposition;
        if (is_said_of(sentence, group)) {
            const bool before_noun = phrase.postposition_past + 1 >= group.verb_first;
            if (is_genitive(postposition) && before_noun) found = &phrase;
        } else if (group.passive) {
            if (postposition == "के हवाले से") return &phrase;
            if (postposition == "में") found = &phrase;
        } else if (postposition == "ने") {
            return &phrase;
        }
    }
    return found;
}

// उन्होंने, उसने; उनका in उनका कहना है.
std::optional<std::size_t> speaking_pronoun(const SentenceAnalysis& sentence, const Clause& clause,
                                            const VerbGroup& group) {
    for (std::size_t i = clause.first; i < group.first; ++i) {
        const Token& token = sentence.tokens[i];
        if (token.part != Part::pronoun || token.pronoun->kind != PronounKind::third) continue;
        const bool owns = token.features.grammatical_case == GrammaticalCase::genitive;
        const bool acts = token.features.grammatical_case == GrammaticalCase::ergative;
        if (is_said_of(sentence, group) ? owns && i + 2 >= group.verb_first : acts) return i;
    }
    return std::nullopt;
}

// सरकार कहती है, विशेषज्ञ मानते हैं: the first phrase, in the direct case.
const Phrase* speaking_subject(const SentenceAnalysis& sentence, const Clause& clause, const VerbGroup& group) {
    const bool perfective =
        std::any_of(sentence.tokens.begin() + static_cast<std::ptrdiff_t>(group.verb_first),
                    sentence.tokens.begin() + static_cast<std::ptrdiff_t>(group.past),
                    [](const Token& token) { return token.features.verb_form == VerbForm::perfective; });
    if (perfective || group.passive || is_said_of(sentence, group)) return nullptr;
    for (const Phrase& phrase : sentence.phrases)
        if (phrase.first >= clause.first && phrase.past <= group.first) return phrase.postposition ? nullptr : &phrase;
    return nullptr;
}

bool is_torn(const SentenceAnalysis& sentence, std::size_t first) {
    const Token& opening = sentence.tokens[first];
    const bool participle = std::any_of(opening.readings.begin(), opening.readings.end(), [](const Reading& reading) {
        return reading.features.verb_form == VerbForm::perfective;
    });
    return first > 0 && (opening.folded.rfind("वाल", 0) == 0 ||
                         (participle && sentence.tokens[first - 1].part == Part::postposition));
}

// The phrase as it stands in the article, from its genitive chain on; nullopt when a pronoun is in it, or when it is
// the end of a longer one: [नाम बदलने से] जुड़े समर्थकों, [वहाँ रहने] वाले लोगों.
std::optional<Attribution> attribution_of(const ArticleAnalysis& analysis, const SentenceAnalysis& sentence,
                                          const Phrase& phrase, std::string verb) {
    if (is_torn(sentence, phrase.extent_first)) return std::nullopt;
    for (std::size_t i = phrase.extent_first; i < phrase.past; ++i)
        if (sentence.tokens[i].part == Part::pronoun || sentence.tokens[i].part == Part::adverb ||
            (sentence.mention_at(i) && sentence.mention_at(i)->type == MentionType::date))
            return std::nullopt;
    Attribution attribution;
    attribution.first = phrase.extent_first;
    attribution.past = phrase.past;
    attribution.source = {sentence.tokens[phrase.extent_first].span.begin, sentence.tokens[phrase.past - 1].span.end};
    attribution.text = std::string(slice(analysis.article.text, attribution.source));
    attribution.verb = std::move(verb);
    return attribution;
}

}  // namespace

bool opens_complement(const SentenceAnalysis& sentence, std::size_t at) {
    if (at < sentence.tokens.size() && sentence.tokens[at].folded == ",") ++at;
    return at < sentence.tokens.size() && sentence.tokens[at].part == Part::clause_word &&
           sentence.tokens[at].clause_word->kind == ClauseWordKind::complement;
}

std::optional<Speaker> find_speaker(const Language& language, const SentenceAnalysis& sentence, std::size_t k) {
    const Clause& clause = sentence.clauses[k];
    const VerbGroup& group = sentence.verb_groups[clause.verb];
    if (!is_speech(language, group, sentence)) return std::nullopt;
    if (const Phrase* phrase = speaking_phrase(sentence, clause, group))
        return Speaker{phrase->extent_first, phrase->past};
    if (const auto pronoun = speaking_pronoun(sentence, clause, group)) return Speaker{*pronoun, *pronoun + 1};
    if (const Phrase* phrase = speaking_subject(sentence, clause, group))
        return Speaker{phrase->extent_first, phrase->past};
    return std::nullopt;
}

std::optional<SpeechAct> find_speech_act(const Language& language, const ArticleAnalysis& analysis, std::size_t index) {
    const SentenceAnalysis& sentence = analysis.sentences[index];
    for (std::size_t k = 0; k < sentence.clauses.size(); ++k) {
        const Clause& clause = sentence.clauses[k];
        const VerbGroup& group = sentence.verb_groups[clause.verb];
        if (!opens_complement(sentence, clause.past) || !is_speech(language, group, sentence)) continue;
        const Phrase* speaker = speaking_phrase(sentence, clause, group);
        if (!speaker || speaker->coordinated) return std::nullopt;
        const bool asked_by_verb = !group.passive && !is_said_of(sentence, group);
        auto attribution = attribution_of(analysis, sentence, *speaker, asked_by_verb ? group.lemma : std::string());
        if (!attribution) return std::nullopt;
        return SpeechAct{*std::move(attribution), k};
    }
    return std::nullopt;
}

const Mention* source_mention(const SentenceAnalysis& sentence, const Attribution& attribution) {
    const Mention* mention = sentence.mention_at(attribution.past - 1);
    return mention && mention->past == attribution.past ? mention : nullptr;
}

std::optional<Attribution> find_according_to(const ArticleAnalysis& analysis, std::size_t index, std::size_t first,
                                             std::size_t past) {
    const SentenceAnalysis& sentence = analysis.sentences[index];
    for (const Phrase& phrase : sentence.phrases) {
        if (phrase.extent_first < first || phrase.postposition_past > past || !phrase.postposition) continue;
        const std::string& postposition = phrase.postposition->postposition;
        if (postposition == "के अनुसार" || postposition == "के मुताबिक़")
            return attribution_of(analysis, sentence, phrase, {});
    }
    return std::nullopt;
}

}  // namespace bodh
