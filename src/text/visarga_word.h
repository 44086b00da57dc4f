// Tells the visarga that belongs to a word (अतः) from the one that stands for a colon (पाकः).
#pragma once

#include <string_view>

namespace bodh {

// Whether `word`, which ends in ः, is one that is spelled so (rows of assets/language/hi/visarga_words.tsv).
bool is_visarga_word(std::string_view word);

}  // namespace bodh
