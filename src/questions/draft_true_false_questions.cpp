// A statement to be judged by the article: as it stands there (सही), changed in one place so that the article denies it
// (ग़लत), or with a detail of which the article says nothing (लेख में नहीं बताया गया).
#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "questions/add_unstated_detail.h"
#include "questions/change_statement.h"
#include "questions/explain.h"
#include "questions/kinds.h"
#include "strings/text.h"

namespace bodh {
namespace {

constexpr std::size_t statement_words_least = 6;
constexpr int lead_most = 1;  // of सही over ग़लत, or the other way round

enum Verdict : std::size_t { stated, denied, not_stated };
constexpr std::array verdict_keys{Key::explanation_true, Key::explanation_false, Key::explanation_not_stated};

class TrueFalseDrafter {
public:
    explicit TrueFalseDrafter(const QuestionContext& context) : context_(context) {}

    std::vector<Draft> run() {
        for (std::size_t index = 0; index < context_.facts.size(); ++index)
            if (context_.facts[index].statement.words.size() >= statement_words_least) draft(index);
        return std::move(drafts_);
    }

private:
    void draft(std::size_t index) {
        const Fact& fact = context_.facts[index];
        if (!fact.self_contained() || fact.spoken) return;
        Random random = chances_of(context_, QuestionKind::true_false, fact.sentence, fact.clause);
        const auto change = change_statement(context_, fact, random);
        std::vector<UnstatedStatement> unstated = add_unstated_details(context_, fact);
        random.shuffle(unstated);
        const UnstatedStatement* addition = nullptr;
        for (const UnstatedStatement& candidate : unstated)
            if (!addition && used_details_.count(candidate.detail) == 0) addition = &candidate;

        const std::string quoted = quotation(context_.analysis.article.text, fact.evidence.back());
        const auto verdict = choose_verdict(change.has_value(), addition != nullptr, random);
        if (!verdict) return;
        switch (*verdict) {
            case stated:
                add(index, stated, lead_in(fact) + fact.statement.text() + "।", explain_true_statement(quoted));
                break;
            case denied: {
                const std::string right(slice(context_.analysis.article.text, change->right));
                const std::string wrong = fact.statement.with_replacement(change->first, change->past, change->wrong);
                add(index, denied, lead_in(fact) + wrong + "।", explain_false_statement(change->wrong, right));
                drafts_.back().question.explanation = explain_answer(right, quoted);
                break;
            }
            case not_stated:
                if (!addition) return;
                used_details_.insert(addition->detail);
                add(index, not_stated, addition->text, explain_unstated(quoted, addition->detail));
                break;
        }
    }

    // The verdict that the article's statements have had least so far, so that all three come up evenly; nullopt when
    // it is already far ahead of another one.
    std::optional<Verdict> choose_verdict(bool can_be_denied, bool can_be_unstated, Random& random) {
        std::vector<Verdict> possible{stated};
        if (can_be_denied) possible.push_back(denied);
        if (can_be_unstated) possible.push_back(not_stated);
        random.shuffle(possible);
        Verdict best = possible.front();
        for (const Verdict verdict : possible)
            if (given_[verdict] < given_[best]) best = verdict;
        if (best != not_stated && given_[best] >= std::min(given_[stated], given_[denied]) + lead_most)
            return std::nullopt;
        ++given_[best];
        return best;
    }

    void add(std::size_t index, Verdict verdict, std::string stem, const Bilingual& why) {
        const Fact& fact = context_.facts[index];
        const SentenceAnalysis& sentence = context_.analysis.sentences[fact.sentence];
        const VerbGroup& verb = sentence.verb_groups[sentence.clauses[fact.clause].verb];
        Draft draft;
        draft.sentence = fact.sentence;
        draft.fact = index;
        draft.asked = {sentence.tokens[verb.first].span.begin, sentence.tokens[verb.past - 1].span.end};
        Question& question = draft.question;
        question.kind = QuestionKind::true_false;
        question.form = AnswerForm::true_false;
        question.stem = std::move(stem);
        question.extractive = false;
        for (std::size_t option = 0; option < verdict_keys.size(); ++option)
            question.options.push_back(
                {std::string(text(verdict_keys[option], InterfaceLanguage::hindi)), option == verdict, why});
        question.answer = question.options[verdict].text;
        question.evidence = fact.evidence;
        question.explanation = why;
        drafts_.push_back(std::move(draft));
    }

    const QuestionContext& context_;
    std::array<int, 3> given_{};
    std::set<std::string> used_details_;
    std::vector<Draft> drafts_;
};

}  // namespace

std::vector<Draft> draft_true_false_questions(const QuestionContext& context) {
    return TrueFalseDrafter(context).run();
}

}  // namespace bodh
