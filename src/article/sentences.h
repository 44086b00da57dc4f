// Where the sentences of a paragraph end.
#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace bodh {

// What the dot is in a text: in one that ends its sentences with danda it ends one only at the end of a line or after a
// verb such as है, in others it is the full stop.
enum class DotUse { full_stop, rare };
DotUse dot_use(std::string_view text);

// Cuts `paragraph` into sentences: each without white space around it, with its end mark and the quotes and brackets
// that close after it. Whatever stands after the last end mark is a sentence too. Marks inside `links` end nothing.
std::vector<Span> split_sentences(std::string_view text, Span paragraph, DotUse dots, const std::vector<Span>& links);

// Whether `line` ends with a sentence mark, closing quotes and brackets aside.
bool ends_with_sentence_mark(std::string_view line);

}  // namespace bodh
