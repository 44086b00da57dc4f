// The lines that go in and out with --ndjson.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace bodh {

struct InputLine {
    std::string id;
    std::string text;
};

// Errors: json_broken, json_too_deep, json_field_missing, json_field_wrong.
Result<InputLine> read_input_line(std::string_view line);

// {"id", "error": {"code", "message", "message_en", "where"}, LIST: []}: `list` keeps the place of what could not be
// given, so that a reader of many lines need not ask first.
std::string write_error_line(const std::string& id, const Error& error, std::string_view list, int indent);

}  // namespace bodh
