#include "app/quiz_work_json.h"

#include <limits>

#include "base/fields_json.h"
#include "quiz/quiz_json.h"

namespace bodh {
namespace {

std::uint32_t read_ticket(const JsonFields& root) {
    return static_cast<std::uint32_t>(root.field("ticket").integer(0, std::numeric_limits<std::uint32_t>::max()));
}

ErrorCode error_code_of(std::string_view name) {
    for (int code = 0; code <= static_cast<int>(ErrorCode::language_data_broken); ++code)
        if (error_code_name(static_cast<ErrorCode>(code)) == name) return static_cast<ErrorCode>(code);
    return ErrorCode::internal;
}

}  // namespace

std::string write_quiz_request(const MakeQuiz& request) {
    nlohmann::json kinds = nlohmann::json::array();
    for (const QuestionKind kind : request.options.kinds) kinds.push_back(question_kind_name(kind));
    nlohmann::json json = {{"ticket", request.ticket},
                           {"quiz", write_quiz({request.article, request.options.seed, {}}, -1)},
                           {"limit", nullptr},
                           {"kinds", std::move(kinds)}};
    if (request.options.limit) json["limit"] = *request.options.limit;
    return write_json(json);
}

Result<MakeQuiz> read_quiz_request(std::string_view text) {
    const Result<nlohmann::json> json = parse_json(text);
    if (!json) return json.error();
    std::optional<Error> fault;
    const JsonFields root(*json, fault);
    MakeQuiz request;
    request.ticket = read_ticket(root);
    Result<Quiz> quiz = read_quiz(root.field("quiz").string());
    const JsonFields limit = root.field("limit");
    request.options.limit.reset();
    if (!limit.is_null()) request.options.limit = static_cast<std::size_t>(limit.integer(0, 1'000'000));
    const JsonFields kinds = root.field("kinds");
    for (std::size_t index = 0; index < kinds.size(); ++index) {
        request.options.kinds.emplace_back();
        if (!question_kind_from_name(kinds.item(index).string(), request.options.kinds.back()))
            kinds.item(index).refuse();
    }
    if (fault) return *fault;
    if (!quiz) return quiz.error();
    request.options.seed = quiz->seed;
    request.article = std::move(quiz->article);
    return request;
}

std::string write_quiz_answer(const QuizMade& answer) {
    nlohmann::json json = {{"ticket", answer.ticket}};
    if (answer.quiz) {
        json["quiz"] = write_quiz(*answer.quiz, -1);
    } else {
        const Error& error = answer.quiz.error();
        json["error"] = {{"code", error_code_name(error.code)}, {"where", error.where}, {"detail", error.detail}};
    }
    return write_json(json);
}

Result<QuizMade> read_quiz_answer(std::string_view text) {
    const Result<nlohmann::json> json = parse_json(text);
    if (!json) return json.error();
    std::optional<Error> fault;
    const JsonFields root(*json, fault);
    QuizMade answer;
    answer.ticket = read_ticket(root);
    if (root.has("error")) {
        const JsonFields error = root.field("error");
        answer.quiz = Error{error_code_of(error.field("code").string()), error.field("where").string(),
                            error.field("detail").string()};
    } else {
        answer.quiz = read_quiz(root.field("quiz").string());
    }
    if (fault) return *fault;
    return answer;
}

}  // namespace bodh
