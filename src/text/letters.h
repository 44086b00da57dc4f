// Kinds of letters and marks, by code point, as far as Hindi texts need them. Source: The Unicode Standard, ch. 12.1
// (Devanagari) and the block charts. What is asked of every letter of a text stands here, to be compiled in place.
#pragma once

namespace bodh {

inline constexpr char32_t chandrabindu = 0x0901;       // ँ
inline constexpr char32_t anusvara = 0x0902;           // ं
inline constexpr char32_t visarga = 0x0903;            // ः
inline constexpr char32_t nukta = 0x093C;              // ़
inline constexpr char32_t halant = 0x094D;             // ्
inline constexpr char32_t danda = 0x0964;              // ।
inline constexpr char32_t double_danda = 0x0965;       // ॥
inline constexpr char32_t abbreviation_sign = 0x0970;  // ॰
inline constexpr char32_t zero_width_non_joiner = 0x200C;
inline constexpr char32_t zero_width_joiner = 0x200D;
inline constexpr char32_t soft_hyphen = 0x00AD;
inline constexpr char32_t no_break_space = 0x00A0;

constexpr bool between(char32_t c, char32_t first, char32_t last) {
    return first <= c && c <= last;
}

// White space of every width, line ends, byte order mark, and the invisible direction marks that pasted text carries.
constexpr bool is_space(char32_t c) {
    return c == ' ' || between(c, 0x09, 0x0D) || c == 0x85 || c == no_break_space || c == 0x1680 ||
           between(c, 0x2000, 0x200B) || c == 0x200E || c == 0x200F || between(c, 0x2028, 0x202F) || c == 0x205F ||
           between(c, 0x2066, 0x2069) || c == 0x3000 || c == 0xFEFF;
}

// Invisible inside a word and without meaning for comparing: ZWJ, ZWNJ, soft hyphen, word joiner.
constexpr bool is_joiner(char32_t c) {
    return c == zero_width_joiner || c == zero_width_non_joiner || c == soft_hyphen || c == 0x2060;
}

constexpr bool is_ascii_digit(char32_t c) {
    return between(c, '0', '9');
}
constexpr bool is_devanagari_digit(char32_t c) {
    return between(c, 0x0966, 0x096F);
}
constexpr bool is_digit(char32_t c) {
    return is_ascii_digit(c) || is_devanagari_digit(c);
}

// Letters, vowel signs and marks of Devanagari; not its digits, not danda.
constexpr bool is_devanagari_letter(char32_t c) {
    return between(c, 0x0900, 0x0963) || between(c, 0x0971, 0x097F) || between(c, 0xA8E0, 0xA8FF);
}
constexpr bool is_devanagari_consonant(char32_t c) {
    return between(c, 0x0915, 0x0939) || between(c, 0x0958, 0x095F) || between(c, 0x0978, 0x097F);
}
// Independent: अ आ … औ ऋ
constexpr bool is_devanagari_vowel(char32_t c) {
    return between(c, 0x0904, 0x0914) || c == 0x0960 || c == 0x0961 || between(c, 0x0972, 0x0977);
}
// ा ि … ौ ृ, not halant
constexpr bool is_devanagari_vowel_sign(char32_t c) {
    return between(c, 0x093A, 0x093B) || between(c, 0x093E, 0x094C) || c == 0x094E || c == 0x094F ||
           between(c, 0x0955, 0x0957) || c == 0x0962 || c == 0x0963;
}
// ँ ं ः and the accents
constexpr bool is_devanagari_modifier(char32_t c) {
    return between(c, 0x0900, 0x0903) || between(c, 0x0951, 0x0954);
}

constexpr bool is_latin_letter(char32_t c) {
    return between(c, 'a', 'z') || between(c, 'A', 'Z') || c == 0xAA || c == 0xBA ||
           (between(c, 0xC0, 0x024F) && c != 0xD7 && c != 0xF7) || between(c, 0x0300, 0x036F) ||
           between(c, 0x1E00, 0x1EFF);
}
// A letter or mark of any other script (Cyrillic, Urdu, Chinese …).
bool is_other_letter(char32_t c);
inline bool is_letter(char32_t c) {
    return is_devanagari_letter(c) || is_latin_letter(c) || is_other_letter(c);
}

// - ‐ ‑
constexpr bool is_hyphen(char32_t c) {
    return c == '-' || c == 0x2010 || c == 0x2011;
}
bool is_opening_mark(char32_t c);  // ( [ { “ ‘ «
bool is_closing_mark(char32_t c);  // ) ] } ” ’ » and the straight quotes, which do both
bool is_straight_quote(char32_t c);

// The Latin small letter of a capital, for ASCII and Latin-1; anything else as it is.
constexpr char32_t lower_case(char32_t c) {
    if (between(c, 'A', 'Z') || (between(c, 0xC0, 0xDE) && c != 0xD7)) return c + 0x20;
    return c;
}

// A precomposed letter with nukta without it (क़ → क, ऩ → न); anything else as it is.
constexpr char32_t without_nukta(char32_t c) {
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
