#include "questions/change_statement.h"

#include <algorithm>

#include "analysis/read_tokens.h"
#include "questions/asked_phrase.h"
#include "questions/distractors.h"

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
        if (changes_.empty()) return std::nullopt;
        return changes_[random_.below(changes_.size())];
    }

private:
    void change_mention(const Mention& mention) {
        std::vector<Distractor> wrong;
        if (mention.type == MentionType::date) {
            wrong = date_distractors(context_, mention, random_).distractors;
        } else if (mention.type == MentionType::number && mention.number && !mention.number->ordinal &&
                   !mention.number->inexact) {
            wrong = number_distractors(context_, mention, random_).distractors;
        } else if (mention.type == MentionType::place && mention.certain &&
                   (happens_there(mention) || qualifies_office(mention))) {
            wrong = name_distractors(context_, fact_, mention, Role::other, fact_.statement.text(), random_);
        }
        if (wrong.empty()) return;
        changes_.push_back({mention.first, mention.past, wrong[random_.below(wrong.size())].text, mention.span});
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
        for (std::size_t i = 0; i < words_.size(); ++i) {
            const auto match = context_.language.questions.opposites.longest(words_, i);
            if (match.words == 0 || !fact_.statement.has_tokens(i, i + match.words) || sentence_.mention_at(i))
                continue;
            const Span right{sentence_.tokens[i].span.begin, sentence_.tokens[i + match.words - 1].span.end};
            changes_.push_back({i, i + match.words, *match.row, right});
        }
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
