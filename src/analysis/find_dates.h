// Dates, times and durations: 19 जून 2024, 19 से 21 जून, 2024 में, बुधवार को, पिछले साल, 1990 के दशक, बीसवीं सदी, 24 साल.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "analysis/mention.h"
#include "analysis/token.h"
#include "language/language.h"

namespace bodh {

// The date or duration that starts at tokens[first], the longest one; nullopt when none starts there.
std::optional<Mention> date_at(const Language& language, std::string_view text, const std::vector<Token>& tokens,
                               const std::vector<std::string>& words, std::size_t first);

}  // namespace bodh
