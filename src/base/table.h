// Rows of data that people edit: a TSV whose first line names the columns. Empty lines and lines that start with # are
// comments. A cell is never quoted and never holds a tab.
//
//     name    gender
//     रूस      m
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace bodh {

class Table {
public:
    // Error language_data_broken with where "name:line" when a row has another number of cells than the header, or when
    // there is no header.
    static Result<Table> from_tsv(std::string_view name, std::string_view tsv);

    std::size_t row_count() const { return rows_.size(); }
    const std::vector<std::string>& columns() const { return columns_; }
    bool has_column(std::string_view column) const;
    // The cell; row and column must exist (an assert: our own data).
    std::string_view cell(std::size_t row, std::string_view column) const;

private:
    std::vector<std::string> columns_;
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace bodh
