// A sentence with one phrase taken out: a noun with its modifiers, a name, a number or a date. The options come from
// the article first and stand in the same case, gender and number, so that grammar alone does not tell.
#include <algorithm>

#include "questions/asked_phrase.h"
#include "questions/distractors.h"
#include "questions/explain.h"
#include "questions/kinds.h"
#include "text/fold.h"

namespace bodh {
namespace {

constexpr const char* blank = "______";
constexpr std::size_t longest_blank = 4;  // words; a longer gap cannot be guessed from its sentence
constexpr std::size_t blanks_a_fact = 4;
constexpr std::size_t shortest_noun_bytes = 9;  // three letters: shorter nouns are seldom worth asking

// A noun phrase of the article: what may be taken out, and what may stand in for another.
struct NounPhrase {
    std::size_t sentence = 0;
    std::size_t first = 0;
    std::size_t past = 0;
    std::string text;
    std::string folded;
    std::string lemma;  // of its head
    std::string postposition;
    bool after_genitive = false;  // की, का or के in front agrees with it
    Features features;            // of its head
};

class ClozeDrafter {
public:
    explicit ClozeDrafter(const QuestionContext& context)
        : context_(context), article_folded_(" " + fold(context.analysis.article.text) + " ") {
        for (std::size_t index = 0; index < context.analysis.sentences.size(); ++index)
            for (const Phrase& phrase : context.analysis.sentences[index].phrases)
                if (auto noun = noun_phrase(index, phrase)) phrases_.push_back(*std::move(noun));
    }

    std::vector<Draft> run() {
        for (std::size_t index = 0; index < context_.facts.size(); ++index) draft_for(index);
        return std::move(drafts_);
    }

private:
    const SentenceAnalysis& sentence_of(const Fact& fact) const { return context_.analysis.sentences[fact.sentence]; }

    // A phrase whose head is a common noun of its own weight: no name or number, no part of the verb, no time or unit
    // word.
    std::optional<NounPhrase> noun_phrase(std::size_t index, const Phrase& phrase) const {
        const SentenceAnalysis& sentence = context_.analysis.sentences[index];
        const Token& head = sentence.tokens[phrase.head()];
        if (head.part != Part::nominal || head.features.word_class != WordClass::noun ||
            sentence.mention_at(phrase.head()))
            return std::nullopt;
        if (head.folded.size() < shortest_noun_bytes || head.features.gender == Gender::none ||
            head.has_class(WordClass::adverb) || head.has_class(WordClass::postposition))
            return std::nullopt;
        if (context_.language.grammar.light_nouns.find(head.lemma) ||
            context_.language.grammar.manner_nouns.find(head.lemma))
            return std::nullopt;
        if (context_.language.grammar.time_words.find(head.folded) || context_.language.words.units.find(head.folded))
            return std::nullopt;
        for (const VerbGroup& verb : sentence.verb_groups)
            if (verb.first <= phrase.head() && phrase.head() < verb.past) return std::nullopt;
        NounPhrase noun;
        noun.sentence = index;
        noun.past = phrase.past;
        // With its genitive where both fit the gap: [जंगल के विनाश] से.
        noun.first = phrase.past - phrase.extent_first <= longest_blank ? phrase.extent_first : phrase.first;
        while (noun.past - noun.first > 1 && !may_stay(sentence, noun.first)) ++noun.first;
        if (noun.past - noun.first > longest_blank) return std::nullopt;
        for (std::size_t i = noun.first; i < noun.past; ++i)
            if (sentence.tokens[i].lemma == "वाला" ||
                (sentence.tokens[i].part != Part::nominal && sentence.tokens[i].part != Part::postposition) ||
                sentence.tokens[i].quoted)
                return std::nullopt;
        // Without a postposition two phrases may stand side by side (रूस उपग्रह बनाएगा): only short ones without a name
        // are one for sure.
        if (!phrase.postposition && (noun.past - noun.first > 2 || holds_mention(sentence, noun.first, noun.past)))
            return std::nullopt;
        if (noun.first > 0 && sentence.tokens[noun.first - 1].part == Part::verb) return std::nullopt;  // आने वाले [दिन]
        noun.text =
            std::string(slice(context_.analysis.article.text, {sentence.tokens[noun.first].span.begin, head.span.end}));
        noun.folded = fold(noun.text);
        noun.lemma = head.lemma;
        noun.postposition = phrase.postposition ? phrase.postposition->postposition : "";
        noun.after_genitive = noun.first > 0 && sentence.tokens[noun.first - 1].part == Part::postposition;
        noun.features = head.features;
        return noun;
    }

