#include "questions/generate_questions.h"

#include <algorithm>
#include <set>

#include "questions/kinds.h"
#include "questions/review.h"
#include "text/fold.h"

namespace bodh {

std::vector<Draft> generate_questions(const QuestionContext& context, const std::vector<QuestionKind>& kinds) {
    std::vector<Draft> drafts;
    for (const auto& family :
         {draft_person_questions, draft_name_questions, draft_when_questions, draft_how_many_questions,
          draft_who_said_questions, draft_true_false_questions, draft_cloze_questions, draft_order_questions,
          draft_match_questions, draft_mark_questions, draft_title_questions, draft_meaning_questions})
        for (Draft& draft : family(context)) drafts.push_back(std::move(draft));

    const auto unwanted = [&](const Draft& draft) {
        const bool other_kind =
            !kinds.empty() && std::find(kinds.begin(), kinds.end(), draft.question.kind) == kinds.end();
        return other_kind || !review_question(context.language, draft.question, context.analysis.article.text).empty();
    };
    drafts.erase(std::remove_if(drafts.begin(), drafts.end(), unwanted), drafts.end());
    std::stable_sort(drafts.begin(), drafts.end(), [](const Draft& a, const Draft& b) {
        return a.sentence != b.sentence ? a.sentence < b.sentence : a.asked.begin < b.asked.begin;
    });
    // A gap asks no better than the question for the same words.
    std::set<std::uint32_t> asked_for;
    for (const Draft& draft : drafts)
        if (draft.question.form == AnswerForm::choice) asked_for.insert(draft.asked.begin);
    const auto asked_twice = [&](const Draft& draft) {
        return draft.question.form == AnswerForm::cloze && asked_for.count(draft.asked.begin) > 0;
    };
    drafts.erase(std::remove_if(drafts.begin(), drafts.end(), asked_twice), drafts.end());
    std::set<std::string> stems;
    const auto repeated = [&](const Draft& draft) { return !stems.insert(fold(draft.question.stem)).second; };
    drafts.erase(std::remove_if(drafts.begin(), drafts.end(), repeated), drafts.end());
    return drafts;
}

}  // namespace bodh
