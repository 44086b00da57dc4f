#include "facts/find_claims.h"

#include <algorithm>

#include "facts/find_attribution.h"
#include "facts/find_quotations.h"

namespace bodh {
namespace {

constexpr std::size_t shortest_quotation = 3;  // words; fewer are a term in quotation marks

class ClaimFinder {
public:
    ClaimFinder(const Language& language, const ArticleAnalysis& analysis)
        : language_(language), analysis_(analysis), quotations_(find_quotations(analysis)) {}

    std::vector<Claim> run() {
        for (std::size_t index = 0; index < analysis_.sentences.size(); ++index) {
            const SentenceAnalysis& sentence = analysis_.sentences[index];
            if (sentence.sentence.heading) continue;
            if (read_label(index)) continue;
            const std::size_t before = claims_.size();
            for (std::size_t k = 0; k < sentence.clauses.size(); ++k)
                if (!is_quoted(index, sentence.verb_groups[sentence.clauses[k].verb]))
                    if (const auto speaker = speaker_of(sentence, k)) read_speech(index, k, *speaker);
            if (claims_.size() == before) read_according_to(index);
        }
        std::stable_sort(claims_.begin(), claims_.end(),
                         [](const Claim& a, const Claim& b) { return a.claim.begin < b.claim.begin; });
        return std::move(claims_);
    }

private:
    // The speaker of a clause that goes on after और stands in the clause before: X ने उन्हें बुलाया और कहा कि …
    std::optional<Speaker> speaker_of(const SentenceAnalysis& sentence, std::size_t k) const {
        if (const auto speaker = find_speaker(language_, sentence, k)) return speaker;
        const VerbGroup& verb = sentence.verb_groups[sentence.clauses[k].verb];
        if (k == 0 || !verb.perfective || verb.passive ||
            !language_.words.speech_verbs.find(sentence.tokens[verb.verb_first].lemma))
            return std::nullopt;
        return find_speaker(language_, sentence, k - 1);
    }

    void read_speech(std::size_t index, std::size_t k, const Speaker& speaker) {
        const SentenceAnalysis& sentence = analysis_.sentences[index];
        std::size_t at = sentence.clauses[k].past;
        if (opens_complement(sentence, at)) {
            while (sentence.tokens[at].part != Part::clause_word) ++at;
            add(index, speaker, after(index, at + 1));
            return;
        }
        if (at < sentence.tokens.size() && (sentence.tokens[at].is(",") || sentence.tokens[at].is(":"))) ++at;
        if (const Quotation* quotation = opened_at(index, at)) {
            add(index, speaker, quotation->inside);
            return;
        }
        if (const Quotation* quotation = closed_before(index, speaker.first)) {
            add(index, speaker, quotation->inside);
            return;
        }
        // P, मंत्री ने कहा।
        const std::size_t comma = speaker.first;
        if (k > 0 && k + 1 == sentence.clauses.size() && comma > 0 && sentence.tokens[comma - 1].is(",") &&
            !sentence.tokens[comma - 1].quoted && sentence.clauses[k - 1].past + 1 == comma &&
            speaker.past + 1 == sentence.verb_groups[sentence.clauses[k].verb].first)
            add(index, speaker, {sentence.tokens[0].span.begin, sentence.tokens[comma - 2].span.end});
    }

    // मंत्री के अनुसार, P। and P, मंत्री के अनुसार।
    void read_according_to(std::size_t index) {
        const SentenceAnalysis& sentence = analysis_.sentences[index];
        for (const Phrase& phrase : sentence.phrases) {
            if (!phrase.postposition ||
                (phrase.postposition->postposition != "के अनुसार" && phrase.postposition->postposition != "के मुताबिक़"))
                continue;
            if (phrase.extent_first > 1 && !sentence.tokens[phrase.extent_first - 1].is(",")) continue;
            if (!is_source(sentence, phrase)) continue;
            std::size_t at = phrase.postposition_past;
            if (at < sentence.tokens.size() && sentence.tokens[at].is(",")) ++at;
            if (at + 3 < sentence.tokens.size())
                add(index, {phrase.extent_first, phrase.past}, after(index, at));
            else if (phrase.extent_first > 1)
                add(index, {phrase.extent_first, phrase.past},
                    {sentence.tokens[0].span.begin, sentence.tokens[phrase.extent_first - 2].span.end});
            return;
        }
    }

