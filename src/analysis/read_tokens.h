// The words of a sentence with their readings, and the part each plays chosen in context.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "analysis/token.h"
#include "language/language.h"
#include "text/number_value.h"

namespace bodh {

std::vector<Token> read_tokens(const Language& language, std::string_view text, Span sentence);

// The number that starts at tokens[first]; nullopt when none starts there.
std::optional<NumberValue> number_starting_at(std::string_view text, const std::vector<Token>& tokens,
                                              std::size_t first);

// The folded words, for the longest-match tables.
std::vector<std::string> folded_words(const std::vector<Token>& tokens);

}  // namespace bodh
