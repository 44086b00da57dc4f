#include "facts/resolve_pronoun.h"

#include <algorithm>

#include "facts/find_attribution.h"
#include "text/fill_pattern.h"
#include "text/fold.h"

namespace bodh {
namespace {

constexpr std::size_t excerpt_opening = 4;       // words
constexpr std::size_t correlative_distance = 6;  // words between वह and its जो: उस पुल को, जो …

// उन्होंने, उनका, वे: a person spoken of with respect, or several.
bool may_be_person(const Token& token) {
    return !token.pronoun->with_name.empty();
}

class PronounResolver {
public:
    PronounResolver(const ArticleAnalysis& analysis, std::size_t index, std::size_t first, std::size_t past,
                    std::size_t token)
        : analysis_(analysis),
          index_(index),
          sentence_(analysis.sentences[index]),
          first_(first),
          past_(past),
          at_(token),
          pronoun_(sentence_.tokens[token]) {}

    ResolvedPronoun in_clause() const {
        switch (pronoun_.pronoun->kind) {
            case PronounKind::third: return correlates_later() ? ResolvedPronoun{} : person();
            case PronounKind::reflexive: return stays();
            case PronounKind::indefinite: return counts_known() && !several_before() ? ResolvedPronoun{} : stays();
            case PronounKind::demonstrative:
                if (part_of_date()) return stays();
                return definite_description();
            default: return {};
        }
    }

    // What comes later in an excerpt is explained in it, or by the words it leaves out; a pronoun at its head is not.
    ResolvedPronoun in_excerpt() const {
        const PronounKind kind = pronoun_.pronoun->kind;
        if (kind == PronounKind::first || kind == PronounKind::second) return in_sentence();
        const bool free = kind == PronounKind::reflexive || kind == PronounKind::indefinite || part_of_date();
        return free || at_ > first_ + excerpt_opening ? stays() : ResolvedPronoun{};
    }

    ResolvedPronoun in_sentence() const {
        const PronounKind kind = pronoun_.pronoun->kind;
        if (in_whole_quotation()) return stays();
        if (kind == PronounKind::first || kind == PronounKind::second) return {};
        if (kind == PronounKind::relative) return finite_verbs() > 1 ? stays() : ResolvedPronoun{};
        if (counts_known()) return several_before() ? stays() : ResolvedPronoun{PronounMeaning::outside, {}, 0};
        if (kind == PronounKind::reflexive || kind == PronounKind::indefinite) return stays();
        if (part_of_date() || correlates() || announces_complement() || explained_inside()) return stays();
        if (kind == PronounKind::third) {
            ResolvedPronoun named = person();
            if (named.meaning == PronounMeaning::named) return named;
        } else {
            ResolvedPronoun named = definite_description();
            if (named.meaning == PronounMeaning::named) return named;
        }
        return {PronounMeaning::outside, {}, 0};
    }

private:
    ResolvedPronoun stays() const { return {PronounMeaning::inside, {}, at_ + 1}; }

    // Between quotation marks whose opening the statement holds: who speaks stands outside them.
    bool in_whole_quotation() const {
        if (!pronoun_.quoted) return false;
        for (std::size_t i = at_; i > first_; --i)
            if (!sentence_.tokens[i - 1].quoted) return true;
        return false;
    }

    // दोनों, तीनों, चारों count what is known already; दोनों पक्ष after two names is one of them.
    bool counts_known() const { return pronoun_.is("दोनों") || pronoun_.is("तीनों") || pronoun_.is("चारों"); }

    // इस साल, इस सप्ताह: the day of writing explains it; उस साल and इसी दिन lean on the sentence before.
    bool part_of_date() const {
        const Mention* mention = sentence_.mention_at(at_);
        return mention && mention->type == MentionType::date && pronoun_.is("इस") &&
               at_ + 1 < sentence_.tokens.size() && sentence_.tokens[at_ + 1].lemma != "दिन";
    }

    std::size_t finite_verbs() const {
        return static_cast<std::size_t>(std::count_if(
            sentence_.verb_groups.begin(), sentence_.verb_groups.end(),
            [&](const VerbGroup& group) { return group.finite && group.first >= first_ && group.past <= past_; }));
    }

    // जो …, वह …; उस पुल को, जो …
    bool correlates() const {
        for (std::size_t i = first_; i < past_ && i <= at_ + correlative_distance; ++i) {
            if (i > at_ && sentence_.tokens[i].lemma == "ऐसा") return false;  // यह शहर ऐसा है, जहाँ …
            if (i != at_ && sentence_.tokens[i].is_relative()) return true;
        }
        return false;
    }

    // वह हिस्सा है, जिसे …: what follows the clause says which.
    bool correlates_later() const {
        for (std::size_t i = past_; i < sentence_.tokens.size(); ++i)
            if (sentence_.tokens[i].is_relative()) return true;
        return false;
    }

