// Words and marks of a sentence: the smallest pieces analysis speaks of.
#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace bodh {

enum class TokenShape : std::uint8_t { devanagari, latin, number, mixed, punctuation };

struct TextToken {
    Span span;  // bytes into the whole text
    TokenShape shape = TokenShape::devanagari;
};

// Cuts text[span] into words, numbers and marks. White space separates and is never part of a token. Rules: Devanagari and Latin words
// keep inner ZWJ/ZWNJ; hyphenated words are one token (अलग-थलग, 1038-40 is one number token); numbers keep inner , . / : and grouping
// (1,00,000; 3.5; 10:30) and a trailing % is a token of its own; abbreviations with a dot keep it (डॉ., मि., कि.मी.);
// every mark of punctuation is one token, danda, quotes and brackets too.
std::vector<TextToken> tokenize(std::string_view text, Span span);

}  // namespace bodh
