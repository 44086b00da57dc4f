// What a dot after a short piece of a word means (rows of assets/language/hi/abbreviations.tsv).
#pragma once

#include <string_view>

namespace bodh {

enum class Abbreviation {
    none,
    before_name,     // डॉ. मि. : the sentence goes on
    unit,            // कि. मी. : may also be the last word of a sentence
    inner,           // उ.प्र. : only inside a longer dotted one
    letter,          // एम. एस. : initials
    letter_or_word,  // पी. आई. जी. : initials beside other initials, else a word that ends a sentence
    full_stop        // है. : an ordinary word; the dot ends the sentence
};

// `piece` is the word without its dot.
Abbreviation abbreviation_kind(std::string_view piece);

}  // namespace bodh
