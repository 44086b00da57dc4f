#include "facts/find_quotations.h"

#include <optional>

namespace bodh {
namespace {

constexpr std::size_t longest_quotation = 8;  // sentences; a longer one has lost its closing mark

enum class Mark { none, opening, closing };

// Which way a straight mark looks is seen by what it touches: "शब्द opens, शब्द" and शब्द," close.
Mark mark_at(std::string_view text, Span span) {
    const std::string_view mark = slice(text, span);
    if (mark == "“") return Mark::opening;
    if (mark == "”" || mark == "''") return Mark::closing;
    if (mark != "\"") return Mark::none;
    const bool touches_before =
        span.begin > 0 && text[span.begin - 1] != ' ' && text[span.begin - 1] != '\n' && text[span.begin - 1] != '(';
    return touches_before ? Mark::closing : Mark::opening;
}

}  // namespace

std::vector<Quotation> find_quotations(const ArticleAnalysis& analysis) {
    const std::string& text = analysis.article.text;
    std::vector<Quotation> found;
    std::optional<TokenPlace> opening;
    std::size_t words = 0;
    for (std::size_t index = 0; index < analysis.sentences.size(); ++index) {
        const std::vector<Token>& tokens = analysis.sentences[index].tokens;
        if (opening && index > opening->sentence + longest_quotation) opening.reset();
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const Mark mark = mark_at(text, tokens[i].span);
            const bool opens_again = opening && i == 0;  // a new paragraph of speech; the one before was not closed
            if (mark == Mark::opening && (!opening || opens_again)) {
                opening = TokenPlace{index, i};
                words = 0;
            } else if (mark == Mark::closing && opening) {
                const std::uint32_t begin = analysis.sentences[opening->sentence].tokens[opening->token].span.end;
                found.push_back({*opening, {index, i}, {begin, tokens[i].span.begin}, words});
                opening.reset();
            } else if (tokens[i].part != Part::punctuation) {
                ++words;
            }
        }
    }
    return found;
}

}  // namespace bodh
