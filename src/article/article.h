// A Hindi article read into title, paragraphs and sentences, all as spans of the text exactly as given.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "text/span.h"

namespace bodh {

inline constexpr std::size_t article_bytes_limit = 256 * 1024;
inline constexpr std::size_t article_words_minimum = 25;

struct Sentence {
    Span span;                    // without surrounding white space, with its end mark and closing quotes
    std::uint32_t paragraph = 0;  // index of its paragraph
    bool heading = false;         // a cross-heading or the title: no end mark, stands alone on its line
};

struct Article {
    std::string text;  // exactly as given
    Span title;        // empty when the first line is itself a sentence
    Span dateline;  // "प्योंगयांग, 19 जून (एजेंसी):" at the head of the first paragraph; usually empty
    std::vector<Span> paragraphs;
    std::vector<Sentence> sentences;  // in order of the text, without the title and the dateline
    std::vector<Span> cleaned;  // what is not read as article: links, bylines ("यह भी पढ़ें: …"), emoji lines
};

// What to do with a text too short or not in Hindi: `strict` refuses it (a quiz is wanted), `any` reads what is there
// (analysis).
enum class ArticleCeilings { strict, any };

// Errors: text_empty, text_not_utf8 (where = byte offset), text_too_long (article_bytes_limit), and when strict
// text_too_short (article_words_minimum), text_not_hindi.
Result<Article> read_article(std::string_view text, ArticleCeilings ceilings);

}  // namespace bodh
