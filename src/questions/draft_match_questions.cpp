// Persons and their roles, speakers and their claims, dates and their events, gaps and what fills them, halves of
// sentences, to be brought together.
#include <algorithm>

#include "questions/explain.h"
#include "questions/kinds.h"
#include "questions/match_pairs.h"
#include "questions/plain_facts.h"
#include "questions/sentence_halves.h"

namespace bodh {
namespace {

constexpr std::size_t pairs_least = 3;
constexpr std::size_t pairs_most = 4;

constexpr std::pair<MentionType, const char*> gapped[] = {{MentionType::person, "match_person"},
                                                          {MentionType::place, "match_place"},
                                                          {MentionType::organisation, "match_organisation"},
                                                          {MentionType::number, "match_number"}};

void draft_pairs(const QuestionContext& context, const char* stem, const std::vector<MatchPair>& pairs,
                 std::vector<Draft>& drafts) {
    if (pairs.size() < pairs_least) return;
    Random random = chances_of(context, QuestionKind::match, pairs.front().sentence, pairs.back().sentence);
    std::vector<std::size_t> chosen = random.order(pairs.size());
    chosen.resize(std::min(chosen.size(), pairs_most));
    std::sort(chosen.begin(), chosen.end());

    Draft draft;
    draft.sentence = pairs[chosen.back()].sentence;  // asked once all of it has been read
    draft.fact = context.facts.size();
    Question& question = draft.question;
    question.kind = QuestionKind::match;
    question.form = AnswerForm::match;
    question.stem = *context.language.questions.fixed_stems.find(stem);
    question.extractive = false;
    for (const std::size_t index : chosen) {
        const MatchPair& pair = pairs[index];
        const Span sentence = context.analysis.sentences[pair.sentence].sentence.span;
        Option option{pair.left, false, explain_key(quotation(context.analysis.article.text, sentence))};
        option.partner = pair.right;
        question.options.push_back(std::move(option));
        question.partners.push_back(pair.right);
        question.answer += (question.answer.empty() ? "" : "; ") + pair.left + " – " + pair.right;
        if (std::find(question.evidence.begin(), question.evidence.end(), sentence) == question.evidence.end())
            question.evidence.push_back(sentence);
    }
    question.explanation = explain_match(question.answer);
    const std::vector<std::string> in_order = question.partners;
    random.shuffle(question.partners);
    if (question.partners == in_order)
        std::rotate(question.partners.begin(), question.partners.begin() + 1, question.partners.end());
    drafts.push_back(std::move(draft));
}

}  // namespace

std::vector<Draft> draft_match_questions(const QuestionContext& context) {
    const std::vector<const Fact*> plain = plain_facts(context);
    std::vector<Draft> drafts;
    draft_pairs(context, "match_role", role_pairs(context), drafts);
    draft_pairs(context, "match_claim", claim_pairs(context), drafts);
    draft_pairs(context, "match_date", date_pairs(context), drafts);
    draft_pairs(context, "match_half", half_pairs(context, plain), drafts);
    for (const auto& [type, stem] : gapped) draft_pairs(context, stem, gap_pairs(context, plain, type), drafts);
    return drafts;
}

}  // namespace bodh