    static bool holds_mention(const SentenceAnalysis& sentence, std::size_t first, std::size_t past) {
        for (std::size_t i = first; i < past; ++i)
            if (sentence.mention_at(i)) return true;
        return false;
    }

    // What opens a phrase without belonging to what it names: numbers, pronouns, "एक", "सभी".
    static bool may_stay(const SentenceAnalysis& sentence, std::size_t i) {
        const Token& token = sentence.tokens[i];
        return token.part == Part::nominal && !token.has_class(WordClass::determiner) &&
               !token.has_class(WordClass::numeral);
    }

    bool fits(const NounPhrase& key, const NounPhrase& other) const {
        const bool same_length = other.past - other.first <= key.past - key.first + 1;
        // In the direct case the verb agrees with it, after a genitive की or का does; elsewhere nothing tells its
        // gender.
        const bool agrees = key.postposition.empty() || key.after_genitive;
        const bool same_form =
            !agrees || (other.features.gender == key.features.gender && other.features.number == key.features.number);
        return other.sentence != key.sentence && other.lemma != key.lemma && same_length && same_form &&
               other.postposition.empty() == key.postposition.empty() && other.text.size() < key.text.size() * 5 / 2 &&
               key.text.size() < other.text.size() * 5 / 2;
    }

    // Phrases with the same postposition are the likeliest to be taken for the key; then any that fit.
    std::vector<Distractor> other_phrases(const NounPhrase& key, const std::string& stem, Random& random) const {
        std::vector<const NounPhrase*> fitting;
        for (const NounPhrase& other : phrases_)
            if (fits(key, other)) fitting.push_back(&other);
        random.shuffle(fitting);
        std::stable_partition(fitting.begin(), fitting.end(),
                              [&](const NounPhrase* other) { return other->postposition == key.postposition; });
        const std::string padded_stem = " " + fold(stem) + " ";
        std::vector<std::string> used{" " + key.folded + " "};
        std::vector<Distractor> chosen;
        for (const NounPhrase* other : fitting) {
            const std::string padded = " " + other->folded + " ";
            const bool clashes = std::any_of(used.begin(), used.end(), [&](const std::string& taken) {
                return taken.find(padded) != std::string::npos || padded.find(taken) != std::string::npos;
            });
            if (clashes || padded_stem.find(padded) != std::string::npos) continue;
            used.push_back(padded);
            const Span place = context_.analysis.sentences[other->sentence].sentence.span;
            chosen.push_back(
                {other->text, explain_elsewhere(other->text, quotation(context_.analysis.article.text, place))});
            if (chosen.size() == wanted_distractors) break;
        }
        if (chosen.size() < wanted_distractors) add_common_nouns(key, padded_stem, used, random, chosen);
        return chosen;
    }

    // Where the article has too few phrases of the form: common nouns of the same gender that it does not use.
    void add_common_nouns(const NounPhrase& key, const std::string& padded_stem, std::vector<std::string>& used,
                          Random& random, std::vector<Distractor>& chosen) const {
        if (key.features.number == Number::plural || key.past - key.first > 1) return;
        const ClassNoun* mine = context_.language.words.class_nouns.find(key.lemma);
        std::vector<const ClassNoun*> fitting;
        for (const ClassNoun& noun : context_.language.words.class_nouns_in_order)
            if (noun.gender == key.features.gender && (!mine || noun.sense == mine->sense) && !noun.human)
                fitting.push_back(&noun);
        random.shuffle(fitting);
        for (const ClassNoun* noun : fitting) {
            if (chosen.size() == wanted_distractors) return;
            const std::string& text = key.postposition.empty() ? noun->noun : noun->oblique_singular;
            const std::string padded = " " + fold(text) + " ";
            if (article_folded_.find(padded) != std::string::npos || padded_stem.find(padded) != std::string::npos)
                continue;
            if (std::find(used.begin(), used.end(), padded) != used.end()) continue;
            used.push_back(padded);
            chosen.push_back({text, explain_absent(text)});
        }
    }

