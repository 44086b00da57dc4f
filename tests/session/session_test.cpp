#include "session/session.h"

#include <doctest/doctest.h>

#include "session/report.h"
#include "session/sample_quiz.h"

using namespace bodh;

namespace {

// Takes a step that must be possible.
Session after(const Session& session, const Event& event) {
    const StepResult result = step(sample::quiz(), session, event);
    REQUIRE(std::holds_alternative<Session>(result));
    return std::get<Session>(result);
}

Session answered(const Session& session, bool right) {
    const std::uint32_t index = session.current();
    const std::uint32_t option = right ? sample::right_option_of(index) : sample::wrong_option_of(index);
    return after(after(after(session, Choose{ChosenOption{option}}), Check{}), Next{});
}

// "101": first and third right, second wrong.
Session finished(const char* pattern) {
    Session session = start_session(sample::quiz());
    for (const char* mark = pattern; *mark != 0; ++mark) session = answered(session, *mark == '1');
    return session;
}

}  // namespace

TEST_CASE("a question is chosen, checked and left, in that order") {
    Session session = start_session(sample::quiz());
    CHECK(session.current() == 0);
    session = after(session, Choose{ChosenOption{1}});
    session = after(session, Choose{ChosenOption{0}});  // minds may change until the check
    session = after(session, Check{});
    CHECK(session.attempts[0].right);
    CHECK(session.attempts[0].first_try_right);
    session = after(session, Next{});
    CHECK(session.current() == 1);
}

TEST_CASE("a step that is not possible says why and leaves the session as it was") {
    const Quiz quiz = sample::quiz();
    const Session fresh = start_session(quiz);
    const Session chosen = after(fresh, Choose{ChosenOption{0}});
    const Session blank = after(fresh, Choose{TypedText{" "}});
    const Session checked = after(chosen, Check{});
    const Session over = finished("101");
    const Session perfect = finished("111");
    struct Row {
        const char* name;
        const Session* session;
        Event event;
        Refusal reason;
    };
    const Row rows[] = {
        {"check nothing", &fresh, Check{}, Refusal::nothing_chosen},
        {"next unchecked", &fresh, Next{}, Refusal::not_checked},
        {"next chosen only", &chosen, Next{}, Refusal::not_checked},
        {"option not there", &fresh, Choose{ChosenOption{4}}, Refusal::answer_unfitting},
        {"another form", &fresh, Choose{Arrangement{{0, 1, 2, 3}}}, Refusal::answer_unfitting},
        {"check an empty text", &blank, Check{}, Refusal::nothing_chosen},
        {"choose after check", &checked, Choose{ChosenOption{1}}, Refusal::already_checked},
        {"check twice", &checked, Check{}, Refusal::already_checked},
        {"choose after the end", &over, Choose{ChosenOption{0}}, Refusal::round_over},
        {"check after the end", &over, Check{}, Refusal::round_over},
        {"next after the end", &over, Next{}, Refusal::round_over},
        {"retry in the middle", &checked, RetryWrong{}, Refusal::round_running},
        {"retry with none wrong", &perfect, RetryWrong{}, Refusal::nothing_wrong},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const StepResult result = step(quiz, *row.session, row.event);
        REQUIRE(std::holds_alternative<Refusal>(result));
        CHECK(std::get<Refusal>(result) == row.reason);
    }
}

TEST_CASE("the report counts what is right now and what was right at the first try") {
    const Report report = make_report(finished("101"));
    CHECK(report.of == 3);
    CHECK(report.right == 2);
    CHECK(report.first_try_right == 2);
    CHECK_FALSE(report.lines[1].right);
    CHECK(report.lines[1].chosen == Answer(ChosenOption{sample::wrong_option_of(1)}));
}

TEST_CASE("a retry asks only the wrong ones and leaves the first score alone") {
    Session session = after(finished("010"), RetryWrong{});
    CHECK(session.round == std::vector<std::uint32_t>{0, 2});
    CHECK_FALSE(session.attempts[0].chosen.has_value());
    session = answered(answered(session, true), false);
    CHECK(session.finished());
    const Report report = make_report(session);
    CHECK(report.right == 2);
    CHECK(report.first_try_right == 1);
    session = after(session, RetryWrong{});
    CHECK(session.round == std::vector<std::uint32_t>{2});
    CHECK(session.rounds == 3);
}

TEST_CASE("a restart forgets everything") {
    CHECK(after(finished("110"), Restart{}) == start_session(sample::quiz()));
}

TEST_CASE("a quiz without questions is over before it begins") {
    CHECK(start_session(Quiz{}).finished());
    CHECK(make_report(start_session(Quiz{})).of == 0);
}

TEST_CASE("every form is chosen, checked, and done again when it was wrong") {
    const Quiz quiz = sample::quiz_of_other_forms();
    const auto take = [&](const Session& session, const Event& event) {
        const StepResult result = step(quiz, session, event);
        REQUIRE(std::holds_alternative<Session>(result));
        return std::get<Session>(result);
    };
    Session session = start_session(quiz);
    for (const Question& question : quiz.questions) {
        session = take(take(take(session, Choose{sample::wrong_answer(question)}), Check{}), Next{});
    }
    CHECK(make_report(session).right == 0);
    session = take(session, RetryWrong{});
    for (const Question& question : quiz.questions) {
        session = take(take(take(session, Choose{sample::right_answer(question)}), Check{}), Next{});
    }
    CHECK(make_report(session).right == 6);
    CHECK(make_report(session).first_try_right == 0);
}

TEST_CASE("a match is checked only when it is complete, an order also as it is shown") {
    const Quiz quiz = sample::quiz_of_other_forms();
    Session session = std::get<Session>(step(quiz, start_session(quiz), Check{}));
    CHECK(session.attempts[0].chosen == Answer(Arrangement{{0, 1, 2, 3}}));
    CHECK_FALSE(session.attempts[0].right);
    session = std::get<Session>(step(quiz, session, Next{}));
    session = std::get<Session>(step(quiz, session, Choose{Arrangement{{1, {}, 0}}}));
    CHECK(step(quiz, session, Check{}) == StepResult(Refusal::nothing_chosen));
    session = std::get<Session>(step(quiz, session, Choose{Arrangement{{1, 2, 0}}}));
    session = std::get<Session>(step(quiz, session, Check{}));
    CHECK(session.attempts[1].right);
}
