// The printed form of an analysis: one line of JSON, the contract of `bodh analyze`. A floating date (आज, उस दिन) is
// printed as a "time": it names no date.
#pragma once

#include <string>

#include "analysis/analyze_article.h"

namespace bodh {

std::string write_analysis(const ArticleAnalysis& analysis, const std::string& id, int indent);

}  // namespace bodh
