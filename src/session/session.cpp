#include "session/session.h"

namespace bodh {
namespace {

StepResult choose(const Quiz& quiz, Session session, const Answer& answer) {
    if (session.finished()) return Refusal::round_over;
    Attempt& attempt = session.attempts[session.current()];
    if (attempt.checked) return Refusal::already_checked;
    if (!fits_so_far(quiz.questions[session.current()], answer)) return Refusal::answer_unfitting;
    attempt.chosen = answer;
    return session;
}

StepResult check(const Quiz& quiz, Session session) {
    if (session.finished()) return Refusal::round_over;
    Attempt& attempt = session.attempts[session.current()];
    if (attempt.checked) return Refusal::already_checked;
    const Question& question = quiz.questions[session.current()];
    if (!attempt.chosen) attempt.chosen = untouched_answer(question);
    const Grade result = attempt.chosen ? grade(question, *attempt.chosen) : Grade::unfitting;
    if (result == Grade::unfitting) return Refusal::nothing_chosen;
    attempt.checked = true;
    attempt.right = result == Grade::right;
    attempt.first_try_right = attempt.checks == 0 ? attempt.right : attempt.first_try_right;
    ++attempt.checks;
    return session;
}

StepResult next(Session session) {
    if (session.finished()) return Refusal::round_over;
    if (!session.attempts[session.current()].checked) return Refusal::not_checked;
    ++session.position;
    return session;
}

StepResult retry_wrong(Session session) {
    if (!session.finished()) return Refusal::round_running;
    std::vector<std::uint32_t> wrong;
    for (std::uint32_t index = 0; index < session.attempts.size(); ++index) {
        Attempt& attempt = session.attempts[index];
        if (attempt.right) continue;
        wrong.push_back(index);
        attempt.chosen.reset();
        attempt.checked = false;
    }
    if (wrong.empty()) return Refusal::nothing_wrong;
    session.round = std::move(wrong);
    session.position = 0;
    ++session.rounds;
    return session;
}

}  // namespace

Session start_session(const Quiz& quiz) {
    Session session;
    session.attempts.resize(quiz.questions.size());
    for (std::uint32_t index = 0; index < quiz.questions.size(); ++index) session.round.push_back(index);
    return session;
}

StepResult step(const Quiz& quiz, const Session& session, const Event& event) {
    if (const auto* chosen = std::get_if<Choose>(&event)) return choose(quiz, session, chosen->answer);
    if (std::holds_alternative<Check>(event)) return check(quiz, session);
    if (std::holds_alternative<Next>(event)) return next(session);
    if (std::holds_alternative<RetryWrong>(event)) return retry_wrong(session);
    return start_session(quiz);
}

}  // namespace bodh
