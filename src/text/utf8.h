// UTF-8 read one code point at a time. Ill-formed bytes never stop a reader: each reads as U+FFFD, one byte long.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace bodh {

inline constexpr char32_t replacement_character = 0xFFFD;

struct CodePoint {
    char32_t value = 0;
    std::size_t size = 0;  // in bytes; 0 only past the end of the text
    bool well_formed = true;
};

// The code point that starts at byte `at`.
CodePoint code_point_at(std::string_view text, std::size_t at);

// The code point that ends just before byte `end`.
CodePoint code_point_before(std::string_view text, std::size_t end);

// Byte offset of the first ill-formed byte (overlong forms, surrogates and values past U+10FFFF too); nullopt when
// sound.
std::optional<std::size_t> first_ill_formed_byte(std::string_view text);

void append_utf8(std::string& text, char32_t value);

}  // namespace bodh
