#include "questions/change_statement.h"

#include <algorithm>

#include "analysis/read_tokens.h"
#include "questions/asked_phrase.h"
#include "questions/distractors.h"
#include "text/fold.h"

namespace bodh {
namespace {

class StatementChanger {
public:
    StatementChanger(const QuestionContext& context, const Fact& fact, Random& random)
        : context_(context),
          fact_(fact),
          random_(random),
          sentence_(context.analysis.sentences[fact.sentence]),
          words_(folded_words(sentence_.tokens)) {}

    std::optional<StatementChange> change() {
        for (const Mention& mention : sentence_.mentions)
            if (fact_.statement.has_tokens(mention.first, mention.past) && !also_others(sentence_, mention.past))
                change_mention(mention);
        change_to_opposites();
        if (changes_.empty()) turn_polarity();
        if (changes_.empty()) return std::nullopt;
        return changes_[random_.below(changes_.size())];
    }

private:
    void change_mention(const Mention& mention) {
        std::vector<Distractor> wrong;
        if (mention.type == MentionType::date && !lasts()) {
            wrong = date_distractors(context_, mention, fact_.statement.text(), random_).distractors;
        } else if (mention.type == MentionType::number && mention.number && !mention.number->ordinal &&
                   !mention.number->inexact && !told_twice(mention)) {
            wrong = number_distractors(context_, mention, fact_.statement.text(), random_).distractors;
        } else if (mention.type == MentionType::place && mention.certain &&
                   (happens_there(mention) || qualifies_office(mention))) {
            wrong = name_distractors(context_, fact_, mention, Role::other, fact_.statement.text(), random_);
            // A country that the article does not name would be absurd.
            wrong.erase(std::remove_if(wrong.begin(), wrong.end(),
                                       [&](const Distractor& name) {
                                           return context_.analysis.names.count(fold(name.text)) == 0;
                                       }),
                        wrong.end());
        }
        if (wrong.empty()) return;
        changes_.push_back({mention.first, mention.past, wrong[random_.below(wrong.size())].text, mention.span});
    }

    // सोमवार को हवा तेज़ थी: it may have been so on other days as well.
    bool lasts() const {
        const VerbGroup& verb = sentence_.verb_groups[sentence_.clauses[fact_.clause].verb];
        return sentence_.tokens[verb.verb_first].part == Part::copula;
    }

    // 16 सूर्योदय और 16 सूर्यास्त: with one of them changed, the other tells.
    bool told_twice(const Mention& number) const {
        return std::any_of(sentence_.mentions.begin(), sentence_.mentions.end(), [&](const Mention& other) {
            return other.first != number.first && other.number && other.number->value == number.number->value &&
                   fact_.statement.has_token(other.first);
        });
    }

    // What happened on one day in one place did not happen in another.
    bool happens_there(const Mention& mention) const {
        const VerbGroup& verb = sentence_.verb_groups[sentence_.clauses[fact_.clause].verb];
        bool dated = false;
        bool there = false;
        for (const RoleFiller& filler : fact_.roles) {
            const Phrase& phrase = sentence_.phrases[filler.phrase];
            dated = dated || filler.role == Role::time;
            there = there || (filler.role == Role::place && phrase.extent_first == mention.first &&
                              phrase.past == mention.past && !phrase.coordinated);
        }
        return verb.perfective && dated && there;
    }

    // रूस के राष्ट्रपति पुतिन: he holds the office of no other country.
    bool qualifies_office(const Mention& mention) const {
        if (mention.past >= sentence_.tokens.size() || !is_genitive(words_[mention.past])) return false;
        const auto title = context_.language.names.titles.longest(words_, mention.past + 1);
        const Mention* person = title.row ? sentence_.mention_at(mention.past + 1 + title.words) : nullptr;
        return person && person->type == MentionType::person;
    }

    void change_to_opposites() {
        std::size_t past = 0;
        for (std::size_t i = 0; i < words_.size(); i = past) {
            past = i + 1;
            const auto match = context_.language.questions.opposites.longest(words_, i);
            if (match.words == 0) continue;
            if (match.row->empty()) past = i + match.words;  // nor has a part of it
            if (match.row->empty() || !fact_.statement.has_tokens(i, i + match.words) || sentence_.mention_at(i))
                continue;
            const Span right{sentence_.tokens[i].span.begin, sentence_.tokens[i + match.words - 1].span.end};
            changes_.push_back({i, i + match.words, *match.row, right});
        }
    }

