#include "language/ranking_weights.h"

#include <cstdlib>

#include "language/table_rows.h"

namespace bodh {

Result<RankingWeights> RankingWeights::load(const LanguagePack& pack) {
    RankingWeights table;
    RowReader reader(pack);
    reader.each("ranking.tsv", [&](const Row& row) {
        table.weights_[std::string(row["feature"])] = std::strtod(std::string(row["weight"]).c_str(), nullptr);
    });
    if (reader.error()) return *reader.error();
    return table;
}

double RankingWeights::weight(std::string_view feature) const {
    const auto row = weights_.find(feature);
    return row == weights_.end() ? 0.0 : row->second;
}

}  // namespace bodh
