// UTF-8 read one code point at a time. Ill-formed bytes never stop a reader: each reads as U+FFFD, one byte long.
#pragma once

#include <cstddef>
#include <cstdint>
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

CodePoint any_code_point_at(std::string_view text, std::size_t at);

// The code point that starts at byte `at`. The letters of Hindi texts, of ASCII and of U+0800 to U+0FFF, are read in
// place; most of the time for an article goes by here.
inline CodePoint code_point_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) -> std::uint32_t { return static_cast<unsigned char>(text[i]); };
    if (at < text.size() && byte(at) < 0x80) return {static_cast<char32_t>(byte(at)), 1, true};
    if (at + 2 < text.size() && byte(at) == 0xE0 && (byte(at + 1) & 0xE0U) == 0xA0U && (byte(at + 2) & 0xC0U) == 0x80U)
        return {static_cast<char32_t>((byte(at + 1) & 0x3FU) << 6U | (byte(at + 2) & 0x3FU)), 3, true};
    return any_code_point_at(text, at);
}

// The code point that ends just before byte `end`.
CodePoint code_point_before(std::string_view text, std::size_t end);

// Byte offset of the first ill-formed byte (overlong forms, surrogates and values past U+10FFFF too); nullopt when
// sound.
std::optional<std::size_t> first_ill_formed_byte(std::string_view text);

void append_utf8(std::string& text, char32_t value);

}  // namespace bodh