    static std::string stem_with_blank(const Fact& fact, std::size_t first, std::size_t past) {
        return lead_in(fact) + fact.statement.with_replacement(first, past, blank) + "।";
    }

    void add(std::size_t index, const Mention& key, const std::vector<Distractor>& distractors, OptionOrder order,
             std::size_t key_place) {
        if (distractors.size() < wanted_distractors) return;
        const Fact& fact = context_.facts[index];
        Draft draft = choice_draft(context_, QuestionKind::cloze, index, stem_with_blank(fact, key.first, key.past),
                                   key, distractors, order, key_place);
        draft.question.form = AnswerForm::cloze;
        drafts_.push_back(std::move(draft));
    }

    void blank_noun(std::size_t index, const NounPhrase& noun) {
        const Fact& fact = context_.facts[index];
        Mention key;
        key.first = noun.first;
        key.past = noun.past;
        key.span = {sentence_of(fact).tokens[noun.first].span.begin, sentence_of(fact).tokens[noun.past - 1].span.end};
        Random random = chances_of(context_, QuestionKind::cloze, fact.sentence, noun.first);
        add(index, key, other_phrases(noun, stem_with_blank(fact, noun.first, noun.past), random),
            OptionOrder::shuffled, 0);
    }

    void blank_mention(std::size_t index, const Mention& mention) {
        const Fact& fact = context_.facts[index];
        Random random = chances_of(context_, QuestionKind::cloze, fact.sentence, mention.first);
        if (mention.type == MentionType::date) {
            const NearValues near = date_distractors(context_, mention, random);
            add(index, mention, near.distractors, OptionOrder::as_given, near.key_place);
        } else if (mention.type == MentionType::number && mention.number && !mention.number->inexact) {
            const Mention amount = with_unit(index, mention);
            const NearValues near = number_distractors(context_, amount, random);
            add(index, amount, near.distractors, OptionOrder::as_given, near.key_place);
        } else {
            const std::string stem = stem_with_blank(fact, mention.first, mention.past);
            add(index, mention, name_distractors(context_, fact, mention, Role::other, stem, random),
                OptionOrder::shuffled, 0);
        }
    }

    // 340 मील: a unit of measure goes with its number.
    Mention with_unit(std::size_t index, const Mention& mention) const {
        const Fact& fact = context_.facts[index];
        const std::vector<Token>& tokens = sentence_of(fact).tokens;
        Mention amount = mention;
        if (mention.past < tokens.size() && context_.language.words.units.find(tokens[mention.past].folded) &&
            fact.statement.has_token(mention.past)) {
            ++amount.past;
            amount.span.end = tokens[mention.past].span.end;
        }
        return amount;
    }

    // Phrases and names of the fact, a few by chance.
    void draft_for(std::size_t index) {
        const Fact& fact = context_.facts[index];
        if (fact.statement.words.size() < 7) return;
        const SentenceAnalysis& sentence = sentence_of(fact);
        std::vector<const NounPhrase*> nouns;
        for (const NounPhrase& noun : phrases_)
            if (noun.sentence == fact.sentence && fact.statement.has_tokens(noun.first, noun.past))
                nouns.push_back(&noun);
        std::vector<const Mention*> mentions;
        for (const Mention& mention : sentence.mentions)
            if (mention.type != MentionType::quote && mention.type != MentionType::duration &&
                mention.type != MentionType::name && !also_others(sentence, mention.past) &&
                fact.statement.has_tokens(mention.first, mention.past))
                mentions.push_back(&mention);
        Random random = chances_of(context_, QuestionKind::cloze, fact.sentence, fact.clause);
        random.shuffle(nouns);
        random.shuffle(mentions);
        const std::size_t before = drafts_.size();
        for (const NounPhrase* noun : nouns)
            if (drafts_.size() < before + blanks_a_fact) blank_noun(index, *noun);
        const std::size_t after_nouns = drafts_.size();
        for (const Mention* mention : mentions)
            if (drafts_.size() < after_nouns + blanks_a_fact) blank_mention(index, *mention);
    }

    const QuestionContext& context_;
    std::string article_folded_;
    std::vector<NounPhrase> phrases_;
    std::vector<Draft> drafts_;
};

}  // namespace

std::vector<Draft> draft_cloze_questions(const QuestionContext& context) {
    return ClozeDrafter(context).run();
}

}  // namespace bodh
