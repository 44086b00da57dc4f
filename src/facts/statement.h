// A clause made to stand alone: its words in order, each still pointing to its token, with links to the sentence before, brackets
// and the like left out, and pronouns replaced by the name they stand for. Questions are made by replacing some of its words.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "text/span.h"

namespace bodh {

struct StatementWord {
    std::string text;
    Span span;              // where the word stands in the article
    std::size_t token = 0;  // its token in the sentence
    bool space_before = true;
};

struct Statement {
    std::vector<StatementWord> words;

    // The text of it all, without an end mark.
    std::string text() const;
    // The same with the words whose tokens are in [first, past) replaced by `replacement` (dropped when that is empty).
    std::string with_replacement(std::size_t first, std::size_t past, const std::string& replacement) const;
    bool has_token(std::size_t token) const;
    // True when every token of [first, past) is in it, unchanged and in one piece.
    bool has_tokens(std::size_t first, std::size_t past) const;
};

}  // namespace bodh
