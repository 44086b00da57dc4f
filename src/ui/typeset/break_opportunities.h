// Where a line may end. The text is cut into pieces that stay together; each piece carries the spaces that follow it.
#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace bodh::ui {

struct Piece {
    Span span;               // the pieces together are the whole text
    Span ink;                // without the spaces (and the "\n") at its end
    bool ends_line = false;  // a "\n" follows
};

// Breaks after spaces, after । ॥ before a letter, after a hyphen or dash between letters ("साथ-|साथ", but "2023-24"),
// and at ZWSP. Not before closing punctuation, even after a space ("है ।" stays together); not at a no-break space.
std::vector<Piece> break_opportunities(std::string_view text);

}  // namespace bodh::ui
