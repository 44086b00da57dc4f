// Numbers in Hindi texts as values: digits of both scripts, Indian and western grouping, words (चौबीस, डेढ़ लाख, साढ़े तीन
// करोड़, 24 हज़ार, 1.5 लाख, 2.4 मिलियन), ordinals (दूसरा, 24वाँ, तीसरी), inexact ones (सैकड़ों, हज़ारों, दर्जनों, लगभग is
// outside), collective ones (दोनों, तीनों).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "text/token.h"

namespace bodh {

struct NumberValue {
    double value = 0;
    std::size_t tokens = 0;  // how many tokens from `first` it takes
    bool ordinal = false;
    bool inexact = false;  // सैकड़ों, लाखों, दोनों: no number question
    bool words = false;    // written in words, at least in part
    int decimals = 0;      // digits after the decimal point as written
};

// The number that starts at tokens[first], the longest one; nullopt when none starts there, and for dates and times
// written in digits (19.06.2024, 10:30). एक alone is a number too: whether it counts or is an article is for the caller
// to say. पहले is none: it nearly always means "before".
std::optional<NumberValue> read_number(std::string_view text, const std::vector<TextToken>& tokens, std::size_t first);

// Writes `value` in the style of digits `like` (Latin or Devanagari digits; grouped Indian / western / none), for near
// values.
std::string write_number_like(double value, int decimals, std::string_view like);

}  // namespace bodh
