// Everything Bodh knows of Hindi in one file, build/<preset>/hindi.pack: the compiled lexicon and every table of
// assets/language/hi, made by assets/build/compile_language. A directory of named blobs.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/table.h"
#include "text/span.h"

namespace bodh {

class LanguagePack {
public:
    static Result<LanguagePack> from_bytes(std::string bytes);  // error language_data_broken
    // The blob of that name ("lexicon", "conjunct_verbs.tsv"); empty when the pack has none.
    std::string_view blob(std::string_view name) const;

private:
    std::string bytes_;
    std::map<std::string, Span, std::less<>> entries_;
};

}  // namespace bodh
