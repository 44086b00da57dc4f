#include "questions/reason_phrases.h"

#include <algorithm>

#include "questions/asked_phrase.h"
#include "questions/explain.h"
#include "questions/nearby.h"
#include "questions/worded_choice.h"
#include "text/fold.h"
#include "text/split_words.h"

namespace bodh {
namespace {

constexpr std::size_t longest_noun = 6;  // words, with its genitive
constexpr std::size_t longest_head = 2;  // words after the genitive; more may be two phrases

bool is_joined_to(const SentenceAnalysis& sentence, const Phrase& phrase, const Phrase& next) {
    if (phrase.postposition || phrase.past + 1 != next.extent_first) return false;
    const Token& between = sentence.tokens[phrase.past];
    return between.folded == "," ||
           (between.part == Part::clause_word && between.clause_word->kind == ClauseWordKind::coordinate);
}

// With a postposition a phrase is oblique, and what follows का is not: [भारत का मैच] [गीले मैदान] के कारण.
std::size_t after_direct_noun(const SentenceAnalysis& sentence, std::size_t first, std::size_t past) {
    for (std::size_t i = past; i > first; --i) {
        if (!sentence.tokens[i - 1].is("का")) continue;
        while (i < past && sentence.tokens[i].features.word_class == WordClass::adjective) ++i;
        return std::min(i + 1, past);
    }
    return first;
}

// What the noun takes with it: [जीवाश्म ईंधनों पर] मतभेद; a place may as well belong to the verb.
bool is_complement(const SentenceAnalysis& sentence, const Phrase& phrase) {
    if (!phrase.postposition || (phrase.postposition->postposition != "पर" && phrase.postposition->postposition != "में"))
        return false;
    const Mention* mention = sentence.mention_at(phrase.head());
    return !mention || (mention->type != MentionType::place && mention->type != MentionType::date);
}

// What stands right in front may belong to the phrase: an adjective not understood, "इंडोनेशिया में आए [भूकंप]".
bool begins_for_sure(const SentenceAnalysis& sentence, std::size_t first) {
    if (first == 0) return true;
    const Token& before = sentence.tokens[first - 1];
    if (before.part == Part::postposition)
        return std::none_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& phrase) {
            return phrase.postposition_past == first && (is_complement(sentence, phrase) || is_genitive(before.folded));
        });
    if (before.part == Part::punctuation || before.part == Part::adverb || before.part == Part::clause_word)
        return true;
    const Mention* mention = sentence.mention_at(first - 1);
    return mention && (mention->type == MentionType::person || mention->type == MentionType::organisation ||
                       mention->type == MentionType::place || mention->type == MentionType::date);
}

enum class Own { kept, refused };  // अपना, which points to the subject of its clause

bool plain(const SentenceAnalysis& sentence, std::size_t first, std::size_t past, Own own_pronoun) {
    for (std::size_t i = first; i < past; ++i) {
        const Token& token = sentence.tokens[i];
        const bool own =
            own_pronoun == Own::kept && token.part == Part::pronoun && token.pronoun->kind == PronounKind::reflexive;
        if (token.part == Part::verb || token.part == Part::copula || (token.part == Part::pronoun && !own) ||
            token.quoted)
            return false;
    }
    return true;
}

bool names_what_happens(const QuestionContext& context, const SentenceAnalysis& sentence, const Phrase& phrase) {
    const Token& head = sentence.tokens[phrase.head()];
    if (head.part != Part::nominal || sentence.mention_at(phrase.head())) return false;
    if (context.language.grammar.light_nouns.find(head.lemma) || context.language.grammar.manner_nouns.find(head.lemma))
        return false;
    return context.language.words.abstract_nouns.find(head.lemma) ||
           context.language.words.conjunct_verbs.find(head.lemma);
}

}  // namespace