    // यह कहा कि …; इस बात पर कि …
    bool announces_complement() const {
        if (pronoun_.pronoun->kind != PronounKind::demonstrative) return false;
        for (std::size_t i = at_ + 1; i < past_; ++i) {
            if (opens_complement(sentence_, i)) return true;
            if (sentence_.tokens[i].part == Part::punctuation || sentence_.tokens[i].part == Part::clause_word)
                return false;
        }
        return false;
    }

    // In a later clause of the statement, after something it can stand for.
    bool explained_inside() const {
        const bool later =
            std::any_of(sentence_.verb_groups.begin(), sentence_.verb_groups.end(), [&](const VerbGroup& group) {
                // किम से बात करने में उन्होंने …: who does it is nobody inside the phrase of a verb that is not finite.
                return group.first >= first_ && group.past <= at_ && group.past > first_ &&
                       (group.finite || pronoun_.pronoun->with_name != "{} ने");
            });
        if (!later) return false;
        // इस पुल: the pointing word needs the noun itself before it.
        const bool points_at_noun = pronoun_.pronoun->kind == PronounKind::demonstrative && at_ + 1 < past_ &&
                                    sentence_.tokens[at_ + 1].part == Part::nominal;
        if (points_at_noun && !noun_before(sentence_.tokens[at_ + 1].lemma)) return false;
        return std::any_of(sentence_.phrases.begin(), sentence_.phrases.end(), [&](const Phrase& phrase) {
            if (phrase.first < first_ || phrase.past > at_) return false;
            const Token& head = sentence_.tokens[phrase.head()];
            if (head.part == Part::pronoun) return false;
            const Mention* mention = sentence_.mention_at(phrase.head());
            if (mention && (mention->type == MentionType::date || mention->type == MentionType::duration)) return false;
            const bool person = mention && mention->type == MentionType::person;
            return may_be_person(pronoun_) ? person || head.features.number == Number::plural : true;
        });
    }

    bool noun_before(const std::string& lemma) const {
        for (std::size_t i = first_; i < at_; ++i) {
            if (sentence_.tokens[i].lemma == lemma) return true;
            const Mention* mention = sentence_.mention_at(i);
            const bool named =
                mention && (mention->type == MentionType::place || mention->type == MentionType::organisation ||
                            mention->type == MentionType::event);
            if (named && fold(analysis_.entities[mention->entity].asks_as) == lemma) return true;
        }
        return false;
    }

    // दोनों, तीनों: of several named before.
    bool several_before() const {
        for (std::size_t i = first_; i + 1 < at_; ++i)
            if (sentence_.tokens[i].is("और") || sentence_.tokens[i].is("तथा") || sentence_.tokens[i].is("एवं"))
                return true;
        return false;
    }

    // Puts the name that a pronoun of the third person stands for in its place.
    ResolvedPronoun person() const {
        if (pronoun_.pronoun->with_name.empty() || pronoun_.quoted) return {};
        // A name in the statement itself, before the pronoun, may be meant as well.
        for (const Mention& mention : sentence_.mentions)
            if (mention.type == MentionType::person && mention.first < at_ && mention.past > first_) return {};
        auto antecedent = only_person_before();
        if (!antecedent) return {};
        const Mention& mention = analysis_.sentences[antecedent->sentence].mentions[antecedent->mention];
        std::string words = fill_pattern(pronoun_.pronoun->with_name, analysis_.entities[mention.entity].name);
        antecedent->postposition = pronoun_.pronoun->with_name.substr(2);
        if (!antecedent->postposition.empty()) antecedent->postposition.erase(0, 1);
        return {PronounMeaning::named, std::move(words), at_ + 1, antecedent->sentence, antecedent};
    }

    // The one person named in the sentence before, when that is its subject and this sentence names no other. A
    // sentence without any name in between goes on about the same person, so one more step back is allowed.
    std::optional<Antecedent> only_person_before() const {
        if (names_anybody(sentence_)) return std::nullopt;
        for (std::size_t steps = 1; steps <= 2 && steps <= index_; ++steps) {
            const SentenceAnalysis& before = analysis_.sentences[index_ - steps];
            if (before.sentence.paragraph != sentence_.sentence.paragraph && steps > 1) return std::nullopt;
            if (before.sentence.heading) return std::nullopt;
            if (names_anybody(before)) return only_person_of(index_ - steps);
        }
        return std::nullopt;
    }

    static bool names_anybody(const SentenceAnalysis& sentence) {
        return std::any_of(sentence.mentions.begin(), sentence.mentions.end(),
                           [](const Mention& mention) { return mention.type == MentionType::person; });
    }

