#include "text/searchable_text.h"

#include <algorithm>
#include <utility>

namespace bodh {

SearchableText::SearchableText(std::string text) : text_(std::move(text)) {
    for (std::size_t at = 0; at < text_.size();) {
        places_.push_back(static_cast<std::uint32_t>(at));
        const std::size_t space = text_.find(' ', at);
        if (space == std::string::npos) break;
        at = space + 1;
    }
    std::sort(places_.begin(), places_.end(),
              [this](std::uint32_t a, std::uint32_t b) { return word_at(a) < word_at(b); });
}

std::string_view SearchableText::word_at(std::uint32_t begin) const {
    const std::string_view rest = std::string_view(text_).substr(begin);
    return rest.substr(0, rest.find(' '));
}

// What begins with the first word lies together in the dictionary, the word itself in front.
bool SearchableText::find(std::string_view words, LastWord last) const {
    if (words.empty()) return false;
    const std::string_view first = words.substr(0, words.find(' '));
    const bool first_is_whole = last == LastWord::whole || first.size() < words.size();
    auto place = std::lower_bound(places_.begin(), places_.end(), first,
                                  [this](std::uint32_t begin, std::string_view word) { return word_at(begin) < word; });
    for (; place != places_.end(); ++place) {
        const std::string_view here = std::string_view(text_).substr(*place);
        if (here.compare(0, first.size(), first) != 0) return false;
        if (first_is_whole && word_at(*place) != first) return false;
        const bool ends_a_word = words.size() >= here.size() || here[words.size()] == ' ';
        if (here.compare(0, words.size(), words) == 0 && (ends_a_word || last == LastWord::beginning)) return true;
    }
    return false;
}

}  // namespace bodh
