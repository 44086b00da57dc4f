// What a finished session says: the score and a line for each question.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "session/session.h"

namespace bodh {

struct ReportLine {
    std::uint32_t question = 0;    // index into the quiz
    std::optional<Answer> chosen;  // the last answer; none when it was not reached
    bool right = false;
    bool first_try_right = false;
};

struct Report {
    std::uint32_t right = 0;            // right now, after any corrections
    std::uint32_t first_try_right = 0;  // right at the first try
    std::uint32_t of = 0;               // questions in the quiz
    std::vector<ReportLine> lines;      // in the order of the quiz
};

Report make_report(const Session& session);

}  // namespace bodh
