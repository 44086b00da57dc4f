// Nouns and names that the other kinds leave: किस संधि पर, किसने, किसमें, क्या. In its place the phrase gives way to the
// question word; only क्या changes the verb, to the masculine singular. Where no good options are at hand the answer is
// typed.
#include <algorithm>
#include <array>
#include <set>

#include "questions/asked_phrase.h"
#include "questions/distractors.h"
#include "questions/kinds.h"
#include "questions/nearby.h"
#include "text/fill_pattern.h"
#include "text/fold.h"
#include "text/split_words.h"

namespace bodh {
namespace {

constexpr std::size_t longest_asked = 6;  // words of an answer to choose

class WhatDrafter {
public:
    explicit WhatDrafter(const QuestionContext& context) : context_(context), pool_(noun_answers(context)) {}

    std::vector<Draft> run() {
        for (std::size_t index = 0; index < context_.facts.size(); ++index)
            for (const NounAnswer& answer : in_sentence(pool_, context_.facts[index].sentence))
                if (context_.facts[index].stands_alone()) draft_for(index, answer);
        return std::move(drafts_);
    }

private:
    struct Asking {
        QuestionKind kind = QuestionKind::what;
        std::string words;  // empty: not to be asked
        bool changes_verb = false;
    };

    const SentenceAnalysis& sentence_of(const NounAnswer& answer) const {
        return context_.analysis.sentences[answer.sentence];
    }

    const ClassNoun* class_of(const NounAnswer& answer) const {
        const ClassNoun* row = answer.mention ? nullptr : context_.language.words.class_nouns.find(answer.lemma);
        // Something must be left to answer with: "किस संधि" asks for "साझेदारी संधि", not for "संधि"; of "तेज़ बाढ़" only
        // the manner would be.
        return row && answer.words() > 1 && names_one(answer) && answer.features.number != Number::plural &&
                       !answer.joined
                   ? row
                   : nullptr;
    }

    bool names_one(const NounAnswer& answer) const {
        const SentenceAnalysis& sentence = sentence_of(answer);
        for (std::size_t i = answer.first; i + 1 < answer.past; ++i)
            if (sentence.mention_at(i) || sentence.tokens[i].features.word_class == WordClass::noun ||
                !sentence.tokens[i].known())
                return true;
        return false;
    }

    static QuestionKind person_kind(const std::string& postposition) {
        if (is_genitive(postposition)) return QuestionKind::whose;
        return postposition == "ने" ? QuestionKind::who : QuestionKind::whom;
    }

    Asking with_postposition(const NounAnswer& answer) const {
        const PostpositionRow& row = *answer.postposition;
        if (row.postposition == "के अनुसार" || row.postposition == "के मुताबिक़") return {};
        if (answer.joined)
            return row.what.empty() || answer.sense != NounSense::human
                       ? Asking{}
                       : Asking{person_kind(row.postposition), plural(row.what)};
        const ClassNoun* noun = class_of(answer);
        if (noun && !noun->human && !row.thing.empty())
            return {QuestionKind::which, fill_pattern(row.thing, which_noun(context_, noun->noun))};
        if (answer.after_genitive || answer.sense == NounSense::time) return {};
        if (answer.sense == NounSense::human) return {person_kind(row.postposition), row.person};
        if (answer.sense == NounSense::place && !row.place.empty())
            return {row.postposition == "से" ? QuestionKind::from_where : QuestionKind::where, row.place};
        // किसमें काम करते हैं? asks for a place amiss; whether an unknown noun is one nobody tells.
        const bool locative = row.postposition == "में" || row.postposition == "पर" || row.postposition == "से";
        if (locative && (answer.sense == NounSense::unknown || answer.sense == NounSense::place)) return {};
        // पत्थर की लकीर: between common nouns का says what kind, not whose; a town's is not "किसकी" either.
        if (is_genitive(row.postposition) && (!answer.mention || answer.mention->type != MentionType::organisation))
            return {};
        // सावधानी से, तेज़ी से: how, not with what.
        if (row.postposition == "से" && answer.words() == 1 && answer.sense != NounSense::thing) return {};
        return {QuestionKind::what, row.what};
    }

