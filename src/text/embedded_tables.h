// The few language tables that reading plain text needs, built into the program from assets/language/hi/*.tsv, so that
// cutting a text into words and sentences asks for no language pack. (bodh_embed_table in src/text/CMakeLists.txt.)
#pragma once

#include <string_view>

namespace bodh {

extern const std::string_view abbreviations_tsv;
extern const std::string_view visarga_words_tsv;
extern const std::string_view numbers_tsv;

}  // namespace bodh
