#include <algorithm>
#include <optional>
#include <utility>

#include "article/article.h"
#include "article/dateline.h"
#include "article/lines.h"
#include "article/sentences.h"
#include "text/letters.h"
#include "text/token.h"
#include "text/utf8.h"

namespace bodh {
namespace {

constexpr std::size_t longest_title_words = 30;
constexpr std::size_t longest_heading_words = 12;

struct LetterCounts {
    std::size_t all = 0;
    std::size_t devanagari = 0;
};

LetterCounts count_letters(std::string_view text) {
    LetterCounts counts;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        at += point.size;
        if (is_letter(point.value)) ++counts.all;
        if (is_devanagari_letter(point.value)) ++counts.devanagari;
    }
    return counts;
}

std::size_t count_words(std::string_view text, Span span) {
    const std::vector<TextToken> tokens = tokenize(text, span);
    return static_cast<std::size_t>(std::count_if(
        tokens.begin(), tokens.end(), [](const TextToken& token) { return token.shape != TokenShape::punctuation; }));
}

// What makes the text unfit before anything is read of it.
std::optional<Error> fault_of(std::string_view text, ArticleCeilings ceilings) {
    if (text.size() > article_bytes_limit) {
        return Error{ErrorCode::text_too_long, "", std::to_string(article_bytes_limit)};
    }
    if (const std::optional<std::size_t> offset = first_ill_formed_byte(text)) {
        return Error{ErrorCode::text_not_utf8, std::to_string(*offset), ""};
    }
    const LetterCounts letters = count_letters(text);
    if (letters.all == 0) return Error{ErrorCode::text_empty, "", ""};
    if (ceilings == ArticleCeilings::strict && letters.devanagari * 2 < letters.all) {
        return Error{ErrorCode::text_not_hindi, "", ""};
    }
    return std::nullopt;
}

class ArticleReader {
public:
    explicit ArticleReader(std::string_view text) : dots_(dot_use(text)) { article_.text = text; }

    Article read() {
        keep_lines();
        std::size_t line = 0;
        if (first_line_is_title()) {
            article_.title = lines_[0].span;
            line = 1;
        }
        const bool wrapped = lines_are_wrapped(line);
        while (line < lines_.size()) {
            Span paragraph = lines_[line++].span;
            while (wrapped && line < lines_.size() && !lines_[line].after_blank)
                paragraph.end = lines_[line++].span.end;
            read_paragraph(paragraph);
        }
        return std::move(article_);
    }

private:
    // Puts aside the lines that are no part of the article.
    void keep_lines() {
        bool after_blank = false;
        for (Line line : split_lines(article_.text)) {
            after_blank = after_blank || line.after_blank;
            if (is_clutter(slice(article_.text, line.span))) {
                article_.cleaned.push_back(line.span);
                continue;
            }
            line.after_blank = after_blank;
            after_blank = false;
            lines_.push_back(line);
        }
    }

    // A headline has no end mark, or is one short question or exclamation with an empty line after it.
    bool first_line_is_title() const {
        if (lines_.size() < 2) return false;
        const Span first = lines_[0].span;
        const std::string_view line = slice(article_.text, first);
        if (count_words(article_.text, first) > longest_title_words) return false;
        if (split_sentences(article_.text, first, dots_, {}).size() > 1) return false;
        if (!ends_with_sentence_mark(line)) return true;
        const bool full_stop = line.find("।") != std::string_view::npos || line.back() == '.' || line.back() == '|';
        return !full_stop && lines_[1].after_blank;
    }

    // Text cut to a width, as in mail: most lines that another follows at once stop in the middle of a sentence.
    bool lines_are_wrapped(std::size_t first) const {
        std::size_t followed = 0;
        std::size_t unfinished = 0;
        for (std::size_t i = first; i + 1 < lines_.size(); ++i) {
            if (lines_[i + 1].after_blank) continue;
            ++followed;
            if (!ends_with_sentence_mark(slice(article_.text, lines_[i].span))) ++unfinished;
        }
        return followed >= 3 && unfinished * 2 > followed;
    }

    void read_paragraph(Span paragraph) {
        article_.paragraphs.push_back(paragraph);
        const auto index = static_cast<std::uint32_t>(article_.paragraphs.size() - 1);
        Span rest = paragraph;
        if (index == 0) {
            article_.dateline = find_dateline(article_.text, paragraph);
            if (!article_.dateline.empty()) {
                rest = trimmed(article_.text, {article_.dateline.end, paragraph.end});
            }
        }
        const std::vector<Span> links = find_links(article_.text, rest);
        article_.cleaned.insert(article_.cleaned.end(), links.begin(), links.end());
        for (Span sentence : split_sentences(article_.text, rest, dots_, links)) {
            sentence = without_links_at_ends(sentence, links);
            if (sentence.empty()) continue;
            const bool heading = sentence == paragraph && !ends_with_sentence_mark(slice(article_.text, sentence)) &&
                                 count_words(article_.text, sentence) <= longest_heading_words;
            article_.sentences.push_back({sentence, index, heading});
        }
    }

    Span without_links_at_ends(Span sentence, const std::vector<Span>& links) const {
        for (bool cut = true; cut;) {
            cut = false;
            sentence = trimmed(article_.text, sentence);
            for (const Span link : links) {
                if (sentence.empty() || !link.overlaps(sentence)) continue;
                if (link.begin <= sentence.begin) {
                    sentence.begin = std::min(link.end, sentence.end);
                    cut = true;
                } else if (sentence.end <= link.end) {
                    sentence.end = link.begin;
                    cut = true;
                }
            }
        }
        return sentence;
    }

    Article article_;
    DotUse dots_;
    std::vector<Line> lines_;
};

}  // namespace

Result<Article> read_article(std::string_view text, ArticleCeilings ceilings) {
    if (std::optional<Error> fault = fault_of(text, ceilings)) return *std::move(fault);
    Article article = ArticleReader(text).read();
    std::sort(article.cleaned.begin(), article.cleaned.end(), [](Span a, Span b) { return a.begin < b.begin; });
    if (ceilings == ArticleCeilings::strict) {
        std::size_t words = count_words(text, article.title);
        for (const Sentence& sentence : article.sentences) words += count_words(text, sentence.span);
        if (words < article_words_minimum) {
            return Error{ErrorCode::text_too_short, "", std::to_string(article_words_minimum)};
        }
    }
    return article;
}

}  // namespace bodh
