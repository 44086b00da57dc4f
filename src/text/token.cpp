#include "text/token.h"

#include <algorithm>

#include "text/abbreviation.h"
#include "text/akshara.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/visarga_word.h"

namespace bodh {
namespace {

bool is_word_letter(char32_t c) {
    return is_letter(c) || is_digit(c) || c == abbreviation_sign;
}

// Reads one token of the text between `begin` and `end_` at a time.
class TokenReader {
public:
    TokenReader(std::string_view text, std::size_t end) : text_(text.substr(0, end)) {}

    // The end of the token that begins at `begin`, which is not white space.
    std::size_t token_end(std::size_t begin) const {
        const CodePoint first = code_point_at(text_, begin);
        if (is_digit(first.value)) return number_end(begin);
        if (is_word_letter(first.value)) return word_end(begin);
        return begin + first.size;
    }

private:
    char32_t letter_at(std::size_t at) const { return code_point_at(text_, at).value; }

    // Letters, digits and joiners in one piece.
    std::size_t piece_end(std::size_t at) const {
        while (at < text_.size()) {
            const CodePoint point = code_point_at(text_, at);
            if (!is_word_letter(point.value) && !is_joiner(point.value)) break;
            at += point.size;
        }
        return at;
    }

    // 1,00,000   3.5   10:30   24/7   1038-40; letters that follow at once make it a word: 24वाँ, 72-वर्षीय.
    std::size_t number_end(std::size_t at) const {
        while (at < text_.size()) {
            const CodePoint point = code_point_at(text_, at);
            if (is_digit(point.value)) {
                at += point.size;
                continue;
            }
            const bool joins = point.value == ',' || point.value == '.' || point.value == ':' || point.value == '/' ||
                               point.value == 0x2013 || is_hyphen(point.value);
            if (!joins || !is_digit(letter_at(at + point.size))) break;
            at += point.size;
        }
        const char32_t next = letter_at(at);
        const bool goes_on = is_word_letter(next) || (is_hyphen(next) && is_letter(letter_at(at + 1)));
        return goes_on ? word_end(at) : at;
    }

    // `at` is inside a word: after its letters so far, or at its head.
    std::size_t word_end(std::size_t at) const {
        std::size_t piece_begin = at;
        bool dotted = false;
        while (true) {
            at = piece_end(at);
            const CodePoint mark = code_point_at(text_, at);
            const std::size_t next = at + mark.size;
            if (mark.value == '.' && dot_belongs(piece_begin, at, next, dotted)) {
                dotted = true;
                if (!short_piece_follows(next)) return next;
            } else if (!joins_words(mark.value, at, next)) {
                return without_colon_visarga(piece_begin, at);
            }
            piece_begin = at = next;
        }
    }

    // अलग-थलग, कोविड-19; O'Brien, don’t
    bool joins_words(char32_t mark, std::size_t at, std::size_t next) const {
        if (is_hyphen(mark)) return is_word_letter(letter_at(next));
        const bool apostrophe = mark == '\'' || mark == 0x2019;
        return apostrophe && is_latin_letter(code_point_before(text_, at).value) && is_latin_letter(letter_at(next));
    }

    // Whether the dot between `piece_end_at` and `next` is part of the word: डॉ.  कि.मी.  एम.एस.  U.S.  example.com
    bool dot_belongs(std::size_t piece_begin, std::size_t piece_end_at, std::size_t next, bool dotted) const {
        const std::string_view piece = text_.substr(piece_begin, piece_end_at - piece_begin);
        const Abbreviation kind = abbreviation_kind(piece);
        if (kind == Abbreviation::before_name) return true;
        if (is_latin_letter(code_point_before(text_, piece_end_at).value)) {
            const char32_t following = letter_at(next);
            return is_latin_letter(following) || (piece.size() == 1 && (dotted || is_space(following)));
        }
        switch (kind) {
            case Abbreviation::full_stop: return false;
            case Abbreviation::letter:
            case Abbreviation::unit: return true;
            case Abbreviation::letter_or_word:
                return dotted || short_piece_follows(next) || is_beside_initial(piece_begin, next);
            default: break;
        }
        const bool is_short = kind == Abbreviation::inner || akshara_count(piece) == 1;
        return is_short && (dotted || short_piece_follows(next));
    }

