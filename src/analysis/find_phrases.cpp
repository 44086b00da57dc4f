#include "analysis/find_phrases.h"

#include "analysis/read_tokens.h"

namespace bodh {
namespace {

bool belongs_to_phrase(const Token& token) {
    return token.part == Part::nominal || token.part == Part::numeral || token.part == Part::pronoun;
}

// कई, एक, दो, कुछ begin a phrase; nothing in front of them belongs to it.
bool opens_phrase(const Token& token) {
    return token.part == Part::numeral || token.part == Part::pronoun || token.has_class(WordClass::determiner);
}

bool names_something(const Mention& mention) {
    return mention.type == MentionType::person || mention.type == MentionType::place ||
           mention.type == MentionType::organisation || mention.type == MentionType::event;
}

bool is_lead(const Language& language, const std::string& words, const Mention& name) {
    if (language.names.demonyms.find(words)) return true;
    if (name.type == MentionType::person)
        return language.names.titles.find(words) || language.words.human_nouns.find(words) ||
               language.words.common_places.find(words);
    const ClassNoun* noun = language.words.class_nouns.find(words);
    const char* const sense = name.type == MentionType::place          ? "place"
                              : name.type == MentionType::organisation ? "organisation"
                                                                       : "event";
    return noun && noun->sense == sense;
}

// How many words right in front of a name belong to it: राष्ट्रपति पुतिन, विदेश मंत्री …, राजधानी दिल्ली, समाचार एजेंसी …;
// adjectives one by one.
std::size_t lead_length(const Language& language, const std::vector<Token>& tokens, std::size_t run_first,
                        std::size_t first, const Mention& name) {
    for (std::size_t length = 3; length >= 1; --length) {
        if (first < run_first + length) continue;
        std::string words = tokens[first - length].folded;
        for (std::size_t i = first - length + 1; i < first; ++i) words += ' ' + tokens[i].folded;
        if (is_lead(language, words, name)) return length;
    }
    const Token& before = tokens[first - 1];
    const bool adjective = before.features.word_class == WordClass::adjective;
    const bool unknown_before_person = name.type == MentionType::person && !before.known();
    return adjective || unknown_before_person ? 1 : 0;
}

// Where the phrase that ends before `past` begins: at its last mention's first token, widened to the titles, demonyms
// and adjectives in front of it; or, for a phrase that ends in a common noun, right after the last mention that is not
// part of it.
std::size_t phrase_first(const Language& language, const SentenceAnalysis& sentence, std::size_t run_first,
                         std::size_t past) {
    const Mention* last = sentence.mention_at(past - 1);
    std::size_t first = last && last->first >= run_first ? last->first : past - 1;
    if (language.grammar.manner_nouns.find(sentence.tokens[past - 1].folded))
        return first > run_first ? first - 1 : first;
    while (first > run_first) {
        if (opens_phrase(sentence.tokens[first])) break;
        if (last && last->type == MentionType::date)
            break;  // [पुल] [अगले साल] बनेगा: what stands before a date is no part of it
        std::size_t step = 1;
        if (last && names_something(*last)) step = lead_length(language, sentence.tokens, run_first, first, *last);
        if (step == 0) break;
        const Mention* before = sentence.mention_at(first - 1);
        // A date or another person's name in front is a phrase of its own: [बुधवार] [पुतिन ने].
        if (before && before->type != MentionType::number && before->type != MentionType::duration &&
            before->type != MentionType::place && before->type != MentionType::organisation &&
            before->type != MentionType::name)
            break;
        if (before && last && (before->type == MentionType::place || before->type == MentionType::name) &&
            (last->type == MentionType::person || last->type == MentionType::place))
            break;
        first = before ? before->first : first - step;
        if (first < run_first) return run_first;
    }
    return first;
}

bool joins(const Token& token) {
    return token.folded == "," ||
           (token.part == Part::clause_word && token.clause_word->kind == ClauseWordKind::coordinate);
}

// Behind the aside in brackets that begins at `at`, or `at` itself: संगठन (डब्ल्यूएचओ) [ने].
std::size_t past_aside(const std::vector<Token>& tokens, std::size_t at) {
    if (at >= tokens.size() || !tokens[at].is("(")) return at;
    while (at < tokens.size() && !tokens[at].is(")")) ++at;
    return at + 1;
}

}  // namespace

void find_phrases(const Language& language, SentenceAnalysis& sentence) {
    const std::vector<Token>& tokens = sentence.tokens;
    const std::vector<std::string> words = folded_words(tokens);
    for (std::size_t i = 0; i < tokens.size();) {
        if (!belongs_to_phrase(tokens[i])) {
            ++i;
            continue;
        }
        std::size_t past = i + 1;
        while (past < tokens.size() && belongs_to_phrase(tokens[past])) ++past;
        Phrase phrase;
        phrase.past = past;
        phrase.first = phrase_first(language, sentence, i, past);
        phrase.postposition_first = phrase.postposition_past = past;
        const std::size_t at = past_aside(tokens, past);
        if (at < tokens.size() && tokens[at].part == Part::postposition) {
            const auto match = language.grammar.postpositions.longest(words, at);
            phrase.postposition = match.row;
            phrase.postposition_first = at;
            phrase.postposition_past = at + match.words;
        }
        // What stands before it in the same run is a phrase without a postposition: a time, a subject, an apposition.
        std::size_t rest = phrase.first;
        std::vector<Phrase> before;
        while (rest > i) {
            Phrase bare;
            bare.past = bare.postposition_first = bare.postposition_past = rest;
            bare.first = phrase_first(language, sentence, i, rest);
            before.insert(before.begin(), bare);
            rest = bare.first;
        }
        sentence.phrases.insert(sentence.phrases.end(), before.begin(), before.end());
        sentence.phrases.push_back(phrase);
        i = phrase.postposition_past;
    }
    for (std::size_t k = 0; k < sentence.phrases.size(); ++k) {
        Phrase& phrase = sentence.phrases[k];
        phrase.extent_first = phrase.first;
        if (k > 0) {
            const Phrase& previous = sentence.phrases[k - 1];
            const bool genitive = previous.postposition && previous.postposition_past == phrase.first &&
                                  is_genitive(previous.postposition->postposition);
            if (genitive) phrase.extent_first = previous.extent_first;
        }
        const bool joined_before = phrase.first > 0 && joins(tokens[phrase.first - 1]) && phrase.first > 1 &&
                                   belongs_to_phrase(tokens[phrase.first - 2]);
        const bool joined_after = phrase.postposition_past < tokens.size() && !phrase.postposition &&
                                  joins(tokens[phrase.postposition_past]) &&
                                  phrase.postposition_past + 1 < tokens.size() &&
                                  belongs_to_phrase(tokens[phrase.postposition_past + 1]) &&
                                  !tokens[phrase.postposition_past + 1].is_relative();  // पुल, जो …
        phrase.coordinated = joined_before || joined_after;
    }
}

}  // namespace bodh
