#include "text/akshara.h"

#include "text/letters.h"
#include "text/utf8.h"

namespace bodh {
namespace {

bool extends_akshara(char32_t c) {
    return c == nukta || c == halant || is_devanagari_vowel_sign(c) || is_devanagari_modifier(c) || is_joiner(c);
}

}  // namespace

std::size_t akshara_end(std::string_view text, std::size_t begin) {
    const CodePoint first = code_point_at(text, begin);
    std::size_t end = begin + first.size;
    if (first.size == 0) return text.size();
    if (!is_devanagari_letter(first.value)) return end;

    bool joins_next = false;  // a halant, perhaps with a joiner after it, waits for a consonant
    while (end < text.size()) {
        const CodePoint next = code_point_at(text, end);
        if (!extends_akshara(next.value) && !(joins_next && is_devanagari_consonant(next.value))) break;
        joins_next = next.value == halant || (joins_next && is_joiner(next.value));
        end += next.size;
    }
    return end;
}

std::size_t akshara_count(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at = akshara_end(text, at)) {
        if (!is_joiner(code_point_at(text, at).value)) ++count;
    }
    return count;
}

}  // namespace bodh