    // One who can speak: a name, a person, a paper; नियम के अनुसार tells no source.
    bool is_source(const SentenceAnalysis& sentence, const Phrase& phrase) const {
        const Mention* mention = sentence.mention_at(phrase.head());
        if (mention)
            return mention->type == MentionType::person || mention->type == MentionType::organisation ||
                   mention->type == MentionType::place || mention->type == MentionType::name;
        const Token& head = sentence.tokens[phrase.head()];
        const auto listed = [&](const auto& table) { return table.find(head.folded) || table.find(head.lemma); };
        return listed(language_.words.human_nouns) || listed(language_.names.titles) ||
               listed(language_.names.organisation_words) || listed(language_.words.spoken_sources) || !head.known();
    }

    // मंत्री: “P”
    bool read_label(std::size_t index) {
        const SentenceAnalysis& sentence = analysis_.sentences[index];
        for (const Phrase& phrase : sentence.phrases) {
            if (phrase.extent_first > 0 || phrase.postposition || phrase.past + 1 >= sentence.tokens.size() ||
                !sentence.tokens[phrase.past].is(":"))
                continue;
            const Quotation* quotation = opened_at(index, phrase.past + 1);
            if (!quotation || !is_source(sentence, phrase)) return false;
            add(index, {0, phrase.past}, quotation->inside);
            return true;
        }
        return false;
    }

    // Who speaks inside a quotation is told by it.
    bool is_quoted(std::size_t index, const VerbGroup& verb) const {
        const Span span = analysis_.sentences[index].tokens[verb.verb_first].span;
        return std::any_of(quotations_.begin(), quotations_.end(), [&](const Quotation& quotation) {
            return quotation.inside.begin <= span.begin && span.end <= quotation.inside.end;
        });
    }

    const Quotation* opened_at(std::size_t index, std::size_t token) const {
        for (const Quotation& quotation : quotations_)
            if (quotation.opening.sentence == index && quotation.opening.token == token &&
                quotation.words >= shortest_quotation)
                return &quotation;
        return nullptr;
    }

    // “P,” [बैठक के बाद] मंत्री ने कहा
    const Quotation* closed_before(std::size_t index, std::size_t token) const {
        const Quotation* found = nullptr;
        for (const Quotation& quotation : quotations_)
            if (quotation.closing.sentence == index && quotation.closing.token < token &&
                quotation.words >= shortest_quotation &&
                (quotation.opening.sentence < index || quotation.opening.token == 0))
                found = &quotation;
        return found;
    }

    // From token `first` to the end of the sentence, without marks at its ends; a quotation that opens there runs to
    // its closing mark.
    Span after(std::size_t index, std::size_t first) const {
        const std::vector<Token>& tokens = analysis_.sentences[index].tokens;
        if (const Quotation* quotation = opened_at(index, first))
            if (quotation->closing.sentence > index) return quotation->inside;
        std::size_t past = tokens.size();
        while (past > first + 1 && tokens[past - 1].part == Part::punctuation) --past;
        while (first + 1 < past && tokens[first].part == Part::punctuation) ++first;
        return first < past ? Span{tokens[first].span.begin, tokens[past - 1].span.end} : Span{};
    }

    void add(std::size_t index, const Speaker& speaker, Span claim) {
        const std::vector<Token>& tokens = analysis_.sentences[index].tokens;
        if (claim.begin >= claim.end) return;
        claims_.push_back({{tokens[speaker.first].span.begin, tokens[speaker.past - 1].span.end}, claim});
    }

    const Language& language_;
    const ArticleAnalysis& analysis_;
    std::vector<Quotation> quotations_;
    std::vector<Claim> claims_;
};

}  // namespace

std::vector<Claim> find_claims(const Language& language, const ArticleAnalysis& analysis) {
    return ClaimFinder(language, analysis).run();
}

}  // namespace bodh
