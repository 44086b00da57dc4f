#include "article/dateline.h"

#include <optional>
#include <vector>

#include "article/article_words.h"
#include "text/letters.h"
#include "text/token.h"

namespace bodh {
namespace {

constexpr std::size_t most_tokens = 12;

bool is_dash(std::string_view mark) {
    return mark == "-" || mark == "–" || mark == "—";
}
bool is_colon(std::string_view mark) {
    return mark == ":" || mark == "ः";
}
bool is_stop(std::string_view mark) {
    return mark == "।" || mark == "|";
}

struct Head {
    std::size_t name_end = 0;  // tokens before the first comma, bracket or closing mark
    bool date = false;
    bool agency = false;
};

}  // namespace

Span find_dateline(std::string_view text, Span paragraph) {
    const std::vector<TextToken> tokens = tokenize(text, paragraph);
    Head head;
    bool comma = false;
    bool in_brackets = false;
    bool bracketed = false;  // a bracket has been opened
    for (std::size_t i = 0; i + 1 < tokens.size() && i < most_tokens; ++i) {
        const std::string_view word = slice(text, tokens[i].span);
        if (tokens[i].shape != TokenShape::punctuation) {
            if (!comma && !in_brackets && !bracketed) head.name_end = i + 1;
            // केंद्रीय जाँच ब्यूरो (सीबीआई) ने …: what goes on after the brackets is a sentence, and no agency stands in them.
            if (bracketed && !in_brackets && tokens[i].shape != TokenShape::number) head.agency = false;
            head.agency = head.agency || (in_brackets && tokens[i].shape != TokenShape::number);
            head.date = head.date || (comma && !in_brackets && tokens[i].shape == TokenShape::number);
            continue;
        }
        if (i == 0) return {};
        if (word == ",") {
            comma = true;
        } else if (word == "(") {
            in_brackets = bracketed = true;
        } else if (word == ")" && in_brackets) {
            in_brackets = false;
        } else {
            if (in_brackets || !(is_colon(word) || is_stop(word) || is_dash(word))) return {};
            const std::string_view name =
                text.substr(paragraph.begin, tokens[head.name_end - 1].span.end - paragraph.begin);
            const bool evidence = head.agency || head.date || is_dateline_place(name);
            // A dash and a danda also stand in plain sentences: there the name must be all there is, or an agency be
            // named.
            const bool bare = head.name_end == i;
            const bool trusted = is_colon(word) || head.agency || (bare && is_dateline_place(name));
            return evidence && trusted && head.name_end <= 4 ? Span{paragraph.begin, tokens[i].span.end} : Span{};
        }
    }
    return {};
}

}  // namespace bodh
