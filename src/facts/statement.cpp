#include "facts/statement.h"

#include <algorithm>

namespace bodh {
namespace {

// Many texts write a space before these; Hindi does not.
bool clings(const std::string& mark) {
    return mark == "," || mark == ";" || mark == "।" || mark == "%" || mark == "?" || mark == "!";
}

}  // namespace

Statement Statement::by_itself() const {
    Statement alone = *this;
    alone.words.erase(std::remove_if(alone.words.begin(), alone.words.end(),
                                     [](const StatementWord& word) { return word.adds_to_others; }),
                      alone.words.end());
    return alone;
}

std::string Statement::text() const {
    return with_replacement(0, 0, {});
}

std::string Statement::with_replacement(std::size_t first, std::size_t past, const std::string& replacement) const {
    return with_moved_replacement(first, past, replacement, first);
}

std::string Statement::with_moved_replacement(std::size_t first, std::size_t past, const std::string& replacement,
                                              std::size_t place) const {
    std::string result;
    bool replaced = false;
    const auto append = [&](const std::string& piece, bool space) {
        if (!result.empty() && space) result += ' ';
        result += piece;
    };
    for (const StatementWord& word : words) {
        const bool inside = first <= word.token && word.token < past;
        if (!replaced && !replacement.empty() && word.token >= place && (inside || place != first)) {
            append(replacement, true);
            replaced = true;
        }
        if (!inside) append(word.text, word.space_before && !clings(word.text));
    }
    return result;
}

bool Statement::has_token(std::size_t token) const {
    for (const StatementWord& word : words)
        if (word.token == token) return true;
    return false;
}

bool Statement::has_tokens(std::size_t first, std::size_t past) const {
    for (std::size_t token = first; token < past; ++token)
        if (!has_token(token)) return false;
    return true;
}

}  // namespace bodh
