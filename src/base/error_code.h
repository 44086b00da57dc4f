// Every way in which input from outside can be refused. The words for each are in assets/strings/errors.tsv.
#pragma once

#include <string_view>

namespace bodh {

enum class ErrorCode {
    internal,             // our own mistake; never expected
    file_not_readable,    // the named file is missing or may not be read
    text_empty,           // no letters at all
    text_not_utf8,        // broken UTF-8; `where` is the byte offset
    text_too_long,        // `detail` is the limit in bytes
    text_too_short,       // fewer words than a quiz needs; `detail` is that number
    text_not_hindi,       // too small a share of the letters is Devanagari
    no_question_found,    // a proper text, but no sound question in it
    json_broken,          // not JSON; `where` is the byte offset
    json_field_missing,   // `where` is the path of the field
    json_field_wrong,     // present, but of a wrong type or value; `where` is its path
    json_too_deep,        // nesting past the ceiling; `detail` is the ceiling
    quiz_unknown_format,  // "format" or "version" is not one we read
    language_data_broken  // the language pack does not fit this program
};

// The stable spelling used in JSON and in assets/strings/errors.tsv: "text_too_short".
std::string_view error_code_name(ErrorCode code);

}  // namespace bodh
