#include "session/report.h"

namespace bodh {

Report make_report(const Session& session) {
    Report report;
    report.of = static_cast<std::uint32_t>(session.attempts.size());
    for (std::uint32_t index = 0; index < report.of; ++index) {
        const Attempt& attempt = session.attempts[index];
        const bool right = attempt.checked && attempt.right;
        report.lines.push_back({index, attempt.chosen, right, attempt.first_try_right});
        if (right) ++report.right;
        if (attempt.first_try_right) ++report.first_try_right;
    }
    return report;
}

}  // namespace bodh
