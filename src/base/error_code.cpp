#include "base/error_code.h"

namespace bodh {

std::string_view error_code_name(ErrorCode code) {
    switch (code) {
        case ErrorCode::internal: return "internal";
        case ErrorCode::file_not_readable: return "file_not_readable";
        case ErrorCode::text_empty: return "text_empty";
        case ErrorCode::text_not_utf8: return "text_not_utf8";
        case ErrorCode::text_too_long: return "text_too_long";
        case ErrorCode::text_too_short: return "text_too_short";
        case ErrorCode::text_not_hindi: return "text_not_hindi";
        case ErrorCode::no_question_found: return "no_question_found";
        case ErrorCode::json_broken: return "json_broken";
        case ErrorCode::json_field_missing: return "json_field_missing";
        case ErrorCode::json_field_wrong: return "json_field_wrong";
        case ErrorCode::json_too_deep: return "json_too_deep";
        case ErrorCode::quiz_unknown_format: return "quiz_unknown_format";
        case ErrorCode::language_data_broken: return "language_data_broken";
    }
    return "internal";
}

}  // namespace bodh
