#include "grading/grade_answers_json.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/fields_json.h"
#include "grading/answer_json.h"
#include "grading/arrangement.h"
#include "grading/grade.h"

namespace bodh {
namespace {

Result<std::map<std::string, Answer>> read_answers(const Quiz& quiz, std::string_view answers_json) {
    Result<nlohmann::json> json = parse_json(answers_json);
    if (!json) return json.error();
    std::optional<Error> fault;
    const JsonFields root(*json, fault);
    const std::string format = root.field("format").string();
    const bool known = format == "bodh.answers" && root.field("version").integer(0, 1'000'000) == 1;
    if (fault) return *fault;
    if (!known) return Error{ErrorCode::quiz_unknown_format, "format", format};

    std::map<std::string, Answer> answers;
    const JsonFields list = root.field("answers");
    for (std::size_t i = 0; i < list.size(); ++i) {
        const JsonFields row = list.item(i);
        const std::string id = row.field("question").string();
        const auto question = std::find_if(quiz.questions.begin(), quiz.questions.end(),
                                           [&](const Question& each) { return each.id == id; });
        if (question == quiz.questions.end() || answers.count(id) > 0) row.field("question").refuse();
        if (fault) return *fault;
        const Answer answer = read_answer(row, *question);
        const bool unfinished =
            std::holds_alternative<Arrangement>(answer) && grade(*question, answer) == Grade::unfitting;
        if (unfinished) row.field(answer_field(row, *question)).refuse();
        answers.emplace(id, answer);
    }
    if (fault) return *fault;
    return answers;
}

}  // namespace

Result<std::string> grade_answers(const Quiz& quiz, std::string_view answers_json, int indent) {
    const Result<std::map<std::string, Answer>> answers = read_answers(quiz, answers_json);
    if (!answers) return answers.error();

    std::size_t right = 0;
    nlohmann::json rows = nlohmann::json::array();
    for (const Question& question : quiz.questions) {
        const auto answer = answers->find(question.id);
        const bool answered = answer != answers->end();
        const bool correct = answered && grade(question, answer->second) == Grade::right;
        if (correct) ++right;
        nlohmann::json row = {{"question", question.id},
                              {"answered", answered},
                              {"right", correct},
                              {"given", answered ? answer_text(question, answer->second) : std::string()},
                              {"answer", right_answer_text(question)}};
        const auto* arrangement = answered ? std::get_if<Arrangement>(&answer->second) : nullptr;
        if (arrangement) row["right_places"] = right_places(question, *arrangement);
        rows.push_back(std::move(row));
    }
    const nlohmann::json report = {{"format", "bodh.report"},
                                   {"version", 1},
                                   {"article", {{"id", quiz.article.id}, {"title", quiz.article.title}}},
                                   {"score", {{"right", right}, {"of", quiz.questions.size()}}},
                                   {"questions", rows}};
    return write_json(report, indent) + "\n";
}

}  // namespace bodh
