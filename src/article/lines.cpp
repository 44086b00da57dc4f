#include "article/lines.h"

#include <algorithm>
#include <array>
#include <string>

#include "article/article_words.h"
#include "text/letters.h"
#include "text/token.h"
#include "text/utf8.h"

namespace bodh {
namespace {

bool is_line_end(char32_t c) {
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

Span span_of(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// The end of what has no white space in it, from `at` on.
std::size_t blank_after(std::string_view text, std::size_t at, std::size_t end) {
    while (at < end && !is_space(code_point_at(text, at).value)) at += code_point_at(text, at).size;
    return std::min(at, end);
}

bool has_letter(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).size) {
        if (is_letter(code_point_at(text, at).value)) return true;
    }
    return false;
}

bool has_danda(std::string_view line) {
    return line.find("।") != std::string_view::npos || line.find("॥") != std::string_view::npos;
}

// "देश | विदेश | खेल": at least two bars, with white space before each and only a few words between them. A bar typed
// for danda stands at its word.
bool is_menu(std::string_view line) {
    constexpr std::size_t most_words = 3;
    if (std::count(line.begin(), line.end(), '|') < 2 || has_danda(line)) return false;
    std::size_t words = 0;
    for (const TextToken& token : tokenize(line, span_of(0, line.size()))) {
        const bool bar = slice(line, token.span) == "|";
        if (bar && !is_space(code_point_before(line, token.span.begin).value)) return false;
        words = bar ? 0 : words + 1;
        if (words > most_words) return false;
    }
    return true;
}

}  // namespace

std::vector<Line> split_lines(std::string_view text) {
    std::vector<Line> lines;
    bool after_blank = true;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin;
        while (end < text.size() && !is_line_end(code_point_at(text, end).value)) end += code_point_at(text, end).size;
        const Span span = trimmed(text, span_of(begin, end));
        if (!span.empty()) lines.push_back({span, after_blank});
        after_blank = span.empty();
        begin = end + code_point_at(text, end).size;
        if (end < text.size() && text[end] == '\r' && begin < text.size() && text[begin] == '\n') ++begin;
    }
    return lines;
}

Span trimmed(std::string_view text, Span span) {
    std::size_t begin = span.begin;
    std::size_t end = span.end;
    while (begin < end && is_space(code_point_at(text, begin).value)) begin += code_point_at(text, begin).size;
    while (end > begin && is_space(code_point_before(text.substr(0, end), end).value)) {
        end -= code_point_before(text, end).size;
    }
    return span_of(begin, std::max(begin, end));
}

std::vector<Span> find_links(std::string_view text, Span span) {
    constexpr std::array<std::string_view, 3> heads = {"http://", "https://", "www."};
    std::vector<Span> links;
    for (std::size_t at = span.begin; at < span.end;) {
        const auto begins_here = [&](std::string_view head) {
            const std::string_view here = text.substr(at, std::min<std::size_t>(head.size(), span.end - at));
            return std::equal(here.begin(), here.end(), head.begin(), head.end(), [](char letter, char small) {
                return lower_case(static_cast<unsigned char>(letter)) == static_cast<unsigned char>(small);
            });
        };
        if (!std::any_of(heads.begin(), heads.end(), begins_here)) {
            at += code_point_at(text, at).size;
            continue;
        }
        std::size_t end = blank_after(text, at, span.end);
        // A mark or bracket right after an address belongs to the sentence.
        while (end > at) {
            const CodePoint last = code_point_before(text, end);
            const bool mark =
                last.value == danda || last.value == ',' || last.value == '.' || is_closing_mark(last.value);
            if (!mark) break;
            end -= last.size;
        }
        links.push_back(span_of(at, end));
        at = end;
    }
    return links;
}

bool is_clutter(std::string_view line) {
    if (begins_with_clutter(line) || is_menu(line)) return true;
    std::string rest;
    std::size_t at = 0;
    for (const Span link : find_links(line, span_of(0, line.size()))) {
        rest += line.substr(at, link.begin - at);
        at = link.end;
    }
    rest += line.substr(at);
    for (std::size_t begin = 0; begin < rest.size();) {
        const std::size_t end = blank_after(rest, begin, rest.size());
        const char first = rest[begin];
        if (first != '#' && first != '@' && has_letter(std::string_view(rest).substr(begin, end - begin))) return false;
        begin = end + code_point_at(rest, end).size;
    }
    return true;
}

}  // namespace bodh
