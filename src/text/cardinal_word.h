// Whole numbers in Hindi words: 24 → "चौबीस".
#pragma once

#include <string>

namespace bodh {

// The usual spelling for 0 to 100, the first row of that value in assets/language/hi/numbers.tsv; empty outside that
// range.
std::string cardinal_word(int value);

}  // namespace bodh
