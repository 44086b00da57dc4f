#include "grading/grade.h"

#include <algorithm>
#include <array>

#include "text/fold.h"

namespace bodh {
namespace {

// Marks that separate words or stand around them. Inside a number they stay: 3.5 is not 35.
constexpr std::array<std::string_view, 18> word_marks = {" ", "\t", "\n", "\r", "-", "–", "—", ",", ";",
                                                         "।", "?",  "!",  "\"", "'", "“", "”", "‘", "’"};

std::size_t mark_length(std::string_view text, std::size_t at) {
    for (const std::string_view mark : word_marks) {
        if (text.substr(at, mark.size()) == mark) return mark.size();
    }
    return 0;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

std::string typed_answer_form(std::string_view text) {
    const std::string folded = fold(text);
    std::string form;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t length = mark_length(folded, at);
        const bool between_digits = length > 0 && !form.empty() && is_digit(form.back()) &&
                                    at + length < folded.size() && is_digit(folded[at + length]);
        // 1,00,000 and 100000 are one number, but 2022-23 is not 202223.
        const bool keep = length == 0 || (between_digits && folded[at] != ',');
        const std::size_t taken = std::max<std::size_t>(length, 1);
        if (keep) form.append(folded, at, taken);
        at += taken;
    }
    while (!form.empty() && form.back() == '.') form.pop_back();
    return form;
}

std::uint32_t right_option(const Question& question) {
    const auto found = std::find_if(question.options.begin(), question.options.end(),
                                    [](const Option& option) { return option.correct; });
    return static_cast<std::uint32_t>(found - question.options.begin());
}

std::string_view answer_text(const Question& question, const Answer& answer) {
    if (const auto* typed = std::get_if<TypedText>(&answer)) return typed->text;
    const std::uint32_t index = std::get<ChosenOption>(answer).index;
    return index < question.options.size() ? std::string_view(question.options[index].text) : std::string_view();
}

Grade grade(const Question& question, const Answer& answer) {
    if (const auto* chosen = std::get_if<ChosenOption>(&answer)) {
        if (chosen->index >= question.options.size()) return Grade::unfitting;
        return question.options[chosen->index].correct ? Grade::right : Grade::wrong;
    }
    const std::string given = typed_answer_form(std::get<TypedText>(answer).text);
    if (given.empty()) return Grade::unfitting;
    if (given == typed_answer_form(question.answer)) return Grade::right;
    const bool accepted = std::any_of(question.accepted.begin(), question.accepted.end(),
                                      [&](const std::string& text) { return given == typed_answer_form(text); });
    return accepted ? Grade::right : Grade::wrong;
}

}  // namespace bodh
