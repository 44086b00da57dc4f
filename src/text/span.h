// A half-open byte range [begin, end) into an article's text exactly as it was given. Everything Bodh says about a text
// points into it this way, so evidence can be shown and answers explained. 32 bits: the ceiling of a text is far below.
#pragma once

#include <cstdint>
#include <string_view>

namespace bodh {

struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    bool empty() const { return begin >= end; }
    bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    bool operator==(const Span&) const = default;
};

// The bytes of `text` under `span`; empty when the span does not lie in the text.
inline std::string_view slice(std::string_view text, Span span) {
    if (span.empty() || span.end > text.size()) return {};
    return text.substr(span.begin, span.end - span.begin);
}

}  // namespace bodh
