#include "text/cardinal_word.h"

#include <cstdlib>
#include <map>

#include "base/table.h"
#include "text/embedded_tables.h"

namespace bodh {

std::string cardinal_word(int value) {
    static const std::map<int, std::string> words = [] {
        std::map<int, std::string> read;
        const Result<Table> table = Table::from_tsv("numbers.tsv", numbers_tsv);
        for (std::size_t row = 0; row < table->row_count(); ++row) {
            if (table->cell(row, "kind") != "cardinal") continue;
            const double exact = std::strtod(std::string(table->cell(row, "value")).c_str(), nullptr);
            if (exact == static_cast<int>(exact)) read.emplace(static_cast<int>(exact), table->cell(row, "word"));
        }
        return read;
    }();
    const auto found = words.find(value);
    return found == words.end() ? std::string() : found->second;
}

}  // namespace bodh
