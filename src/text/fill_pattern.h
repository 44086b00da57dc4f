// Patterns of the tables: "किस {} पर" with "देश" is "किस देश पर".
#pragma once

#include <string>
#include <string_view>

namespace bodh {

// The pattern with its first {} replaced by `words`; as it is when it has none.
std::string fill_pattern(std::string pattern, std::string_view words);

}  // namespace bodh
