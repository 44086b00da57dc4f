// Events of the article to be put in the order in which they happened.
#include <algorithm>

#include "questions/dated_events.h"
#include "questions/explain.h"
#include "questions/kinds.h"

namespace bodh {
namespace {

constexpr std::size_t events_least = 3;
constexpr std::size_t events_most = 4;

}  // namespace

std::vector<Draft> draft_order_questions(const QuestionContext& context) {
    Random random = chances_of(context, QuestionKind::order, 0, 0);
    const std::vector<DatedEvent> events = events_in_order(dated_events(context), context, events_most, random);
    if (events.size() < events_least) return {};

    Draft draft;
    Question& question = draft.question;
    question.kind = QuestionKind::order;
    question.form = AnswerForm::order;
    question.stem = *context.language.questions.fixed_stems.find("order");
    question.extractive = false;
    for (std::size_t index = 0; index < events.size(); ++index) {
        const DatedEvent& event = events[index];
        const Fact& fact = context.facts[event.fact];
        draft.sentence = std::max(draft.sentence, fact.sentence);  // asked once all of it has been read
        const std::string quoted = quotation(context.analysis.article.text, fact.evidence.back());
        Option option{event.statement, false, explain_event(event.date_text, quoted)};
        option.place = static_cast<std::uint32_t>(index + 1);
        question.options.push_back(std::move(option));
        question.answer += (index == 0 ? "" : " → ") + event.statement;
        question.evidence.insert(question.evidence.end(), fact.evidence.begin(), fact.evidence.end());
    }
    std::sort(question.evidence.begin(), question.evidence.end(), [](Span a, Span b) { return a.begin < b.begin; });
    draft.fact = context.facts.size();
    question.explanation = explain_order(question.answer);
    random.shuffle(question.options);
    const bool solved = std::is_sorted(question.options.begin(), question.options.end(),
                                       [](const Option& a, const Option& b) { return a.place < b.place; });
    if (solved) std::rotate(question.options.begin(), question.options.begin() + 1, question.options.end());
    return {std::move(draft)};
}

}  // namespace bodh
