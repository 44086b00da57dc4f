#include "ui/typeset/break_opportunities.h"

#include "text/letters.h"
#include "text/utf8.h"

namespace bodh::ui {
namespace {

constexpr char32_t zero_width_space = 0x200B;

bool is_breaking_space(char32_t c) {
    return c == U' ' || c == U'\t' || c == zero_width_space || (c >= 0x2000 && c <= 0x200A && c != 0x2007) ||
           c == 0x3000;
}

bool is_danda(char32_t c) {
    return c == danda || c == double_danda;
}

// Punctuation that may not start a line. Straight quotes open as often as they close, so they are not here.
bool never_starts_line(char32_t c) {
    switch (c) {
        case U',':
        case U'.':
        case U';':
        case U':':
        case U'!':
        case U'?':
        case U'%':
        case 0x2026: return true;
        default: return is_danda(c) || (is_closing_mark(c) && !is_straight_quote(c));
    }
}

bool is_breaking_hyphen(char32_t c) {
    return c == U'-' || c == 0x2010 || c == 0x2013 || c == 0x2014;
}

bool may_break_between(char32_t before_last, char32_t last, char32_t next) {
    // A danda with nothing before it opens a verse number: "॥१॥".
    if (is_danda(last)) return before_last != 0 && (is_letter(next) || is_digit(next) || is_opening_mark(next));
    if (is_breaking_hyphen(last)) return is_letter(before_last) && is_letter(next);
    return false;
}

}  // namespace

std::vector<Piece> break_opportunities(std::string_view text) {
    std::vector<Piece> pieces;
    Piece piece;
    char32_t before_last = 0;
    char32_t last = 0;
    const auto finish = [&](std::uint32_t at, bool ends_line) {
        piece.span.end = at;
        piece.ends_line = ends_line;
        pieces.push_back(piece);
        piece = {{at, at}, {at, at}, false};
        before_last = last = 0;
    };
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint point = code_point_at(text, i);
        const char32_t c = point.value;
        const auto at = static_cast<std::uint32_t>(i);
        const auto after = static_cast<std::uint32_t>(i + point.size);
        if (c == U'\n') {
            finish(after, true);
        } else {
            const bool piece_has_ink = !piece.ink.empty();
            const bool after_space =
                piece_has_ink && is_breaking_space(last) && !is_breaking_space(c) && !never_starts_line(c);
            if (after_space || (piece_has_ink && may_break_between(before_last, last, c))) finish(at, false);
            if (!is_breaking_space(c)) piece.ink.end = after;
            // A joiner is invisible: what counts is the letter before it.
            if (!is_joiner(c)) {
                before_last = last;
                last = c;
            }
        }
        i = after;
    }
    if (piece.span.begin < text.size()) finish(static_cast<std::uint32_t>(text.size()), false);
    return pieces;
}

}  // namespace bodh::ui
