#include "text/digits.h"

#include <cstdlib>
#include <string>
#include <vector>

#include "text/letters.h"
#include "text/utf8.h"

namespace bodh {
namespace {

constexpr std::size_t most_digits = 18;

// Sizes of the digit groups between commas: Indian 1,00,000 → 1 2 3; western 100,000 → 3 3.
bool is_grouping(const std::vector<std::size_t>& groups) {
    if (groups.size() == 1) return groups[0] > 0;
    if (groups.front() == 0 || groups.front() > 3 || groups.back() != 3) return false;
    for (std::size_t i = 1; i + 1 < groups.size(); ++i) {
        if (groups[i] != groups[1] || groups[i] < 2 || groups[i] > 3) return false;
    }
    return true;
}

}  // namespace

std::optional<DigitNumber> digit_number(std::string_view text) {
    std::string plain;
    std::vector<std::size_t> groups = {0};
    bool point = false;
    int decimals = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        at += c.size;
        if (is_digit(c.value)) {
            plain.push_back(static_cast<char>(is_ascii_digit(c.value) ? c.value : c.value - 0x0966 + '0'));
            if (point)
                ++decimals;
            else
                ++groups.back();
        } else if (c.value == ',' && !point) {
            groups.push_back(0);
        } else if (c.value == '.' && !point) {
            point = true;
            plain.push_back('.');
        } else {
            return std::nullopt;
        }
    }
    if (!is_grouping(groups) || (point && decimals == 0) || plain.size() > most_digits) return std::nullopt;
    return DigitNumber{std::strtod(plain.c_str(), nullptr), decimals};
}

}  // namespace bodh
