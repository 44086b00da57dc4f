// Aksharas, the orthographic syllables of Devanagari: what a reader counts as one letter. प्योंगयांग → प्यों·ग·यां·ग.
// A conjunct with all its marks is one; any other code point is one by itself.
#pragma once

#include <cstddef>
#include <string_view>

namespace bodh {

// Where the akshara that begins at byte `begin` ends. At or past the end of the text: text.size().
std::size_t akshara_end(std::string_view text, std::size_t begin);

// How many aksharas `text` has, joiners not counted by themselves.
std::size_t akshara_count(std::string_view text);

}  // namespace bodh
