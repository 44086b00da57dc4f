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

// Cuts text[span] into words, numbers and marks. White space separates and is never part of a token; every other byte
// is in exactly one token. Rules: Devanagari and Latin words keep inner ZWJ/ZWNJ; hyphenated words are one token
// (अलग-थलग); numbers keep inner , . / : and hyphens (1,00,000  3.5  10:30  1038-40) while % is a token of its own, and
// letters that follow at once make them `mixed` (24वाँ, 72-वर्षीय); abbreviations keep their dots (डॉ.  कि.मी.  U.S.);
// every mark of punctuation is one token, danda, quotes and brackets too, and so is a final visarga that stands for a
// colon (पाक·ः).
std::vector<TextToken> tokenize(std::string_view text, Span span);

}  // namespace bodh
