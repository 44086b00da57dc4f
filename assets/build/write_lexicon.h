// Compiles lexicon entries into the bytes that src/language/lexicon reads (src/language/lexicon_format.h).
#pragma once

#include <string>

#include "base/result.h"
#include "lexicon_entries.h"

namespace bodh {

// Error language_data_broken naming the word that does not fit the format, or the part that has outgrown it.
Result<std::string> write_lexicon(const LexiconEntries& entries);

}  // namespace bodh
