// Kinds of letters and marks, by code point, as far as Hindi texts need them. Source: The Unicode Standard, ch. 12.1
// (Devanagari) and the block charts.
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

// White space of every width, line ends, byte order mark, and the invisible direction marks that pasted text carries.
bool is_space(char32_t c);

// Invisible inside a word and without meaning for comparing: ZWJ, ZWNJ, soft hyphen, word joiner.
bool is_joiner(char32_t c);

bool is_ascii_digit(char32_t c);
bool is_devanagari_digit(char32_t c);
inline bool is_digit(char32_t c) {
    return is_ascii_digit(c) || is_devanagari_digit(c);
}

// Letters, vowel signs and marks of Devanagari; not its digits, not danda.
bool is_devanagari_letter(char32_t c);
bool is_devanagari_consonant(char32_t c);
bool is_devanagari_vowel(char32_t c);       // independent: अ आ … औ ऋ
bool is_devanagari_vowel_sign(char32_t c);  // ा ि … ौ ृ, not halant
bool is_devanagari_modifier(char32_t c);    // ँ ं ः and the accents

bool is_latin_letter(char32_t c);
// A letter or mark of any other script (Cyrillic, Urdu, Chinese …).
bool is_other_letter(char32_t c);
inline bool is_letter(char32_t c) {
    return is_devanagari_letter(c) || is_latin_letter(c) || is_other_letter(c);
}

bool is_hyphen(char32_t c);        // - ‐ ‑
bool is_opening_mark(char32_t c);  // ( [ { “ ‘ «
bool is_closing_mark(char32_t c);  // ) ] } ” ’ » and the straight quotes, which do both
bool is_straight_quote(char32_t c);

// The Latin small letter of a capital, for ASCII and Latin-1; anything else as it is.
char32_t lower_case(char32_t c);

// A precomposed letter with nukta without it (क़ → क, ऩ → न); anything else as it is.
char32_t without_nukta(char32_t c);

}  // namespace bodh
