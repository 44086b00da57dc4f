#include "text/fill_pattern.h"

namespace bodh {

std::string fill_pattern(std::string pattern, std::string_view words) {
    constexpr std::string_view gap = "{}";
    const std::size_t at = pattern.find(gap);
    if (at != std::string::npos) pattern.replace(at, gap.size(), words);
    return pattern;
}

}  // namespace bodh
