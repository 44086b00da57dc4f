#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "text/letters.h"
#include "text/number_value.h"
#include "text/utf8.h"

namespace bodh {
namespace {

enum class Grouping { none, indian, western };

struct DigitStyle {
    bool devanagari = false;
    Grouping grouping = Grouping::none;
};

// Western grouping shows by three digits before the last group (100,000; 1,000,000), Indian by two (1,00,000).
// 1,234 is both; Hindi texts mean the Indian one.
DigitStyle style_of(std::string_view like) {
    DigitStyle style;
    std::vector<std::size_t> groups = {0};
    bool fraction = false;
    for (std::size_t at = 0; at < like.size();) {
        const CodePoint c = code_point_at(like, at);
        at += c.size;
        style.devanagari = style.devanagari || is_devanagari_digit(c.value);
        if (c.value == '.') fraction = true;
        if (fraction) continue;
        if (c.value == ',') groups.push_back(0);
        if (is_digit(c.value)) ++groups.back();
    }
    if (groups.size() == 1) return style;
    const bool three_in_front = groups.front() == 3 || (groups.size() > 2 && groups[groups.size() - 2] == 3);
    style.grouping = three_in_front ? Grouping::western : Grouping::indian;
    return style;
}

// "1234567" → "12,34,567" or "1,234,567"
std::string grouped(const std::string& digits, Grouping grouping) {
    if (grouping == Grouping::none) return digits;
    std::string reversed;
    std::size_t until_comma = 3;
    for (std::size_t i = digits.size(); i-- > 0;) {
        if (until_comma == 0) {
            reversed.push_back(',');
            until_comma = grouping == Grouping::indian ? 2 : 3;
        }
        reversed.push_back(digits[i]);
        --until_comma;
    }
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

}  // namespace

std::string write_number_like(double value, int decimals, std::string_view like) {
    const DigitStyle style = style_of(like);
    const int places = std::clamp(decimals, 0, 6);
    constexpr double largest = 1e12;  // with six decimals still exact in 64 bits
    const double size = std::isfinite(value) ? std::min(std::fabs(value), largest) : 0;
    std::uint64_t scale = 1;
    for (int i = 0; i < places; ++i) scale *= 10;
    const auto scaled = static_cast<std::uint64_t>(std::llround(size * static_cast<double>(scale)));

    std::string ascii = grouped(std::to_string(scaled / scale), style.grouping);
    if (places > 0) {
        const std::string fraction = std::to_string(scaled % scale);
        ascii += '.' + std::string(static_cast<std::size_t>(places) - fraction.size(), '0') + fraction;
    }
    if (value < 0 && scaled > 0) ascii.insert(ascii.begin(), '-');
    if (!style.devanagari) return ascii;

    std::string written;
    for (const char c : ascii) {
        const auto letter = static_cast<char32_t>(c);
        append_utf8(written, is_ascii_digit(letter) ? letter - '0' + 0x0966 : letter);
    }
    return written;
}

}  // namespace bodh
