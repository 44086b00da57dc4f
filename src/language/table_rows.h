// Reading the rows of the language tables into typed values; the first fault is kept and names its table and row.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "language/features.h"
#include "language/language_pack.h"

namespace bodh {

template <typename Value>
struct Named {
    std::string_view name;
    Value value;
};

// One row while it is read. A wrong cell is noted in `fault` and gives the first value of its kind.
class Row {
public:
    Row(const Table& table, std::size_t index, bool& fault) : table_(table), index_(index), fault_(fault) {}

    std::string_view operator[](std::string_view column) const { return table_.cell(index_, column); }
    std::string unless_dash(std::string_view column) const {
        const std::string_view cell = (*this)[column];
        return cell == "-" ? std::string() : std::string(cell);
    }
    bool yes(std::string_view column) const { return (*this)[column] == "yes"; }
    // m, f, e (either) or - (none).
    Gender gender(std::string_view column) const {
        const std::string_view cell = (*this)[column];
        if (cell == "m") return Gender::masculine;
        if (cell == "f") return Gender::feminine;
        if (cell == "e") return Gender::either;
        if (cell != "-") fault_ = true;
        return Gender::none;
    }
    // "a|b|c" cut at the bars; empty pieces left out.
    std::vector<std::string> several(std::string_view column) const {
        std::vector<std::string> values;
        std::string_view rest = (*this)[column];
        while (!rest.empty()) {
            const std::size_t bar = rest.find('|');
            const std::string_view value = rest.substr(0, bar);
            if (!value.empty() && value != "-") values.emplace_back(value);
            rest = bar == std::string_view::npos ? std::string_view() : rest.substr(bar + 1);
        }
        return values;
    }
    template <typename Names>
    auto named(std::string_view column, const Names& names) const {
        for (const auto& candidate : names)
            if (candidate.name == (*this)[column]) return candidate.value;
        fault_ = true;
        return names[0].value;
    }

private:
    const Table& table_;
    std::size_t index_;
    bool& fault_;
};

class RowReader {
public:
    explicit RowReader(const LanguagePack& pack) : pack_(pack) {}

    template <typename Take>
    void each(std::string_view table_name, Take take) {
        if (error_) return;
        const Result<Table> table = Table::from_tsv(table_name, pack_.blob(table_name));
        if (!table) {
            error_ = table.error();
            return;
        }
        for (std::size_t index = 0; index < table->row_count(); ++index) {
            bool fault = false;
            take(Row(*table, index, fault));
            if (fault) {
                error_ = Error{ErrorCode::language_data_broken,
                               std::string(table_name) + ", row " + std::to_string(index + 1),
                               {}};
                return;
            }
        }
    }

    const std::optional<Error>& error() const { return error_; }

private:
    const LanguagePack& pack_;
    std::optional<Error> error_;
};

}  // namespace bodh
