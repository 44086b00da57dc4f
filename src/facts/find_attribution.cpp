#include "facts/find_attribution.h"

namespace bodh {
namespace {

bool is_speech(const Language& language, const VerbGroup& group, const SentenceAnalysis& sentence) {
    if (language.words.speech_conjunct_verbs.find(group.lemma)) return true;
    if (group.first != group.verb_first) return false;
    return language.words.speech_verbs.find(sentence.tokens[group.verb_first].lemma) != nullptr;
}

// Who says it: मंत्री ने कहा; in the passive the paper that says it or whom it quotes: रिपोर्ट में कहा गया, पुलिस के हवाले से कहा
// गया.
const Phrase* speaking_phrase(const SentenceAnalysis& sentence, const Clause& clause, const VerbGroup& group) {
    const Phrase* place = nullptr;
    for (const Phrase& phrase : sentence.phrases) {
        if (phrase.first < clause.first || phrase.postposition_past > group.first || !phrase.postposition) continue;
        const std::string& postposition = phrase.postposition->postposition;
        if (group.passive ? postposition == "के हवाले से" : postposition == "ने") return &phrase;
        if (group.passive && postposition == "में") place = &phrase;
    }
    return place;
}

// The phrase as it stands in the article, from its genitive chain on; nullopt when a pronoun is in it.
std::optional<Attribution> attribution_of(const ArticleAnalysis& analysis, const SentenceAnalysis& sentence,
                                          const Phrase& phrase, std::string verb) {
    for (std::size_t i = phrase.extent_first; i < phrase.past; ++i)
        if (sentence.tokens[i].part == Part::pronoun) return std::nullopt;
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

std::optional<SpeechAct> find_speech_act(const Language& language, const ArticleAnalysis& analysis, std::size_t index) {
    const SentenceAnalysis& sentence = analysis.sentences[index];
    for (std::size_t k = 0; k < sentence.clauses.size(); ++k) {
        const Clause& clause = sentence.clauses[k];
        const VerbGroup& group = sentence.verb_groups[clause.verb];
        if (!opens_complement(sentence, clause.past) || !is_speech(language, group, sentence)) continue;
        const Phrase* speaker = speaking_phrase(sentence, clause, group);
        if (!speaker || speaker->coordinated) return std::nullopt;
        auto attribution = attribution_of(analysis, sentence, *speaker, group.passive ? std::string() : group.lemma);
        if (!attribution) return std::nullopt;
        return SpeechAct{*std::move(attribution), k};
    }
    return std::nullopt;
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
