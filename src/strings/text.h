// The words of the interface in the person's language. Keys come from assets/strings/*.tsv.
//
//     text(Key::quiz_progress, InterfaceLanguage::hindi, {"3", "10"})  →  "प्रश्न 3 / 10"
//     counted_text(Key::library_minutes_one, Key::library_minutes_other, 3, language)  →  "3 मिनट"
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "strings/interface_language.h"
#include "strings/key.h"

namespace bodh {

// The words as they stand in the file, placeholders untouched. Lives as long as the program.
std::string_view text(Key key, InterfaceLanguage language);

// The words with {0}, {1} … replaced by `values`. A placeholder without its value stays as it is.
std::string text(Key key, InterfaceLanguage language, std::initializer_list<std::string_view> values);

// The form that fits `count`, with {0} replaced by it. Hindi counts 0 and 1 as one, English only 1 (CLDR plural rules).
std::string counted_text(Key one, Key other, std::uint64_t count, InterfaceLanguage language);

}  // namespace bodh
