#include "session/session_json.h"

#include "base/fields_json.h"
#include "grading/answer_json.h"

namespace bodh {
namespace {

constexpr std::int64_t count_limit = 1'000'000;

nlohmann::json write_attempt(const Question& question, const Attempt& attempt) {
    nlohmann::json row = {{"question", question.id},
                          {"checked", attempt.checked},
                          {"first_try_right", attempt.first_try_right},
                          {"checks", attempt.checks}};
    if (attempt.chosen) write_answer(row, question, *attempt.chosen);
    return row;
}

// Whether an answer is right is not stored but graded again, so a corrected key corrects the session.
Attempt read_attempt(const Question& question, const JsonFields& row) {
    Attempt attempt;
    if (row.field("question").string() != question.id) row.field("question").refuse();
    attempt.checked = row.field("checked").boolean();
    attempt.first_try_right = row.field("first_try_right").boolean();
    attempt.checks = static_cast<std::uint32_t>(row.field("checks").integer(attempt.checked ? 1 : 0, count_limit));
    const std::string_view answer = answer_field(row, question);
    if (row.has(answer)) {
        attempt.chosen = read_answer(row, question);
        const Grade result = grade(question, *attempt.chosen);
        if (attempt.checked && result == Grade::unfitting) row.field(answer).refuse();
        attempt.right = attempt.checked && result == Grade::right;
    } else if (attempt.checked) {
        row.field("checked").refuse();
    }
    return attempt;
}

}  // namespace

std::string write_session(const Quiz& quiz, const Session& session) {
    nlohmann::json attempts = nlohmann::json::array();
    for (std::size_t index = 0; index < session.attempts.size(); ++index) {
        attempts.push_back(write_attempt(quiz.questions[index], session.attempts[index]));
    }
    return write_json({{"format", "bodh.session"},
                       {"version", 1},
                       {"attempts", attempts},
                       {"round", session.round},
                       {"position", session.position},
                       {"rounds", session.rounds}});
}

Result<Session> read_session(const Quiz& quiz, std::string_view text) {
    Result<nlohmann::json> json = parse_json(text);
    if (!json) return json.error();
    std::optional<Error> fault;
    const JsonFields root(*json, fault);
    const std::string format = root.field("format").string();
    const bool known = format == "bodh.session" && root.field("version").integer(0, count_limit) == 1;
    if (fault) return *fault;
    if (!known) return Error{ErrorCode::quiz_unknown_format, "format", format};

    Session session;
    const JsonFields attempts = root.field("attempts");
    if (attempts.size() != quiz.questions.size()) attempts.refuse();
    if (fault) return *fault;
    for (std::size_t i = 0; i < attempts.size(); ++i) {
        session.attempts.push_back(read_attempt(quiz.questions[i], attempts.item(i)));
    }
    const JsonFields round = root.field("round");
    const std::size_t round_size = round.size();
    for (std::size_t i = 0; i < round_size; ++i) {
        const auto last = static_cast<std::int64_t>(quiz.questions.size()) - 1;
        session.round.push_back(static_cast<std::uint32_t>(round.item(i).integer(0, last)));
        if (i > 0 && session.round[i] <= session.round[i - 1]) round.item(i).refuse();
    }
    session.position =
        static_cast<std::uint32_t>(root.field("position").integer(0, static_cast<std::int64_t>(round_size)));
    session.rounds = static_cast<std::uint32_t>(root.field("rounds").integer(1, count_limit));
    if (fault) return *fault;
    for (std::size_t i = 0; i < session.round.size(); ++i) {
        const bool before = i < session.position;
        const bool checked = session.attempts[session.round[i]].checked;
        if (i != session.position && before != checked) return Error{ErrorCode::json_field_wrong, "position", {}};
    }
    return session;
}

}  // namespace bodh
