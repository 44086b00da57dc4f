#include "session/session_json.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "session/sample_quiz.h"

using namespace bodh;

namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("every session reached by steps comes back from its bytes as it was") {
    const Quiz quiz = sample::quiz();
    // All ways of six steps through the events, the impossible ones passed over.
    const Event events[] = {Choose{ChosenOption{0}},
                            Choose{ChosenOption{1}},
                            Choose{TypedText{"चौबीस"}},
                            Check{},
                            Next{},
                            RetryWrong{},
                            Restart{}};
    std::vector<Session> reached = {start_session(quiz)};
    std::vector<Session> front = reached;
    for (int depth = 0; depth < 10; ++depth) {
        std::vector<Session> next_front;
        for (const Session& session : front) {
            for (const Event& event : events) {
                const StepResult result = step(quiz, session, event);
                if (!std::holds_alternative<Session>(result)) continue;
                const Session& next = std::get<Session>(result);
                if (std::find(reached.begin(), reached.end(), next) != reached.end()) continue;
                reached.push_back(next);
                next_front.push_back(next);
            }
        }
        front = next_front;
    }
    CHECK(reached.size() > 100);
    for (const Session& session : reached) {
        const std::string bytes = write_session(quiz, session);
        CAPTURE(bytes);
        const Result<Session> back = read_session(quiz, bytes);
        REQUIRE(back);
        CHECK(write_session(quiz, *back) == bytes);
        CHECK(back->round == session.round);
        CHECK(back->finished() == session.finished());
    }
}

TEST_CASE("a session that is broken, newer or of another quiz is refused") {
    const Quiz quiz = sample::quiz();
    Session session = start_session(quiz);
    session = std::get<Session>(step(quiz, session, Choose{ChosenOption{0}}));
    session = std::get<Session>(step(quiz, session, Check{}));
    const std::string good = write_session(quiz, session);
    REQUIRE(read_session(quiz, good));
    struct Row {
        std::string bytes;
        ErrorCode code;
    };
    const Row rows[] = {
        {"", ErrorCode::json_broken},
        {good.substr(0, good.size() / 2), ErrorCode::json_broken},
        {"{}", ErrorCode::json_field_missing},
        {replaced(good, "bodh.session", "bodh.other"), ErrorCode::quiz_unknown_format},
        {replaced(good, "\"version\":1", "\"version\":2"), ErrorCode::quiz_unknown_format},
        {replaced(good, "\"q1\"", "\"q7\""), ErrorCode::json_field_wrong},
        {replaced(good, "\"option\":0", "\"option\":7"), ErrorCode::json_field_wrong},
        {replaced(good, "\"option\":0,", ""), ErrorCode::json_field_wrong},  // checked, but nothing chosen
        {replaced(good, "\"position\":0", "\"position\":2"), ErrorCode::json_field_wrong},  // past an unchecked one
        {replaced(good, "\"position\":0", "\"position\":9"), ErrorCode::json_field_wrong},
        {replaced(good, "[0,1,2]", "[0,0,2]"), ErrorCode::json_field_wrong},
        {replaced(good, "[0,1,2]", "[0,1,3]"), ErrorCode::json_field_wrong},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        const Result<Session> back = read_session(quiz, row.bytes);
        REQUIRE_FALSE(back);
        CHECK(back.error().code == row.code);
    }
    Quiz shorter = quiz;
    shorter.questions.pop_back();
    CHECK_FALSE(read_session(shorter, good));
}

TEST_CASE("orders and matches, finished or not, come back as they were") {
    const Quiz quiz = sample::quiz_of_other_forms();
    Session session = start_session(quiz);
    const auto take = [&](const Event& event) {
        session = std::get<Session>(step(quiz, session, event));
        const Result<Session> back = read_session(quiz, write_session(quiz, session));
        REQUIRE(back);
        CHECK(*back == session);
    };
    take(Choose{Arrangement{{1, 3, 0, 2}}});
    take(Check{});
    take(Next{});
    take(Choose{Arrangement{{1, {}, {}}}});
    take(Choose{Arrangement{{1, 2, 0}}});
    take(Check{});
    take(Next{});
    take(Choose{TypedText{""}});
    take(Choose{TypedText{"२४"}});
    take(Check{});
}

TEST_CASE("an arrangement that cannot have been made is refused") {
    const Quiz quiz = sample::quiz_of_other_forms();
    Session session = start_session(quiz);
    session = std::get<Session>(step(quiz, session, Choose{Arrangement{{1, 3, 0, 2}}}));
    session = std::get<Session>(step(quiz, session, Check{}));
    const std::string good = write_session(quiz, session);
    REQUIRE(read_session(quiz, good));
    for (const char* other :
         {"\"order\":[1,3,0]", "\"order\":[1,3,0,0]", "\"order\":[1,3,0,9]", "\"order\":[1,3,0,null]", "\"order\":7",
          "\"match\":[1,3,0,2]", "\"option\":0", "\"text\":\"पहले\""}) {
        const std::string bytes = replaced(good, "\"order\":[1,3,0,2]", other);
        CAPTURE(bytes);
        const Result<Session> back = read_session(quiz, bytes);
        REQUIRE_FALSE(back);
        CHECK(back.error().code == ErrorCode::json_field_wrong);
    }
}

// Bytes as the first published version kept them.
TEST_CASE("a session kept before there were orders and matches still reads") {
    const Result<Session> session =
        read_session(sample::quiz(),
                     R"({"attempts":[{"checked":true,"checks":1,"first_try_right":false,"option":1,"question":"q1"},)"
                     R"({"checked":true,"checks":1,"first_try_right":true,"question":"q2","text":"ग़लत"},)"
                     R"({"checked":false,"checks":0,"first_try_right":false,"option":0,"question":"q3"}],)"
                     R"("format":"bodh.session","position":2,"round":[0,1,2],"rounds":1,"version":1})");
    REQUIRE(session);
    CHECK(session->attempts[0].chosen == Answer(ChosenOption{1}));
    CHECK(session->attempts[1].right);
    CHECK(session->current() == 2);
}
