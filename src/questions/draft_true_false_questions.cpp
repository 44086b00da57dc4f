// A statement of the article, as it is or with one name, number or date changed: सही या ग़लत. The false one differs in
// exactly one place and its value stands nowhere in that place in the article.
#include "questions/asked_phrase.h"
#include "questions/distractors.h"
#include "questions/explain.h"
#include "questions/kinds.h"
#include "strings/text.h"

namespace bodh {
namespace {

// Something in the statement that can be changed, with what to change it to.
struct Change {
    const Mention* mention = nullptr;
    std::string wrong;
};

Change find_change(const QuestionContext& context, const Fact& fact, Random& random) {
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    const std::string statement = fact.statement.text();
    std::vector<Change> changes;
    for (const Mention& mention : sentence.mentions) {
        if (!fact.statement.has_tokens(mention.first, mention.past) || also_others(sentence, mention.past)) continue;
        std::vector<Distractor> wrong;
        if (mention.type == MentionType::date) {
            wrong = date_distractors(context, mention, random).distractors;
        } else if (mention.type == MentionType::number && mention.number && !mention.number->ordinal &&
                   !mention.number->inexact) {
            wrong = number_distractors(context, mention, random).distractors;
        } else if ((mention.type == MentionType::person || mention.type == MentionType::place) && mention.certain) {
            wrong = name_distractors(context, fact, mention, Role::other, statement, random);
        }
        if (!wrong.empty()) changes.push_back({&mention, wrong[random.below(wrong.size())].text});
    }
    return changes.empty() ? Change{} : changes[random.below(changes.size())];
}

}  // namespace

std::vector<Draft> draft_true_false_questions(const QuestionContext& context) {
    std::vector<Draft> drafts;
    const std::string true_word(text(Key::explanation_true, InterfaceLanguage::hindi));
    const std::string false_word(text(Key::explanation_false, InterfaceLanguage::hindi));
    for (std::size_t index = 0; index < context.facts.size(); ++index) {
        const Fact& fact = context.facts[index];
        if (fact.statement.words.size() < 6 || !fact.context.empty() || !fact.stands_alone()) continue;
        Random random = chances_of(context, QuestionKind::true_false, fact.sentence, fact.clause);
        const Change change = find_change(context, fact, random);
        if (!change.mention) continue;
        const bool is_true = random.below(2) == 0;
        const std::string quoted = quotation(context.analysis.article.text, fact.evidence.back());
        const std::string right(slice(context.analysis.article.text, change.mention->span));
        Draft draft;
        draft.sentence = fact.sentence;
        draft.fact = index;
        draft.asked = change.mention->span;
        Question& question = draft.question;
        question.kind = QuestionKind::true_false;
        question.form = AnswerForm::true_false;
        question.stem =
            lead_in(fact) +
            (is_true ? fact.statement.text()
                     : fact.statement.with_replacement(change.mention->first, change.mention->past, change.wrong)) +
            "।";
        question.answer = is_true ? true_word : false_word;
        question.extractive = false;
        const Bilingual why = is_true ? explain_true_statement(quoted) : explain_false_statement(change.wrong, right);
        question.options = {{true_word, is_true, why}, {false_word, !is_true, why}};
        question.evidence = fact.evidence;
        question.explanation = is_true ? explain_true_statement(quoted) : explain_answer(right, quoted);
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

}  // namespace bodh
