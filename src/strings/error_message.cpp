#include "strings/error_message.h"

#include <cstdlib>

#include "strings/text.h"

namespace bodh {
namespace {

Key message_key(ErrorCode code) {
    switch (code) {
        case ErrorCode::internal: return Key::error_internal;
        case ErrorCode::file_not_readable: return Key::error_file_not_readable;
        case ErrorCode::text_empty: return Key::error_text_empty;
        case ErrorCode::text_not_utf8: return Key::error_text_not_utf8;
        case ErrorCode::text_too_long: return Key::error_text_too_long;
        case ErrorCode::text_too_short: return Key::error_text_too_short;
        case ErrorCode::text_not_hindi: return Key::error_text_not_hindi;
        case ErrorCode::no_question_found: return Key::error_no_question_found;
        case ErrorCode::json_broken: return Key::error_json_broken;
        case ErrorCode::json_field_missing: return Key::error_json_field_missing;
        case ErrorCode::json_field_wrong: return Key::error_json_field_wrong;
        case ErrorCode::json_too_deep: return Key::error_json_too_deep;
        case ErrorCode::quiz_unknown_format: return Key::error_quiz_unknown_format;
        case ErrorCode::language_data_broken: return Key::error_language_data_broken;
    }
    return Key::error_internal;
}

// About how many Hindi words fit into that many bytes: a word with its space is some 5 letters and signs of 3 bytes.
std::string about_words(unsigned long bytes) {
    const unsigned long hundreds = bytes / 16 / 100;
    return std::to_string(hundreds * 100);
}

}  // namespace

std::string error_message(const Error& error, InterfaceLanguage language) {
    if (error.code == ErrorCode::text_too_long) {
        const unsigned long bytes = std::strtoul(error.detail.c_str(), nullptr, 10);
        return text(Key::error_text_too_long, language, {std::to_string(bytes / 1024), about_words(bytes)});
    }
    if (error.code == ErrorCode::text_too_short) return text(Key::error_text_too_short, language, {error.detail});
    return text(message_key(error.code), language, {error.where});
}

}  // namespace bodh
