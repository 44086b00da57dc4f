// A number written in digits.
#pragma once

#include <optional>
#include <string_view>

namespace bodh {

struct DigitNumber {
    double value = 0;
    int decimals = 0;
};

// "1,00,000" "100,000" "3.5" "२४" → value; nullopt for dates, times, ranges and lists: "19.06.2024" "10:30" "1038-40"
// "1,2". `text` may be folded or not.
std::optional<DigitNumber> digit_number(std::string_view text);

}  // namespace bodh
