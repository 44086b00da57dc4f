#include "article/sentences.h"

#include <algorithm>

#include "article/article_words.h"
#include "text/abbreviation.h"
#include "text/letters.h"
#include "text/token.h"
#include "text/utf8.h"

namespace bodh {
namespace {

constexpr char32_t double_bar = 0x2016;

bool is_end_mark(char32_t c) {
    return c == danda || c == double_danda || c == '?' || c == '!' || c == '|' || c == double_bar;
}

class SentenceSplitter {
public:
    SentenceSplitter(std::string_view text, Span paragraph, DotUse dots, const std::vector<Span>& links)
        : text_(text), dots_(dots), links_(links), tokens_(tokenize(text, paragraph)) {}

    std::vector<Span> split() {
        std::size_t first = 0;
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            track(i);
            if (!ends_sentence(i)) continue;
            const std::size_t last = last_of_sentence(i);
            if (goes_on(first, i, last)) continue;
            for (std::size_t next = i + 1; next <= last; ++next) track(next);
            add(first, last);
            first = last + 1;
            i = last;
        }
        if (first < tokens_.size()) add(first, tokens_.size() - 1);
        return sentences_;
    }

private:
    char32_t mark(std::size_t i) const {
        if (i >= tokens_.size() || tokens_[i].shape != TokenShape::punctuation) return 0;
        const Span span = tokens_[i].span;
        if (std::any_of(links_.begin(), links_.end(), [span](Span link) { return link.contains(span); })) return 0;
        return code_point_at(text_, tokens_[i].span.begin).value;
    }
    bool touches_next(std::size_t i) const {
        return i + 1 < tokens_.size() && tokens_[i].span.end == tokens_[i + 1].span.begin;
    }
    bool touches_previous(std::size_t i) const { return i > 0 && touches_next(i - 1); }

    void track(std::size_t i) {
        const char32_t c = mark(i);
        if (c == '(' && open_brackets_++ == 0) bracket_ = i;
        if (c == ')' && open_brackets_ > 0) --open_brackets_;
        if (c == '"') double_quote_open_ = !double_quote_open_;
    }

    bool ends_sentence(std::size_t i) const {
        const char32_t c = mark(i);
        if (c == '.') return is_full_stop(i);
        return is_end_mark(c) && i > 0;
    }

    bool is_full_stop(std::size_t i) const {
        const bool ellipsis = (touches_next(i) && mark(i + 1) == '.') || (touches_previous(i) && mark(i - 1) == '.');
        if (i == 0 || ellipsis) return false;
        const TextToken& previous = tokens_[i - 1];
        if (touches_next(i) && previous.shape == TokenShape::number && tokens_[i + 1].shape == TokenShape::number)
            return false;
        if (i + 1 == tokens_.size() || dots_ == DotUse::full_stop) return true;
        return abbreviation_kind(slice(text_, previous.span)) == Abbreviation::full_stop;
    }

    // The mark at i with what belongs to it: more marks (?!), closing quotes and brackets.
    std::size_t last_of_sentence(std::size_t i) const {
        bool quote_open = double_quote_open_;
        std::size_t last = i;
        while (last + 1 < tokens_.size()) {
            const char32_t c = mark(last + 1);
            const bool touches = touches_next(last);
            if (is_end_mark(c) || (c == '.' && touches)) {
                ++last;
            } else if (c == '"' && (touches || quote_open) && closes_here(last + 1, quote_open)) {
                quote_open = false;
                ++last;
            } else if (c == '\'' ? touches && !opens_word(last + 1) : is_closing_mark(c) && c != '"') {
                ++last;
            } else {
                break;
            }
        }
        return last;
    }

    // A straight quote after an end mark closes what is open; where nothing is, only when no word follows at once.
    bool closes_here(std::size_t i, bool quote_open) const { return quote_open || !opens_word(i); }
    bool opens_word(std::size_t i) const { return touches_next(i) && tokens_[i + 1].shape != TokenShape::punctuation; }

    // Whether the sentence that began at `first` runs on past the mark at i, whose closing quotes end at `last`.
    bool goes_on(std::size_t first, std::size_t i, std::size_t last) const {
        const char32_t next = mark(last + 1);
        if (next == ',' || next == ';' || next == ')') return true;
        if (last == i) return open_brackets_ > 0 && closes_later(i);
        if (last + 1 >= tokens_.size()) return false;
        if (open_brackets_ > 0 && bracket_ > first) return true;  // वह (कौन जाने क्यों?) चुप रहा।
        const bool quoted = is_closing_mark(mark(last));
        return quoted && carries_sentence_on(slice(text_, tokens_[last + 1].span));
    }

    bool closes_later(std::size_t i) const {
        for (std::size_t later = i + 1; later < tokens_.size(); ++later) {
            if (mark(later) == ')') return true;
        }
        return false;
    }

    void add(std::size_t first, std::size_t last) {
        const Span span{tokens_[first].span.begin, tokens_[last].span.end};
        bool only_marks = true;
        for (std::size_t i = first; i <= last; ++i)
            only_marks = only_marks && tokens_[i].shape == TokenShape::punctuation;
        if (only_marks && !sentences_.empty()) {
            sentences_.back().end = span.end;  // a stray mark belongs to the sentence before it
        } else {
            sentences_.push_back(span);
        }
    }

    std::string_view text_;
    DotUse dots_;
    const std::vector<Span>& links_;
    std::vector<TextToken> tokens_;
    std::vector<Span> sentences_;
    int open_brackets_ = 0;
    std::size_t bracket_ = 0;  // where the outermost open one stands
    bool double_quote_open_ = false;
};

}  // namespace

DotUse dot_use(std::string_view text) {
    std::size_t dandas = 0;
    std::size_t dots = 0;
    for (const TextToken& token : tokenize(text, {0, static_cast<std::uint32_t>(text.size())})) {
        const std::string_view word = slice(text, token.span);
        if (word == "।" || word == "॥" || word == "|") ++dandas;
        if (word == ".") ++dots;  // the dots of abbreviations belong to their words
    }
    return dandas > dots ? DotUse::rare : DotUse::full_stop;
}

std::vector<Span> split_sentences(std::string_view text, Span paragraph, DotUse dots, const std::vector<Span>& links) {
    return SentenceSplitter(text, paragraph, dots, links).split();
}

bool ends_with_sentence_mark(std::string_view line) {
    for (std::size_t end = line.size(); end > 0;) {
        const CodePoint last = code_point_before(line, end);
        if (is_end_mark(last.value) || last.value == '.') return true;
        if (!is_closing_mark(last.value) && !is_space(last.value)) return false;
        end -= last.size;
    }
    return false;
}

}  // namespace bodh
