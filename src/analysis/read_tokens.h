// The words of a sentence with their readings, and the part each plays chosen in context.
#pragma once

#include <string_view>
#include <vector>

#include "analysis/token.h"
#include "language/language.h"

namespace bodh {

std::vector<Token> read_tokens(const Language& language, std::string_view text, Span sentence);

// The folded words, for the longest-match tables.
std::vector<std::string> folded_words(const std::vector<Token>& tokens);

}  // namespace bodh
