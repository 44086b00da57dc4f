#include "ui/screens/evidence.h"

#include <algorithm>

#include "app/library.h"

namespace bodh::ui {
namespace {

// Sentence `index` widened by its neighbours of the same paragraph; headings are not neighbours.
Span with_neighbours(const Article& article, std::size_t index) {
    const Sentence& sentence = article.sentences[index];
    Span span = sentence.span;
    const auto joins = [&](const Sentence& other) { return other.paragraph == sentence.paragraph && !other.heading; };
    if (index > 0 && joins(article.sentences[index - 1])) span.begin = article.sentences[index - 1].span.begin;
    if (index + 1 < article.sentences.size() && joins(article.sentences[index + 1])) {
        span.end = article.sentences[index + 1].span.end;
    }
    return span;
}

}  // namespace

std::vector<Passage> passages_around(const Article& article, const std::vector<Span>& evidence) {
    std::vector<Passage> passages;
    for (const Span mark : evidence) {
        const std::size_t index = sentence_at(article, mark);
        const Span around = index < article.sentences.size() ? with_neighbours(article, index) : mark;
        const bool touches =
            !passages.empty() && passages.back().span.begin <= around.end && around.begin <= passages.back().span.end;
        if (touches) {
            Passage& last = passages.back();
            last.span = {std::min(last.span.begin, around.begin), std::max(last.span.end, around.end)};
            last.marks.push_back(mark);
        } else {
            passages.push_back({around, {mark}});
        }
    }
    return passages;
}

}  // namespace bodh::ui