    std::optional<Antecedent> only_person_of(std::size_t index) const {
        const SentenceAnalysis& sentence = analysis_.sentences[index];
        std::optional<Antecedent> found;
        for (std::size_t m = 0; m < sentence.mentions.size(); ++m) {
            const Mention& mention = sentence.mentions[m];
            const bool acts = mention.past < sentence.tokens.size() && sentence.tokens[mention.past].is("ने");
            if (mention.type == MentionType::name && acts) return std::nullopt;
            if (mention.type != MentionType::person) continue;
            if (found && sentence.mentions[found->mention].entity != mention.entity) return std::nullopt;
            if (!found && !acts && mention.first > 3) return std::nullopt;
            if (!found) found = Antecedent{index, m, {}};
        }
        return found;
    }

    // इस संधि → व्यापक रणनीतिक साझेदारी संधि; इस देश → नेपाल: the one thing of that noun named in the sentences right before.
    ResolvedPronoun definite_description() const {
        const std::size_t noun = at_ + 1;
        const auto described = std::find_if(sentence_.phrases.begin(), sentence_.phrases.end(),
                                            [&](const Phrase& phrase) { return phrase.head() == noun; });
        if (described == sentence_.phrases.end() || sentence_.mention_at(noun) || pronoun_.quoted) return {};
        for (std::size_t steps = 1; steps <= 2 && steps <= index_; ++steps) {
            const SentenceAnalysis& before = analysis_.sentences[index_ - steps];
            if (before.sentence.heading || before.sentence.paragraph != sentence_.sentence.paragraph) return {};
            std::vector<std::string> texts = named_by_noun(before, *described);
            if (texts.empty()) texts = named_by_class(before, sentence_.tokens[noun].lemma);
            if (texts.empty()) continue;
            if (texts.size() > 1) return {};
            return {PronounMeaning::named, texts.front(), noun + 1, index_ - steps};
        }
        return {};
    }

    static void add_once(std::vector<std::string>& texts, std::string text) {
        const std::string folded = fold(text);
        const bool known =
            std::any_of(texts.begin(), texts.end(), [&](const std::string& other) { return fold(other) == folded; });
        if (!known) texts.push_back(std::move(text));
    }

    // Phrases of the same noun, in a form that fits here, with something that tells which one is meant.
    std::vector<std::string> named_by_noun(const SentenceAnalysis& before, const Phrase& described) const {
        const Token& noun = sentence_.tokens[described.head()];
        std::vector<std::string> texts;
        bool other_form = false;
        for (const Phrase& phrase : before.phrases) {
            const Token& head = before.tokens[phrase.head()];
            if (head.lemma != noun.lemma) continue;
            const bool same_case = (phrase.postposition == nullptr) == (described.postposition == nullptr);
            const bool fits = head.folded == noun.folded && phrase.past - phrase.extent_first > 1 &&
                              stands_alone(before, phrase, same_case);
            other_form = other_form || !fits;
            if (fits)
                add_once(texts, std::string(slice(analysis_.article.text,
                                                  {before.tokens[phrase.extent_first].span.begin, head.span.end})));
        }
        if (other_form) texts.clear();
        return texts;
    }

    // No pronoun and no number in it; in another case, no word that would have to change: पदक [के] विजेता ने, पदक [का]
    // विजेता.
    static bool stands_alone(const SentenceAnalysis& before, const Phrase& phrase, bool same_case) {
        for (std::size_t i = phrase.extent_first; i < phrase.past; ++i) {
            const Token& token = before.tokens[i];
            if (token.part != Part::nominal && token.part != Part::postposition) return false;
            const bool inflects = is_genitive(token.folded) || token.features.word_class == WordClass::adjective;
            if (!same_case && inflects && (token.folded.ends_with("ा") || token.folded.ends_with("े"))) return false;
            if (token.has_class(WordClass::determiner)) return false;
        }
        return true;
    }

    std::vector<std::string> named_by_class(const SentenceAnalysis& before, const std::string& class_noun) const {
        std::vector<std::string> texts;
        for (const Mention& mention : before.mentions) {
            if (mention.type != MentionType::place && mention.type != MentionType::organisation &&
                mention.type != MentionType::event)
                continue;
            const Entity& entity = analysis_.entities[mention.entity];
            if (fold(entity.asks_as) == class_noun) add_once(texts, entity.name);
        }
        return texts;
    }

    const ArticleAnalysis& analysis_;
    std::size_t index_;
    const SentenceAnalysis& sentence_;
    std::size_t first_;
    std::size_t past_;
    std::size_t at_;
    const Token& pronoun_;
};

}  // namespace

ResolvedPronoun resolve_pronoun(const ArticleAnalysis& analysis, std::size_t index, std::size_t first, std::size_t past,
                                std::size_t token, StatementReach reach) {
    const PronounResolver resolver(analysis, index, first, past, token);
    switch (reach) {
        case StatementReach::clause: return resolver.in_clause();
        case StatementReach::sentence: return resolver.in_sentence();
        case StatementReach::excerpt: return resolver.in_excerpt();
    }
    return {};
}

}  // namespace bodh
