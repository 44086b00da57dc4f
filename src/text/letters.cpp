#include "text/letters.h"

namespace bodh {
namespace {

bool between(char32_t c, char32_t first, char32_t last) {
    return first <= c && c <= last;
}

// Marks and symbols outside ASCII: punctuation, currency, arrows, dingbats, CJK marks, emoji, private use, specials.
bool is_symbol(char32_t c) {
    return between(c, 0x80, 0xA9) || between(c, 0xAB, 0xB4) || between(c, 0xB6, 0xB9) || between(c, 0xBB, 0xBF) ||
           c == 0xD7 || c == 0xF7 || between(c, 0x2000, 0x206F) || between(c, 0x20A0, 0x20CF) ||
           between(c, 0x2190, 0x2BFF) || between(c, 0x2E00, 0x2E7F) || between(c, 0x3000, 0x303F) ||
           between(c, 0xE000, 0xF8FF) || between(c, 0xFE00, 0xFE0F) || between(c, 0xFFF0, 0xFFFF) ||
           between(c, 0x1F000, 0x1FAFF) || c >= 0xE0000;
}

}  // namespace

bool is_space(char32_t c) {
    return c == ' ' || between(c, 0x09, 0x0D) || c == 0x85 || c == no_break_space || c == 0x1680 ||
           between(c, 0x2000, 0x200B) || c == 0x200E || c == 0x200F || between(c, 0x2028, 0x202F) || c == 0x205F ||
           between(c, 0x2066, 0x2069) || c == 0x3000 || c == 0xFEFF;
}

bool is_joiner(char32_t c) {
    return c == zero_width_joiner || c == zero_width_non_joiner || c == soft_hyphen || c == 0x2060;
}

bool is_ascii_digit(char32_t c) {
    return between(c, '0', '9');
}
bool is_devanagari_digit(char32_t c) {
    return between(c, 0x0966, 0x096F);
}

bool is_devanagari_letter(char32_t c) {
    return between(c, 0x0900, 0x0963) || between(c, 0x0971, 0x097F) || between(c, 0xA8E0, 0xA8FF);
}

bool is_devanagari_consonant(char32_t c) {
    return between(c, 0x0915, 0x0939) || between(c, 0x0958, 0x095F) || between(c, 0x0978, 0x097F);
}

bool is_devanagari_vowel(char32_t c) {
    return between(c, 0x0904, 0x0914) || c == 0x0960 || c == 0x0961 || between(c, 0x0972, 0x0977);
}

bool is_devanagari_vowel_sign(char32_t c) {
    return between(c, 0x093A, 0x093B) || between(c, 0x093E, 0x094C) || c == 0x094E || c == 0x094F ||
           between(c, 0x0955, 0x0957) || c == 0x0962 || c == 0x0963;
}

bool is_devanagari_modifier(char32_t c) {
    return between(c, 0x0900, 0x0903) || between(c, 0x0951, 0x0954);
}

bool is_latin_letter(char32_t c) {
    return between(c, 'a', 'z') || between(c, 'A', 'Z') || c == 0xAA || c == 0xBA ||
           (between(c, 0xC0, 0x024F) && c != 0xD7 && c != 0xF7) || between(c, 0x0300, 0x036F) ||
           between(c, 0x1E00, 0x1EFF);
}

bool is_other_letter(char32_t c) {
    return c > 0x7F && !is_latin_letter(c) && !between(c, 0x0900, 0x097F) && !between(c, 0xA8E0, 0xA8FF) &&
           !is_symbol(c) && !is_space(c) && !is_joiner(c);
}

bool is_hyphen(char32_t c) {
    return c == '-' || c == 0x2010 || c == 0x2011;
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

char32_t lower_case(char32_t c) {
    if (between(c, 'A', 'Z') || (between(c, 0xC0, 0xDE) && c != 0xD7)) return c + 0x20;
    return c;
}

char32_t without_nukta(char32_t c) {
    switch (c) {
        case 0x0929: return 0x0928;  // ऩ न
        case 0x0931: return 0x0930;  // ऱ र
        case 0x0934: return 0x0933;  // ऴ ळ
        case 0x0958: return 0x0915;  // क़ क
        case 0x0959: return 0x0916;  // ख़ ख
        case 0x095A: return 0x0917;  // ग़ ग
        case 0x095B: return 0x091C;  // ज़ ज
        case 0x095C: return 0x0921;  // ड़ ड
        case 0x095D: return 0x0922;  // ढ़ ढ
        case 0x095E: return 0x092B;  // फ़ फ
        case 0x095F: return 0x092F;  // य़ य
        default: return c;
    }
}

}  // namespace bodh
