// The layout of the compiled lexicon, shared by its writer (assets/build/write_lexicon) and its reader (lexicon.cpp).
// All numbers are little-endian 32-bit words; every part starts right after the one before.
//
//     header         word[header_words], see HeaderWord
//     transitions    word[transition_count]   bits 0-7 letter, bit 8 last of its state, bits 9-31 set or way
//     sets           word[set_count + 1]      first reading of each set; the readings of set i are [sets[i], sets[i+1])
//     readings       word[reading_count]      bits 0-5 strip, bits 6-15 tag set, bits 16-31 suffix
//     suffix_begins  word[suffix_count + 1]   into suffix letters
//     tag_begins     word[tag_count + 1]      into tag text
//     suffix letters byte[], tag text byte[]
//
// A state is a run of transitions. A transition with letter 0 says that a word ends here, and of which set it is. Any
// other says how many transitions further on the next state begins (not where: like ways compress well). State 0 is the
// start.
// Lemma = the folded word without its last `strip` letters + the suffix, so that गए with strip 2 and suffix जा gives
// जा.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

namespace bodh::lexicon_format {

inline constexpr std::uint32_t magic = 0x32584C42;  // "BLX2"

enum HeaderWord : std::size_t {
    magic_word,
    transition_count,
    set_count,
    reading_count,
    suffix_count,
    tag_count,
    suffix_bytes,
    tag_bytes,
    header_words
};

inline constexpr std::size_t longest_word = 63;               // letters; strip counts fit
inline constexpr std::uint32_t transition_limit = 1U << 23U;  // and of sets
inline constexpr std::uint32_t tag_set_limit = 1U << 10U;
inline constexpr std::uint32_t suffix_limit = 1U << 16U;

// One byte a letter: ASCII as it is, the Devanagari block from 0x80, and the two joiners. nullopt for any other.
inline std::optional<std::uint8_t> byte_of_letter(char32_t letter) {
    if (letter >= 0x20 && letter < 0x7F) return static_cast<std::uint8_t>(letter);
    if (letter >= 0x0900 && letter <= 0x097F) return static_cast<std::uint8_t>(letter - 0x0900 + 0x80);
    if (letter == 0x200C) return std::uint8_t{1};
    if (letter == 0x200D) return std::uint8_t{2};
    return std::nullopt;
}

inline char32_t letter_of_byte(std::uint8_t byte) {
    if (byte >= 0x80) return static_cast<char32_t>(byte - 0x80 + 0x0900);
    if (byte == 1) return 0x200C;
    if (byte == 2) return 0x200D;
    return byte;
}

}  // namespace bodh::lexicon_format
