// The lines of a pasted text, and which of them are no part of the article.
#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace bodh {

struct Line {
    Span span;                // without white space around it; never empty
    bool after_blank = true;  // the first line, or an empty line stands before it
};

// Cuts at every kind of line end (LF, CR LF, CR, and the Unicode ones); empty lines are left out.
std::vector<Line> split_lines(std::string_view text);

// `span` without white space around it.
Span trimmed(std::string_view text, Span span);

// Links, rows of signs or emoji, hashtags, menus ("देश | विदेश | खेल"), "यह भी पढ़ें: …", bylines.
bool is_clutter(std::string_view line);

// Web addresses inside `span`.
std::vector<Span> find_links(std::string_view text, Span span);

}  // namespace bodh
