#include "grading/typed_answer.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <vector>

#include "text/fold.h"
#include "text/number_value.h"
#include "text/token.h"

namespace bodh {
namespace {

// Marks that separate words or stand around them. Inside a number they stay: 3.5 is not 35.
constexpr std::array<std::string_view, 18> word_marks = {" ", "\t", "\n", "\r", "-", "–", "—", ",", ";",
                                                         "।", "?",  "!",  "\"", "'", "“", "”", "‘", "’"};

std::size_t mark_length(std::string_view text, std::size_t at) {
    for (const std::string_view mark : word_marks) {
        if (text.substr(at, mark.size()) == mark) return mark.size();
    }
    return 0;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::string number_in_digits(double value) {
    std::array<char, 32> digits{};
    std::snprintf(digits.data(), digits.size(), "%.15g", value);
    return digits.data();
}

// Each number that has one exact value in digits. Ordinals stay words (दूसरा is not 2), and so does what is inexact.
std::string with_numbers_in_digits(const std::string& folded) {
    const std::vector<TextToken> tokens = tokenize(folded, {0, static_cast<std::uint32_t>(folded.size())});
    std::string text;
    std::size_t copied = 0;
    for (std::size_t index = 0; index < tokens.size();) {
        const std::optional<NumberValue> number = read_number(folded, tokens, index);
        if (!number || number->ordinal || number->inexact) {
            index += number ? number->tokens : 1;
            continue;
        }
        const std::size_t last = index + number->tokens - 1;
        text.append(folded, copied, tokens[index].span.begin - copied);
        text += number_in_digits(number->value);
        copied = tokens[last].span.end;
        index = last + 1;
    }
    return text.append(folded, copied, std::string::npos);
}

}  // namespace

std::string typed_answer_form(std::string_view text) {
    const std::string spelt = with_numbers_in_digits(fold(text));
    std::string form;
    for (std::size_t at = 0; at < spelt.size();) {
        const std::size_t length = mark_length(spelt, at);
        const bool between_digits = length > 0 && !form.empty() && is_digit(form.back()) &&
                                    at + length < spelt.size() && is_digit(spelt[at + length]);
        // 1,00,000 and 100000 are one number, but 2022-23 is not 202223.
        const bool keep = length == 0 || (between_digits && spelt[at] != ',');
        const std::size_t taken = std::max<std::size_t>(length, 1);
        if (keep) form.append(spelt, at, taken);
        at += taken;
    }
    while (!form.empty() && form.back() == '.') form.pop_back();
    return form;
}

}  // namespace bodh
