// One person's attempt at one quiz, as a value. It changes only through step(); nothing here knows of screens or time.
//
//     StepResult result = step(quiz, session, Choose{ChosenOption{2}});
//     if (const auto* next = std::get_if<Session>(&result)) session = *next;
//     else show(std::get<Refusal>(result));
#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "grading/answer.h"
#include "grading/grade.h"
#include "quiz/quiz.h"

namespace bodh {

// What became of one question.
struct Attempt {
    std::optional<Answer> chosen;  // the last answer, checked or not; not checked, it may be unfinished
    bool checked = false;          // chosen has been graded
    bool right = false;            // chosen is right; only after checked
    bool first_try_right = false;  // right at the first check ever: later corrections do not change the first score
    std::uint32_t checks = 0;      // how often it was graded, over all rounds

    bool operator==(const Attempt&) const = default;
};

struct Session {
    std::vector<Attempt> attempts;     // one for each question of the quiz, in its order
    std::vector<std::uint32_t> round;  // the questions of this round, in order: all, or the wrong ones
    std::uint32_t position = 0;        // index into round; round.size() when the round is over
    std::uint32_t rounds = 1;          // 1 in the first round

    bool finished() const { return position >= round.size(); }
    // The question asked now, as an index into the quiz; only while not finished.
    std::uint32_t current() const { return round[position]; }

    bool operator==(const Session&) const = default;
};

// A session at its first question.
Session start_session(const Quiz& quiz);

struct Choose {
    Answer answer;
};
struct Check {};
struct Next {};
struct RetryWrong {};  // a new round with the questions that are wrong now
struct Restart {};     // everything from the beginning
using Event = std::variant<Choose, Check, Next, RetryWrong, Restart>;

// Why an event is not possible now.
enum class Refusal : std::uint8_t {
    nothing_chosen,    // Check without an answer, or with one that is not finished
    already_checked,   // Choose or Check after the answer is shown
    not_checked,       // Next before Check
    answer_unfitting,  // an option that is not there, an answer of another form
    round_over,        // Choose, Check, Next after the last question
    round_running,     // RetryWrong before the end
    nothing_wrong,     // RetryWrong when all are right
};

using StepResult = std::variant<Session, Refusal>;

// `session` must belong to `quiz` (start_session, read_session).
StepResult step(const Quiz& quiz, const Session& session, const Event& event);

}  // namespace bodh
