#include "text/abbreviation.h"

#include <map>
#include <string>

#include "base/table.h"
#include "text/embedded_tables.h"
#include "text/fold.h"

namespace bodh {
namespace {

Abbreviation abbreviation_named(std::string_view name) {
    if (name == "before_name") return Abbreviation::before_name;
    if (name == "unit") return Abbreviation::unit;
    if (name == "inner") return Abbreviation::inner;
    if (name == "letter") return Abbreviation::letter;
    if (name == "letter_or_word") return Abbreviation::letter_or_word;
    if (name == "full_stop") return Abbreviation::full_stop;
    return Abbreviation::none;
}

std::map<std::string, Abbreviation, std::less<>> read_pieces() {
    std::map<std::string, Abbreviation, std::less<>> pieces;
    const Result<Table> table = Table::from_tsv("abbreviations.tsv", abbreviations_tsv);
    for (std::size_t row = 0; row < table->row_count(); ++row) {
        pieces[fold(table->cell(row, "piece"))] = abbreviation_named(table->cell(row, "kind"));
    }
    return pieces;
}

}  // namespace

Abbreviation abbreviation_kind(std::string_view piece) {
    static const auto pieces = read_pieces();
    const auto found = pieces.find(fold(piece));
    return found == pieces.end() ? Abbreviation::none : found->second;
}

}  // namespace bodh
