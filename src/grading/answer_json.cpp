#include "grading/answer_json.h"

#include <algorithm>
#include <array>

#include "base/fields_json.h"
#include "grading/grade.h"

namespace bodh {
namespace {

constexpr std::int64_t index_limit = 1000;
constexpr std::array<std::string_view, 4> answer_fields = {"option", "text", "order", "match"};

std::string_view usual_field(AnswerForm form) {
    if (form == AnswerForm::order) return "order";
    if (form == AnswerForm::match) return "match";
    return form == AnswerForm::typed ? "text" : "option";
}

std::uint32_t read_index(const JsonFields& field) {
    return static_cast<std::uint32_t>(field.integer(0, index_limit));
}

Arrangement read_arrangement(const JsonFields& list) {
    Arrangement arrangement;
    for (std::size_t i = 0, size = list.size(); i < size; ++i) {
        arrangement.places.emplace_back();
        if (!list.item(i).is_null()) arrangement.places.back() = read_index(list.item(i));
    }
    return arrangement;
}

nlohmann::json arrangement_json(const Arrangement& arrangement) {
    nlohmann::json list = nlohmann::json::array();
    for (const auto& part : arrangement.places) list.push_back(part ? nlohmann::json(*part) : nlohmann::json());
    return list;
}

}  // namespace

std::string_view answer_field(const JsonFields& row, const Question& question) {
    const auto found =
        std::find_if(answer_fields.begin(), answer_fields.end(), [&](std::string_view name) { return row.has(name); });
    return found == answer_fields.end() ? usual_field(question.form) : *found;
}

Answer read_answer(const JsonFields& row, const Question& question) {
    const std::string_view name = answer_field(row, question);
    const JsonFields field = row.field(name);
    Answer answer;
    if (name == "text") {
        answer = TypedText{field.string()};
    } else if (name == "option") {
        answer = ChosenOption{read_index(field)};
    } else {
        answer = read_arrangement(field);
        if (name != usual_field(question.form)) field.refuse();
    }
    if (!fits_so_far(question, answer)) field.refuse();
    return answer;
}

void write_answer(nlohmann::json& row, const Question& question, const Answer& answer) {
    if (const auto* chosen = std::get_if<ChosenOption>(&answer)) row["option"] = chosen->index;
    if (const auto* typed = std::get_if<TypedText>(&answer)) row["text"] = typed->text;
    if (const auto* arrangement = std::get_if<Arrangement>(&answer)) {
        row[std::string(usual_field(question.form))] = arrangement_json(*arrangement);
    }
}

}  // namespace bodh
