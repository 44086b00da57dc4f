// Hindi typed on Latin keys: namaste → नमस्ते. There is no one way in which people write Hindi in Latin letters, so a
// word has several readings; each costs what its rules cost (assets/typing), and a reading that is a word goes before
// one that is not.
//
//     phonetic_candidates("dilli", &language)  →  {"दिल्ली", "दिली", …}
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"

namespace bodh {

inline constexpr std::size_t phonetic_candidates_limit = 5;
// Longer words are left as they are: nobody types them, and a pasted address must not cost time.
inline constexpr std::size_t phonetic_word_limit = 40;  // bytes

// What `latin` may mean, the likeliest first, at most five, no two alike. Empty when it is anything but one word of
// Latin letters. `language` may be null while the pack is on its way: then only the tables of everyday words are known.
std::vector<std::string> phonetic_candidates(std::string_view latin, const Language* language);

// The bytes at the end of `text` that are such a word: "यह namas" → 5. 0 when there is none, or when what stands before
// it makes it something else: an address, a part of a word with digits.
std::size_t latin_word_before_end(std::string_view text);

}  // namespace bodh
