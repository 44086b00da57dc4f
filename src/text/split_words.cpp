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

bool contains_words(std::string_view text, std::string_view words) {
    if (words.empty()) return false;
    for (std::size_t at = 0; at + words.size() <= text.size();) {
        const std::size_t end = at + words.size();
        if (text.compare(at, words.size(), words) == 0 && (end == text.size() || text[end] == ' ')) return true;
        const std::size_t space = text.find(' ', at);
        if (space == std::string_view::npos) return false;
        at = space + 1;
    }
    return false;
}

}  // namespace bodh
