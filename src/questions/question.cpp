#include "questions/question.h"

#include <array>
#include <utility>

namespace bodh {
namespace {

constexpr std::array<std::pair<std::string_view, QuestionKind>, 24> kinds{
    {{"who", QuestionKind::who},
     {"whom", QuestionKind::whom},
     {"whose", QuestionKind::whose},
     {"when", QuestionKind::when},
     {"where", QuestionKind::where},
     {"from_where", QuestionKind::from_where},
     {"how_many", QuestionKind::how_many},
     {"how_much", QuestionKind::how_much},
     {"which", QuestionKind::which},
     {"what", QuestionKind::what},
     {"why", QuestionKind::why},
     {"purpose", QuestionKind::purpose},
     {"how", QuestionKind::how},
     {"who_said", QuestionKind::who_said},
     {"what_said", QuestionKind::what_said},
     {"true_false", QuestionKind::true_false},
     {"cloze", QuestionKind::cloze},
     {"postposition", QuestionKind::postposition},
     {"order", QuestionKind::order},
     {"match", QuestionKind::match},
     {"mark", QuestionKind::mark},
     {"meaning", QuestionKind::meaning},
     {"title", QuestionKind::title},
     {"short_answer", QuestionKind::short_answer}}};

constexpr std::array<std::pair<std::string_view, AnswerForm>, 7> forms{{{"choice", AnswerForm::choice},
                                                                        {"true_false", AnswerForm::true_false},
                                                                        {"cloze", AnswerForm::cloze},
                                                                        {"typed", AnswerForm::typed},
                                                                        {"order", AnswerForm::order},
                                                                        {"match", AnswerForm::match},
                                                                        {"mark", AnswerForm::mark}}};

template <typename Names, typename Value>
std::string_view name_of(const Names& names, Value value) {
    for (const auto& [name, candidate] : names)
        if (candidate == value) return name;
    return {};
}

template <typename Names, typename Value>
bool find_name(const Names& names, std::string_view wanted, Value& value) {
    for (const auto& [name, candidate] : names) {
        if (name != wanted) continue;
        value = candidate;
        return true;
    }
    return false;
}

}  // namespace

std::string_view question_kind_name(QuestionKind kind) {
    return name_of(kinds, kind);
}
std::string_view answer_form_name(AnswerForm form) {
    return name_of(forms, form);
}
bool question_kind_from_name(std::string_view name, QuestionKind& kind) {
    return find_name(kinds, name, kind);
}
bool answer_form_from_name(std::string_view name, AnswerForm& form) {
    return find_name(forms, name, form);
}

}  // namespace bodh
