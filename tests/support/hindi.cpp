#include "support/hindi.h"

#include <doctest/doctest.h>

#include "support/text_files.h"

namespace bodh {

const Language& hindi() {
    static const Language language = [] {
        Result<Language> loaded = load_language(read_bytes(BODH_HINDI_PACK));
        REQUIRE(loaded);
        return *std::move(loaded);
    }();
    return language;
}

}  // namespace bodh
