#include "text/utf8.h"

#include <algorithm>

namespace bodh {
namespace {

std::uint32_t byte_at(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

}  // namespace

CodePoint any_code_point_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return {0, 0, false};
    const std::uint32_t lead = byte_at(text, at);
    if (lead < 0x80) return {static_cast<char32_t>(lead), 1, true};

    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + size > text.size()) return {replacement_character, 1, false};
    std::uint32_t value = lead & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        const std::uint32_t next = byte_at(text, at + i);
        if ((next & 0xC0U) != 0x80U) return {replacement_character, 1, false};
        value = (value << 6U) | (next & 0x3FU);
    }
    constexpr std::uint32_t smallest_of_size[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < smallest_of_size[size] || value > 0x10FFFF || surrogate) return {replacement_character, 1, false};
    return {static_cast<char32_t>(value), size, true};
}

CodePoint code_point_before(std::string_view text, std::size_t end) {
    end = std::min(end, text.size());
    if (end == 0) return {0, 0, false};
    for (std::size_t size = 1; size <= std::min<std::size_t>(4, end); ++size) {
        const CodePoint candidate = code_point_at(text.substr(0, end), end - size);
        if (candidate.well_formed && candidate.size == size) return candidate;
    }
    return {replacement_character, 1, false};
}

std::optional<std::size_t> first_ill_formed_byte(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        if (!point.well_formed) return at;
        at += point.size;
    }
    return std::nullopt;
}

void append_utf8(std::string& text, char32_t value) {
    const auto put = [&text](auto... bytes) {
        const char written[] = {static_cast<char>(bytes)...};
        text.append(written, sizeof written);
    };
    const auto v = static_cast<std::uint32_t>(value);
    if (v < 0x80) {
        put(v);
    } else if (v < 0x800) {
        put(0xC0U | (v >> 6U), 0x80U | (v & 0x3FU));
    } else if (v < 0x10000) {
        put(0xE0U | (v >> 12U), 0x80U | ((v >> 6U) & 0x3FU), 0x80U | (v & 0x3FU));
    } else {
        put(0xF0U | (v >> 18U), 0x80U | ((v >> 12U) & 0x3FU), 0x80U | ((v >> 6U) & 0x3FU), 0x80U | (v & 0x3FU));
    }
}

}  // namespace bodh
