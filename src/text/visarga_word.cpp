#include "text/visarga_word.h"

#include <set>
#include <string>

#include "base/table.h"
#include "text/embedded_tables.h"
#include "text/fold.h"

namespace bodh {

bool is_visarga_word(std::string_view word) {
    static const auto words = [] {
        std::set<std::string, std::less<>> rows;
        const Result<Table> table = Table::from_tsv("visarga_words.tsv", visarga_words_tsv);
        for (std::size_t row = 0; row < table->row_count(); ++row) rows.insert(fold(table->cell(row, "word")));
        return rows;
    }();
    return words.find(fold(word)) != words.end();
}

}  // namespace bodh
