#include "analysis/read_tokens.h"

#include "text/fold.h"

namespace bodh {
namespace {

// Marks what stands between quotation marks. Straight marks toggle, curly ones open and close; an apostrophe inside a
// word is part of it and never reaches here.
void mark_quotes(std::string_view text, std::vector<Token>& tokens) {
    int depth = 0;
    bool straight_open = false;
    for (Token& token : tokens) {
        const std::string_view mark = slice(text, token.span);
        if (mark == "“" || mark == "‘") {
            ++depth;
        } else if (mark == "”" || mark == "’") {
            if (depth > 0) --depth;
            straight_open = false;
        } else if (mark == "\"") {
            if (depth > 0)
                --depth;
            else
                straight_open = !straight_open;
        } else {
            token.quoted = depth > 0 || straight_open;
        }
    }
}

}  // namespace

std::vector<Token> read_tokens(const Language& language, std::string_view text, Span sentence) {
    std::vector<Token> tokens;
    for (const TextToken& piece : tokenize(text, sentence)) {
        Token token;
        token.span = piece.span;
        token.shape = piece.shape;
        const std::string_view surface = slice(text, piece.span);
        token.folded = fold(surface);
        if (piece.shape == TokenShape::devanagari || piece.shape == TokenShape::mixed)
            token.readings = language.lexicon.readings(surface);
        tokens.push_back(std::move(token));
    }
    mark_quotes(text, tokens);
    return tokens;
}

std::optional<NumberValue> number_starting_at(std::string_view text, const std::vector<Token>& tokens,
                                              std::size_t first) {
    constexpr std::size_t longest_number = 8;  // tokens: "दो करोड़ तीन लाख चार हज़ार पाँच सौ"
    std::vector<TextToken> pieces;
    pieces.reserve(longest_number);
    for (std::size_t i = first; i < tokens.size() && i < first + longest_number; ++i)
        pieces.push_back({tokens[i].span, tokens[i].shape});
    return pieces.empty() ? std::nullopt : read_number(text, pieces, 0);
}

std::vector<std::string> folded_words(const std::vector<Token>& tokens) {
    std::vector<std::string> words;
    words.reserve(tokens.size());
    for (const Token& token : tokens) words.push_back(token.folded);
    return words;
}

}  // namespace bodh
