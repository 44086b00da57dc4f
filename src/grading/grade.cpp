#include "grading/grade.h"

#include <algorithm>

#include "grading/arrangement.h"
#include "grading/typed_answer.h"

namespace bodh {
namespace {

struct Grader {
    const Question& question;

    Grade operator()(const ChosenOption& chosen) const {
        if (is_arranged(question.form) || chosen.index >= question.options.size()) return Grade::unfitting;
        return question.options[chosen.index].correct ? Grade::right : Grade::wrong;
    }

    Grade operator()(const TypedText& typed) const {
        const std::string given = typed_answer_form(typed.text);
        if (is_arranged(question.form) || given.empty()) return Grade::unfitting;
        if (given == typed_answer_form(question.answer)) return Grade::right;
        const bool accepted = std::any_of(question.accepted.begin(), question.accepted.end(),
                                          [&](const std::string& text) { return given == typed_answer_form(text); });
        return accepted ? Grade::right : Grade::wrong;
    }

    Grade operator()(const Arrangement& arrangement) const {
        if (!fits(question, arrangement, Complete::yes)) return Grade::unfitting;
        const std::vector<bool> right = right_places(question, arrangement);
        return std::all_of(right.begin(), right.end(), [](bool each) { return each; }) ? Grade::right : Grade::wrong;
    }
};

}  // namespace

Grade grade(const Question& question, const Answer& answer) {
    return std::visit(Grader{question}, answer);
}

bool fits_so_far(const Question& question, const Answer& answer) {
    if (std::holds_alternative<TypedText>(answer)) return !is_arranged(question.form);
    if (const auto* arrangement = std::get_if<Arrangement>(&answer)) return fits(question, *arrangement, Complete::no);
    return grade(question, answer) != Grade::unfitting;
}

std::optional<Answer> untouched_answer(const Question& question) {
    if (question.form == AnswerForm::order) return first_arrangement(question);
    return std::nullopt;
}

std::uint32_t right_option(const Question& question) {
    const auto found = std::find_if(question.options.begin(), question.options.end(),
                                    [](const Option& option) { return option.correct; });
    return static_cast<std::uint32_t>(found - question.options.begin());
}

std::string answer_text(const Question& question, const Answer& answer) {
    if (!fits_so_far(question, answer)) return {};
    if (const auto* typed = std::get_if<TypedText>(&answer)) return typed->text;
    if (const auto* arrangement = std::get_if<Arrangement>(&answer)) return arrangement_text(question, *arrangement);
    return question.options[std::get<ChosenOption>(answer).index].text;
}

std::string right_answer_text(const Question& question) {
    return is_arranged(question.form) ? arrangement_text(question, right_arrangement(question)) : question.answer;
}

}  // namespace bodh
