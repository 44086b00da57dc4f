// The weights of the model that ranks items. Rows: assets/language/hi/ranking.tsv, written by assets/ranking/fit.py.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "base/result.h"
#include "language/language_pack.h"

namespace bodh {

class RankingWeights {
public:
    static Result<RankingWeights> load(const LanguagePack& pack);  // error language_data_broken

    // 0 for a feature without a row.
    double weight(std::string_view feature) const;

private:
    std::map<std::string, double, std::less<>> weights_;
};

}  // namespace bodh
