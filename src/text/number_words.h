// The words of Hindi that make numbers (rows of assets/language/hi/numbers.tsv).
#pragma once

#include <optional>
#include <string_view>

namespace bodh {

enum class NumberWordKind {
    cardinal,
    multiplier,
    multiplier_only,
    added_fraction,
    needed_fraction,
    inexact,
    collective,
    ordinal,
    ordinal_suffix
};

struct NumberWord {
    NumberWordKind kind = NumberWordKind::cardinal;
    double value = 0;
};

// `folded` in the fold form; nullopt when the word is no part of a number.
std::optional<NumberWord> number_word(std::string_view folded);

// "चौबीसवां" → "चौबीस", "24वीं" → "24"; empty when `folded` has no ordinal suffix, or nothing before it.
std::string_view without_ordinal_suffix(std::string_view folded);

}  // namespace bodh
