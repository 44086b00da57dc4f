#include "base/table.h"

#include <algorithm>
#include <cassert>

namespace bodh {
namespace {

std::vector<std::string> split_cells(std::string_view line) {
    std::vector<std::string> cells;
    for (std::size_t begin = 0;;) {
        const std::size_t tab = line.find('\t', begin);
        cells.emplace_back(line.substr(begin, tab - begin));
        if (tab == std::string_view::npos) return cells;
        begin = tab + 1;
    }
}

}  // namespace

Result<Table> Table::from_tsv(std::string_view name, std::string_view tsv) {
    Table table;
    std::size_t line_number = 0;
    while (!tsv.empty()) {
        const std::size_t line_end = std::min(tsv.find('\n'), tsv.size());
        std::string_view line = tsv.substr(0, line_end);
        tsv.remove_prefix(std::min(line_end + 1, tsv.size()));
        ++line_number;
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (line.empty() || line.front() == '#') continue;

        std::vector<std::string> cells = split_cells(line);
        if (table.columns_.empty()) {
            table.columns_ = std::move(cells);
        } else if (cells.size() == table.columns_.size()) {
            table.rows_.push_back(std::move(cells));
        } else {
            return Error{ErrorCode::language_data_broken, std::string(name) + ":" + std::to_string(line_number),
                         std::to_string(cells.size())};
        }
    }
    if (table.columns_.empty()) return Error{ErrorCode::language_data_broken, std::string(name) + ":1", ""};
    return table;
}

bool Table::has_column(std::string_view column) const {
    return std::find(columns_.begin(), columns_.end(), column) != columns_.end();
}

std::string_view Table::cell(std::size_t row, std::string_view column) const {
    const auto found = std::find(columns_.begin(), columns_.end(), column);
    assert(found != columns_.end() && row < rows_.size());
    return rows_[row][static_cast<std::size_t>(found - columns_.begin())];
}

}  // namespace bodh
