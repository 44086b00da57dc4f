#include "text/split_words.h"

#include <algorithm>

namespace bodh {

std::vector<std::string> split_words(std::string_view text) {
    std::vector<std::string> words;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t space = std::min(text.find(' ', from), text.size());
        if (space > from) words.emplace_back(text.substr(from, space - from));
        from = space + 1;
    }
    return words;
}

}  // namespace bodh
