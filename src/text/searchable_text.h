// A long text in which words are looked up again and again, each time in about the time that a dictionary takes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bodh {

class SearchableText {
public:
    SearchableText() = default;
    explicit SearchableText(std::string text);

    const std::string& text() const { return text_; }

    // The same as contains_words(text(), words) of text/split_words.h.
    bool contains(std::string_view words) const { return find(words, LastWord::whole); }

    // Whether a word of the text begins like this; of several words the last may go on: "एक सुझ" in "एक सुझाव दिया".
    bool contains_beginning(std::string_view words) const { return find(words, LastWord::beginning); }

private:
    enum class LastWord { whole, beginning };

    std::string_view word_at(std::uint32_t begin) const;
    bool find(std::string_view words, LastWord last) const;

    std::string text_;
    std::vector<std::uint32_t> places_;  // where words begin, in the order of a dictionary
};

}  // namespace bodh