    // Whether the next piece of a dotted word stands right at `at`: मी. of कि.मी., but not धोनी of एम.एस.धोनी.
    bool short_piece_follows(std::size_t at) const {
        if (is_latin_letter(letter_at(at))) return true;
        const std::size_t end = piece_end(at);
        if (end == at) return false;
        const std::string_view piece = text_.substr(at, end - at);
        const Abbreviation kind = abbreviation_kind(piece);
        if (kind == Abbreviation::none) return akshara_count(piece) == 1;
        return kind != Abbreviation::full_stop && kind != Abbreviation::before_name;
    }

    // "आई. के. गुजराल", "चाय, पी. चिदंबरम": another initial stands before or after, or no word that could end in a verb.
    bool is_beside_initial(std::size_t piece_begin, std::size_t next) const {
        const std::size_t after = skip_space(next);
        const std::size_t after_end = piece_end(after);
        if (after_end > after && letter_at(after_end) == '.' && is_initial(after, after_end)) return true;
        const std::size_t before = skip_space_back(piece_begin);
        const char32_t previous = code_point_before(text_, before).value;
        if (previous != '.') return before == 0 || previous == ',' || is_opening_mark(previous);
        const std::size_t previous_end = before - 1;
        std::size_t previous_begin = previous_end;
        while (previous_begin > 0 && is_word_letter(code_point_before(text_, previous_begin).value)) {
            previous_begin -= code_point_before(text_, previous_begin).size;
        }
        return is_initial(previous_begin, previous_end);
    }

    bool is_initial(std::size_t begin, std::size_t end) const {
        const Abbreviation kind = abbreviation_kind(text_.substr(begin, end - begin));
        return kind == Abbreviation::letter || kind == Abbreviation::letter_or_word;
    }

    std::size_t skip_space_back(std::size_t end) const {
        while (end > 0 && is_space(code_point_before(text_, end).value)) end -= code_point_before(text_, end).size;
        return end;
    }

    std::size_t skip_space(std::size_t at) const {
        while (at < text_.size() && is_space(letter_at(at))) at += code_point_at(text_, at).size;
        return at;
    }

    // पाकः → पाक, the visarga left over as a mark; अतः stays whole.
    std::size_t without_colon_visarga(std::size_t begin, std::size_t end) const {
        const CodePoint last = code_point_before(text_, end);
        if (last.value != visarga || end - begin <= last.size) return end;
        return is_visarga_word(text_.substr(begin, end - begin)) ? end : end - last.size;
    }

    std::string_view text_;
};

TokenShape shape_of(std::string_view token) {
    bool devanagari = false;
    bool latin = false;
    bool digit = false;
    bool other = false;
    for (std::size_t at = 0; at < token.size();) {
        const CodePoint point = code_point_at(token, at);
        devanagari = devanagari || is_devanagari_letter(point.value) || point.value == abbreviation_sign;
        latin = latin || is_latin_letter(point.value);
        digit = digit || is_digit(point.value);
        other = other || is_other_letter(point.value);
        at += point.size;
    }
    const int kinds = (devanagari ? 1 : 0) + (latin ? 1 : 0) + (digit ? 1 : 0) + (other ? 1 : 0);
    const bool colon = devanagari && token == "ः";
    if (kinds == 0 || colon) return TokenShape::punctuation;
    if (kinds > 1 || other) return TokenShape::mixed;
    return devanagari ? TokenShape::devanagari : latin ? TokenShape::latin : TokenShape::number;
}

}  // namespace

std::vector<TextToken> tokenize(std::string_view text, Span span) {
    std::vector<TextToken> tokens;
    const std::size_t end = std::min<std::size_t>(span.end, text.size());
    const TokenReader reader(text, end);
    for (std::size_t at = span.begin; at < end;) {
        const CodePoint point = code_point_at(text.substr(0, end), at);
        if (is_space(point.value)) {
            at += point.size;
            continue;
        }
        const std::size_t token_end = reader.token_end(at);
        tokens.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(token_end)},
                          shape_of(text.substr(at, token_end - at))});
        at = token_end;
    }
    return tokens;
}

}  // namespace bodh
