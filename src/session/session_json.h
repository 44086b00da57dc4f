// A session as bytes to keep, format "bodh.session" version 1. read_session(quiz, write_session(quiz, s)) == s.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "session/session.h"

namespace bodh {

std::string write_session(const Quiz& quiz, const Session& session);

// The session belongs to this quiz only: its question ids are compared, and no state is taken that step() could not
// have made. Errors: json_broken, json_too_deep, quiz_unknown_format, json_field_missing, json_field_wrong.
Result<Session> read_session(const Quiz& quiz, std::string_view json);

}  // namespace bodh
