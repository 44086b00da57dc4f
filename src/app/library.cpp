#include "app/library.h"

#include <algorithm>

namespace bodh {
namespace {

constexpr std::uint32_t words_per_minute = 150;
constexpr std::size_t words_in_makeshift_title = 8;

bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

// The first `count` words of `text`; the whole of it when there are no more.
std::string_view first_words(std::string_view text, std::size_t count) {
    std::size_t at = 0;
    for (std::size_t word = 0; word < count && at < text.size(); ++word) {
        while (at < text.size() && is_space(text[at])) ++at;
        while (at < text.size() && !is_space(text[at])) ++at;
    }
    return text.substr(0, at);
}

}  // namespace

Result<LibraryEntry> make_library_entry(Quiz quiz, Origin origin) {
    Result<Article> article = read_article(quiz.article.text, ArticleCeilings::any);
    if (!article) return article.error();
    LibraryEntry entry;
    entry.words = count_words(quiz.article.text);
    entry.quiz = std::move(quiz);
    entry.article = std::move(*article);
    entry.origin = origin;
    return entry;
}

std::string entry_title(const LibraryEntry& entry) {
    if (!entry.quiz.article.title.empty()) return entry.quiz.article.title;
    if (entry.article.sentences.empty()) return entry.id();
    const std::string_view sentence = slice(entry.quiz.article.text, entry.article.sentences.front().span);
    const std::string_view words = first_words(sentence, words_in_makeshift_title);
    return words.size() < sentence.size() ? std::string(words) + "…" : std::string(words);
}

std::uint32_t count_words(std::string_view text) {
    std::uint32_t words = 0;
    bool inside = false;
    for (const char c : text) {
        if (!is_space(c) && !inside) ++words;
        inside = !is_space(c);
    }
    return words;
}

std::uint32_t reading_minutes(std::uint32_t words) {
    return std::max(1u, (words + words_per_minute / 2) / words_per_minute);
}

std::size_t sentence_at(const Article& article, Span span) {
    const auto found = std::find_if(article.sentences.begin(), article.sentences.end(),
                                    [&](const Sentence& sentence) { return sentence.span.overlaps(span); });
    return static_cast<std::size_t>(found - article.sentences.begin());
}

}  // namespace bodh