    // पहुँचे → नहीं पहुँचे, नहीं मिला → मिला: only in a statement of one verb, and without words that the negation could be
    // about instead (ही, भी, सभी) or that deny by themselves (मना करना).
    void turn_polarity() {
        const VerbGroup* verb = only_verb();
        if (!verb || has_scope_word()) return;
        const auto& tokens = sentence_.tokens;
        const Span right{tokens[verb->first].span.begin, tokens[verb->past - 1].span.end};
        if (verb->negated != negates(*verb)) return;
        if (!verb->negated && !may_be_negated(*verb)) return;
        std::string wrong;
        for (std::size_t i = verb->first; i < verb->past; ++i) {
            if (tokens[i].is("नहीं")) continue;
            if (!verb->negated && i == verb->verb_first) wrong += " नहीं";
            wrong += " " + std::string(slice(context_.analysis.article.text, tokens[i].span));
        }
        changes_.push_back({verb->first, verb->past, wrong.substr(1), right});
    }

    bool negates(const VerbGroup& verb) const {
        for (std::size_t i = verb.first; i < verb.past; ++i)
            if (sentence_.tokens[i].is("नहीं")) return true;
        return false;
    }

    const VerbGroup* only_verb() const {
        const VerbGroup* only = nullptr;
        for (const VerbGroup& verb : sentence_.verb_groups) {
            if (!verb.finite || !fact_.statement.has_token(verb.verb_first)) continue;
            if (only || !fact_.statement.has_tokens(verb.first, verb.past)) return nullptr;
            only = &verb;
        }
        return only;
    }

    bool has_scope_word() const {
        return std::any_of(fact_.statement.words.begin(), fact_.statement.words.end(), [&](const StatementWord& word) {
            const Token& token = sentence_.tokens[word.token];
            return is(token, FunctionWordKind::particle) || is(token, FunctionWordKind::approximate) ||
                   is(token, FunctionWordKind::restrictive) ||
                   context_.language.questions.denial_words.find(token.folded) ||
                   token.has_class(WordClass::determiner) ||
                   (token.part == Part::pronoun && token.pronoun->kind == PronounKind::indefinite);
        });
    }

    // नहीं कर दिया is no Hindi: a verb with a vector loses it when negated. A wish or an order takes न or मत.
    bool may_be_negated(const VerbGroup& verb) const {
        const auto& tokens = sentence_.tokens;
        const Token& main = tokens[verb.verb_first];
        if ((main.part != Part::verb && main.part != Part::copula) || main.features.verb_form == VerbForm::infinitive ||
            main.features.verb_form == VerbForm::conjunctive || context_.language.words.speech_verbs.find(main.lemma))
            return false;
        for (std::size_t i = verb.verb_first; i < verb.past; ++i)
            if (tokens[i].part == Part::negation || tokens[i].features.verb_form == VerbForm::subjunctive ||
                tokens[i].features.verb_form == VerbForm::imperative ||
                tokens[i].features.verb_form == VerbForm::agentive || tokens[i].lemma == "चुक")
                return false;
        if (main.folded != main.lemma || verb.verb_first + 1 >= verb.past) return true;
        const Token& next = tokens[verb.verb_first + 1];
        const bool aspect_or_mood = next.lemma == "रह" || next.lemma == "सक" || next.lemma == "पा";
        return aspect_or_mood || !context_.language.grammar.vector_verbs.find(next.lemma);
    }

    bool is(const Token& token, FunctionWordKind kind) const {
        const FunctionWordKind* found = context_.language.grammar.function_words.find(token.folded);
        return found && *found == kind;
    }

    const QuestionContext& context_;
    const Fact& fact_;
    Random& random_;
    const SentenceAnalysis& sentence_;
    std::vector<std::string> words_;
    std::vector<StatementChange> changes_;
};

}  // namespace

std::optional<StatementChange> change_statement(const QuestionContext& context, const Fact& fact, Random& random) {
    return StatementChanger(context, fact, random).change();
}

}  // namespace bodh
