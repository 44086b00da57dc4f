// Words of a text that has single spaces between them, as folded texts do.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bodh {

// "किम जोंग उन" → three words; empty pieces are left out.
std::vector<std::string> split_words(std::string_view text);

}  // namespace bodh