    // किनसे, किनके साथ, किन्होंने for several.
    std::string plural(const std::string& words) const {
        const std::size_t end = std::min(words.find(' '), words.size());
        const std::string* several = context_.language.words.question_words.find(fold(words.substr(0, end)));
        return several && !several->empty() ? *several + words.substr(end) : std::string();
    }

    // The object of a transitive verb, or what something is.
    Asking direct(const NounAnswer& answer) const {
        const SentenceAnalysis& sentence = sentence_of(answer);
        if (!answer.before_verb || answer.clause >= sentence.clauses.size() || answer.after_genitive) return {};
        const Clause& clause = sentence.clauses[answer.clause];
        const VerbGroup& verb = sentence.verb_groups[clause.verb];
        if (verb.first != answer.past || verb.first != verb.verb_first ||
            !subject_before(sentence, answer.clause, answer.first))
            return {};
        const Token& main = sentence.tokens[verb.verb_first];
        if (main.part == Part::copula)
            return {answer.sense == NounSense::human ? QuestionKind::who : QuestionKind::what,
                    answer.sense == NounSense::human ? "कौन" : "क्या"};
        if (!main.features.transitive || answer.sense == NounSense::human) return {};
        // सहारा लिया, जन्म दिया: with a light verb the noun says what is done.
        if (context_.language.words.light_verbs.find(main.lemma)) return {};
        return {QuestionKind::what, "क्या", verb.perfective};
    }

    std::string stem(const Fact& fact, const NounAnswer& answer, const Asking& asking) const {
        const SentenceAnalysis& sentence = sentence_of(answer);
        std::size_t past = answer.asked_past;
        if (past < sentence.tokens.size() && sentence.tokens[past].is("ही")) ++past;
        if (!asking.changes_verb) return stem_of(fact, answer.asked_first, past, asking.words);
        std::string words = asking.words;
        const VerbGroup& verb = sentence.verb_groups[sentence.clauses[answer.clause].verb];
        for (std::size_t i = verb.first; i < verb.past; ++i)
            words += " " + context_.language.masculine_forms.masculine_singular(
                               slice(context_.analysis.article.text, sentence.tokens[i].span));
        return stem_of(fact, answer.asked_first, verb.past, words);
    }

    void draft_for(std::size_t index, const NounAnswer& answer) {
        const Fact& fact = context_.facts[index];
        const SentenceAnalysis& sentence = sentence_of(answer);
        // A common noun alone answers nothing: "देश", "सूची".
        if (!answer.mention && !answer.joined && answer.words() < 2) return;
        if (answer.one_of_several || also_others(sentence, answer.past) || answer.words() > longest_asked) return;
        const Asking asking = answer.postposition ? with_postposition(answer) : direct(answer);
        if (asking.words.empty()) return;
        const std::size_t past =
            asking.changes_verb ? sentence.verb_groups[sentence.clauses[answer.clause].verb].past : answer.asked_past;
        if (!fact.statement.has_tokens(answer.asked_first, past)) return;
        if (in_relative_clause(sentence, fact, answer.first)) return;
        if (!asked_.insert({answer.sentence, answer.first, answer.past}).second) return;
        const std::string question = stem(fact, answer, asking);
        if (contains_words(fold(question), answer.folded)) return;
        Mention key;
        if (answer.mention) key = *answer.mention;
        key.first = answer.first;
        key.past = answer.past;
        // "युद्धपोतों को", not "युद्धपोतों": a common noun is given with its postposition.
        std::string ending;
        if (!answer.mention && answer.postposition) {
            ending = " " + answer.postposition->postposition;
            key.past = answer.asked_past;
        }
        key.span = {sentence.tokens[key.first].span.begin, sentence.tokens[key.past - 1].span.end};
        if (answer.mention && names_key(context_, *answer.mention, question)) return;
        Random random = chances_of(context_, asking.kind, answer.sentence, answer.first);
        const auto distractors = noun_distractors(context_, pool_, answer, question, ending, random);
        drafts_.push_back(
            choice_draft(context_, asking.kind, index, question, key, distractors, OptionOrder::shuffled, 0));
    }

    const QuestionContext& context_;
    std::vector<NounAnswer> pool_;
    std::set<std::array<std::size_t, 3>> asked_;
    std::vector<Draft> drafts_;
};

}  // namespace

std::vector<Draft> draft_what_questions(const QuestionContext& context) {
    return WhatDrafter(context).run();
}

}  // namespace bodh
