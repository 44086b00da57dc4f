#include "text/letters.h"

namespace bodh {
namespace {

// Marks and symbols outside ASCII: punctuation, currency, arrows, dingbats, CJK marks, emoji, private use, specials.
bool is_symbol(char32_t c) {
    return between(c, 0x80, 0xA9) || between(c, 0xAB, 0xB4) || between(c, 0xB6, 0xB9) || between(c, 0xBB, 0xBF) ||
           c == 0xD7 || c == 0xF7 || between(c, 0x2000, 0x206F) || between(c, 0x20A0, 0x20CF) ||
           between(c, 0x2190, 0x2BFF) || between(c, 0x2E00, 0x2E7F) || between(c, 0x3000, 0x303F) ||
           between(c, 0xE000, 0xF8FF) || between(c, 0xFE00, 0xFE0F) || between(c, 0xFFF0, 0xFFFF) ||
           between(c, 0x1F000, 0x1FAFF) || c >= 0xE0000;
}

}  // namespace

bool is_other_letter(char32_t c) {
    return c > 0x7F && !is_latin_letter(c) && !between(c, 0x0900, 0x097F) && !between(c, 0xA8E0, 0xA8FF) &&
           !is_symbol(c) && !is_space(c) && !is_joiner(c);
}

bool is_straight_quote(char32_t c) {
    return c == '"' || c == '\'';
}

bool is_opening_mark(char32_t c) {
    return c == '(' || c == '[' || c == '{' || c == 0x201C || c == 0x201E || c == 0x2018 || c == 0xAB;
}

bool is_closing_mark(char32_t c) {
    return c == ')' || c == ']' || c == '}' || c == 0x201D || c == 0x2019 || c == 0xBB || is_straight_quote(c);
}

}  // namespace bodh
