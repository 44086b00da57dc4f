// The compiled assets/strings: one row a key, in the order of enum Key. Use strings/text.h, not this.
#pragma once

#include "strings/key.h"

namespace bodh {

struct StringsRow {
    const char* key;
    const char* hindi;
    const char* english;
};

extern const StringsRow strings_table[string_count];

}  // namespace bodh
