#include "questions/generate_questions.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include "questions/kinds.h"
#include "questions/rank.h"
#include "questions/review.h"
#include "text/fold.h"

namespace bodh {
namespace {

// Below it three of four items need a hand before a teacher would use them (assets/ranking/README.md).
constexpr double least_acceptability = 0.20;
// Items of one kind for every hundred of the others: each more would only repeat what the kind trains. A short article
// may have a few more; a paragraph has too few sentences for many kinds, and whoever asks for all of it gets all.
constexpr std::size_t of_a_kind_to_others = 27;
constexpr std::size_t of_a_kind_least = 5;
constexpr std::size_t sentences_of_a_paragraph = 8;

// Kinds that ask for one phrase, so that two of them for the same words are the same question twice.
constexpr std::array phrase_kinds{QuestionKind::who,      QuestionKind::whom,     QuestionKind::whose,
                                  QuestionKind::when,     QuestionKind::where,    QuestionKind::from_where,
                                  QuestionKind::how_many, QuestionKind::how_much, QuestionKind::which,
                                  QuestionKind::what,     QuestionKind::who_said, QuestionKind::short_answer,
                                  QuestionKind::cloze};

template <typename Unwanted>
void drop_if(std::vector<Draft>& drafts, Unwanted unwanted) {
    drafts.erase(std::remove_if(drafts.begin(), drafts.end(), unwanted), drafts.end());
}

std::vector<Draft> draft_all(const QuestionContext& context) {
    std::vector<Draft> drafts;
    for (const auto& family :
         {draft_person_questions, draft_role_questions, draft_name_questions, draft_when_questions,
          draft_how_many_questions, draft_who_said_questions, draft_why_questions, draft_purpose_questions,
          draft_how_questions, draft_what_said_questions, draft_order_questions, draft_match_questions,
          draft_mark_questions, draft_title_questions, draft_meaning_questions, draft_what_questions,
          draft_true_false_questions, draft_postposition_questions, draft_cloze_questions})
        for (Draft& draft : family(context)) drafts.push_back(std::move(draft));
    return drafts;
}

// What is asked of the same words stays in the order of the families.
std::vector<Draft> in_order_of_the_text(std::vector<Draft> drafts) {
    std::vector<std::size_t> order(drafts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto place = [&](std::size_t index) {
        return std::tuple(drafts[index].sentence, drafts[index].asked.begin, index);
    };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
    std::vector<Draft> sorted;
    sorted.reserve(drafts.size());
    for (const std::size_t index : order) sorted.push_back(std::move(drafts[index]));
    return sorted;
}

// The best of each kind stay, and of the gaps for one word.
void limit_kinds(const QuestionContext& context, std::vector<Draft>& drafts) {
    std::vector<std::size_t> best(drafts.size());
    std::iota(best.begin(), best.end(), std::size_t{0});
    std::sort(best.begin(), best.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(-drafts[a].acceptability, a) < std::pair(-drafts[b].acceptability, b);
    });
    std::map<QuestionKind, std::size_t> all;
    for (const Draft& draft : drafts) ++all[draft.question.kind];
    const bool paragraph = context.analysis.sentences.size() <= sentences_of_a_paragraph;
    const auto most = [&](QuestionKind kind) {
        return paragraph ? drafts.size()
                         : std::max(of_a_kind_least, (drafts.size() - all[kind]) * of_a_kind_to_others / 100);
    };
    std::map<QuestionKind, std::size_t> of_kind;
    std::set<std::string> gaps;
    std::set<std::size_t> dropped;
    for (const std::size_t index : best) {
        const Question& question = drafts[index].question;
        const bool again = question.kind == QuestionKind::cloze && !gaps.insert(fold(question.answer)).second;
        if (again || ++of_kind[question.kind] > most(question.kind)) dropped.insert(index);
    }
    std::size_t at = 0;
    drop_if(drafts, [&](const Draft&) { return dropped.count(at++) > 0; });
}

// Every place among the options has the key equally often: places are dealt out like cards.
void deal_key_places(std::uint64_t seed, std::vector<Draft>& drafts) {
    std::map<std::size_t, std::vector<std::size_t>> decks;  // by the number of options
    Random random{seed, drafts.size()};
    for (Draft& draft : drafts) {
        std::vector<Option>& options = draft.question.options;
        const bool free_place = draft.question.form == AnswerForm::choice || draft.question.form == AnswerForm::cloze;
        const auto key =
            std::find_if(options.begin(), options.end(), [](const Option& option) { return option.correct; });
        if (!free_place || draft.options_in_order || key == options.end()) continue;
        std::vector<std::size_t>& deck = decks[options.size()];
        if (deck.empty()) deck = random.order(options.size());
        Option moved = std::move(*key);
        options.erase(key);
        options.insert(options.begin() + static_cast<std::ptrdiff_t>(deck.back()), std::move(moved));
        deck.pop_back();
    }
}

}  // namespace

std::vector<Draft> generate_questions(const QuestionContext& context, const std::vector<QuestionKind>& kinds) {
    std::vector<Draft> drafts = draft_all(context);
    drop_if(drafts, [&](const Draft& draft) {
        return !kinds.empty() && std::find(kinds.begin(), kinds.end(), draft.question.kind) == kinds.end();
    });
    for (Draft& draft : drafts) draft.acceptability = acceptability(context, draft);
    drop_if(drafts, [](const Draft& draft) { return draft.acceptability < least_acceptability; });
    drafts = in_order_of_the_text(std::move(drafts));
    // Of several that ask for the same words the first asks best: a question word of their own kind, then of any, a gap
    // last. Each is reviewed here, once it is known to be wanted: most drafts never are.
    std::set<std::pair<std::uint32_t, std::uint32_t>> asked_for;
    drop_if(drafts, [&](const Draft& draft) {
        const bool phrase =
            std::find(phrase_kinds.begin(), phrase_kinds.end(), draft.question.kind) != phrase_kinds.end();
        const std::pair asked{draft.asked.begin, draft.asked.end};
        if (phrase && asked_for.count(asked) > 0) return true;
        if (!review_question(context.language, draft.question, context.analysis.article.text).empty()) return true;
        if (phrase) asked_for.insert(asked);
        return false;
    });
    std::set<std::string> stems;
    drop_if(drafts, [&](const Draft& draft) { return !stems.insert(fold(draft.question.stem)).second; });
    limit_kinds(context, drafts);
    deal_key_places(context.seed, drafts);
    return drafts;
}

}  // namespace bodh
