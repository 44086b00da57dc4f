// Everything Bodh knows of Hindi in one file, build/<preset>/hindi.pack: the compiled lexicon and every table of
// assets/language/hi, made by assets/build/compile_language. A directory of named blobs.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
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

// One table of language rows: a TSV whose first line names the columns; lines that start with # are comments.
class Table {
public:
    // Error language_data_broken with "name:line" when a row has another number of cells than the header.
    static Result<Table> from_tsv(std::string_view name, std::string_view tsv);
    std::size_t row_count() const { return rows_.size(); }
    // The cell; the column must exist (an assert: our own data).
    std::string_view cell(std::size_t row, std::string_view column) const;

private:
    std::vector<std::string> columns_;
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace bodh