std::optional<ReasonPhrase> reason_phrase(const QuestionContext& context, const Fact& fact, const Phrase& phrase) {
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    ReasonPhrase found;
    found.first = phrase.extent_first;
    found.past = phrase.postposition_past;
    const Phrase* next = &phrase;
    for (auto before = sentence.phrases.rbegin(); before != sentence.phrases.rend(); ++before) {
        if (!is_joined_to(sentence, *before, *next)) continue;
        next = &*before;
        found.first = next->extent_first;
    }
    found.first = after_direct_noun(sentence, found.first, phrase.past);
    if (found.first == phrase.past) return std::nullopt;
    for (const Phrase& before : sentence.phrases)
        if (before.postposition_past == found.first && is_complement(sentence, before))
            found.first = before.extent_first;
    const bool cut = found.first > phrase.extent_first;  // then it begins for sure
    if (!phrase.postposition || (!cut && !begins_for_sure(sentence, found.first)) ||
        !plain(sentence, found.first, phrase.past, Own::kept) || !fact.statement.has_tokens(found.first, found.past) ||
        also_others(sentence, found.past))
        return std::nullopt;
    const std::string& text = context.analysis.article.text;
    found.span = {sentence.tokens[found.first].span.begin, sentence.tokens[found.past - 1].span.end};
    found.text = std::string(slice(text, found.span));
    found.noun = std::string(slice(text, {found.span.begin, sentence.tokens[phrase.head()].span.end}));
    found.postposition =
        std::string(slice(text, {sentence.tokens[phrase.past].span.begin, sentence.tokens[found.past - 1].span.end}));
    return found;
}

std::vector<Distractor> other_reasons(const QuestionContext& context, const Fact& fact, const ReasonPhrase& phrase,
                                      CircumstanceKind kind, const std::string& stem, Random& random) {
    const std::string& text = context.analysis.article.text;
    std::vector<Distractor> nouns;  // without their postposition
    const SentenceRange range = nearby(context, fact.sentence);
    for (std::size_t index = range.first; index < range.past; ++index) {
        const SentenceAnalysis& sentence = context.analysis.sentences[index];
        if (are_close(index, fact.sentence) || sentence.sentence.heading || kind != CircumstanceKind::cause) continue;
        for (const Phrase& other : sentence.phrases) {
            // With a genitive in front it tells enough to be surely wrong: a bare विरोध may not be.
            if (!other.postposition || other.coordinated || other.extent_first == other.first ||
                other.past - other.first > longest_head || other.past - other.extent_first > longest_noun ||
                !names_what_happens(context, sentence, other) || !begins_for_sure(sentence, other.extent_first) ||
                after_direct_noun(sentence, other.extent_first, other.past) != other.extent_first ||
                !plain(sentence, other.extent_first, other.past, Own::refused))
                continue;
            const Span span{sentence.tokens[other.extent_first].span.begin, sentence.tokens[other.head()].span.end};
            const std::string noun(slice(text, span));
            nouns.push_back({noun, explain_elsewhere(noun, quotation(text, sentence.sentence.span))});
        }
    }
    random.shuffle(nouns);
    // Words of the key may tell the same reason; words of the stem would be no reason at all.
    std::vector<std::string> taken = content_words(context.language, phrase.noun + ' ' + stem);
    std::vector<Distractor> chosen;
    for (const Distractor& noun : nouns) {
        const std::vector<std::string> words = content_words(context.language, noun.text);
        if (chosen.size() == wanted_distractors) break;
        if (words.empty() || share_word(words, taken) ||
            !fits_beside(phrase.text, noun.text + ' ' + phrase.postposition))
            continue;
        taken.insert(taken.end(), words.begin(), words.end());
        chosen.push_back({noun.text + ' ' + phrase.postposition, noun.why});
    }
    add_usual_circumstances(context, kind, phrase.noun, stem, phrase.postposition, random, chosen);
    return chosen;
}

void add_usual_circumstances(const QuestionContext& context, CircumstanceKind kind, const std::string& key,
                             const std::string& stem, const std::string& postposition, Random& random,
                             std::vector<Distractor>& distractors) {
    if (kind == CircumstanceKind::cause && distractors.empty()) return;  // alone they are out of place
    std::vector<const Circumstance*> usual;
    for (const Circumstance& circumstance : context.language.words.circumstances)
        if (circumstance.kind == kind) usual.push_back(&circumstance);
    random.shuffle(usual);
    std::string told = key;
    told.append(" ").append(stem);
    for (const Distractor& distractor : distractors) told.append(" ").append(distractor.text);
    std::vector<std::string> taken = split_words(fold(told));
    const std::string ending = ' ' + postposition;
    const std::string key_in_place = key + ending;
    for (const Circumstance* circumstance : usual) {
        if (distractors.size() >= wanted_distractors) return;
        const std::vector<std::string> words = content_words(context.language, circumstance->phrase);
        if (share_word(circumstance->not_with, taken) || share_word(words, taken) ||
            !fits_beside(key_in_place, circumstance->phrase + ending) ||
            context.analysis.folded.text().find(fold(circumstance->phrase)) != std::string::npos)
            continue;
        taken.insert(taken.end(), words.begin(), words.end());
        distractors.push_back({circumstance->phrase + ending, explain_absent(circumstance->phrase)});
    }
}

}  // namespace bodh
