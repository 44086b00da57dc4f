#include "analysis/analyze_article.h"

#include <algorithm>
#include <utility>

#include "analysis/choose_parts.h"
#include "analysis/find_faults.h"
#include "analysis/find_genders.h"
#include "analysis/find_mentions.h"
#include "analysis/find_phrases.h"
#include "analysis/merge_entities.h"
#include "analysis/read_tokens.h"
#include "text/fold.h"

namespace bodh {
namespace {

// Longer quotations than this are more likely a mark that was forgotten.
constexpr std::size_t quotation_sentences_most = 6;

std::vector<std::string_view> quotation_marks(const ArticleAnalysis& analysis, const SentenceAnalysis& sentence) {
    std::vector<std::string_view> marks;
    for (const Token& token : sentence.tokens) {
        const std::string_view mark = slice(analysis.article.text, token.span);
        if (mark == "“" || mark == "”" || mark == "\"") marks.push_back(mark);
    }
    return marks;
}

// “मैं आया। तुम गए।” उसने कहा: whether the quotation that sentence `index` leaves open ends here, which the first mark
// tells: it closes, and does not stand at the beginning.
bool ends_quotation(const ArticleAnalysis& analysis, const SentenceAnalysis& sentence) {
    const std::vector<std::string_view> marks = quotation_marks(analysis, sentence);
    if (marks.empty() || marks.front() == "“") return false;
    return marks.front() == "”" || slice(analysis.article.text, sentence.tokens.front().span) != "\"";
}

bool leaves_quotation_open(const ArticleAnalysis& analysis, const SentenceAnalysis& sentence) {
    bool open = false;
    for (const std::string_view mark : quotation_marks(analysis, sentence))
        open = mark == "“" || (mark == "\"" && !open);
    return open;
}

void follow_quotations(ArticleAnalysis& analysis) {
    for (std::size_t index = 0; index < analysis.sentences.size(); ++index) {
        if (!leaves_quotation_open(analysis, analysis.sentences[index])) continue;
        const std::size_t limit = std::min(index + quotation_sentences_most, analysis.sentences.size());
        std::size_t last = index + 1;
        while (last < limit && quotation_marks(analysis, analysis.sentences[last]).empty()) ++last;
        if (last == limit || !ends_quotation(analysis, analysis.sentences[last])) continue;
        for (std::size_t inside = index + 1; inside <= last; ++inside) analysis.sentences[inside].opens_quoted = true;
    }
}

ArticleSoundness soundness_of(const std::vector<SentenceAnalysis>& sentences) {
    double faults = 0;
    double adjacent = 0;
    double words = 0;
    double unknown = 0;
    for (const SentenceAnalysis& sentence : sentences) {
        faults += static_cast<double>(sentence.faults.size());
        adjacent += static_cast<double>(adjacent_bare_phrases(sentence, 0, sentence.tokens.size()));
        for (const Token& token : sentence.tokens) {
            if (token.shape != TokenShape::devanagari) continue;
            words += 1;
            unknown += token.known() ? 0 : 1;
        }
    }
    const double count = std::max(1.0, static_cast<double>(sentences.size()));
    return {faults / count, adjacent / count, unknown / std::max(1.0, words)};
}

}  // namespace

ArticleAnalysis analyze_article(const Language& language, Article article) {
    ArticleAnalysis analysis;
    analysis.article = std::move(article);
    analysis.folded = SearchableText(" " + fold(analysis.article.text) + " ");
    for (const Sentence& sentence : analysis.article.sentences) {
        SentenceAnalysis understood;
        understood.sentence = sentence;
        understood.tokens = read_tokens(language, analysis.article.text, sentence.span);
        choose_parts(language, understood.tokens);
        understood.mentions = find_mentions(language, analysis.article.text, understood.tokens);
        for (const Token& token : understood.tokens) analysis.words.insert(token.folded);
        analysis.sentences.push_back(std::move(understood));
    }
    merge_entities(language, analysis);
    follow_quotations(analysis);
    for (const Entity& entity : analysis.entities) analysis.names.insert(entity.folded.begin(), entity.folded.end());
    for (SentenceAnalysis& sentence : analysis.sentences) {
        find_phrases(language, sentence);
        find_verb_groups(language, sentence);
        find_clauses(sentence);
        sentence.faults = find_faults(language, sentence);
    }
    find_genders(language, analysis);
    analysis.soundness = soundness_of(analysis.sentences);
    return analysis;
}

std::optional<std::size_t> sentence_holding(const ArticleAnalysis& analysis, Span span) {
    const auto past =
        std::partition_point(analysis.sentences.begin(), analysis.sentences.end(),
                             [&](const SentenceAnalysis& sentence) { return sentence.sentence.span.end < span.end; });
    if (past == analysis.sentences.end() || !past->sentence.span.contains(span)) return std::nullopt;
    return static_cast<std::size_t>(past - analysis.sentences.begin());
}

}  // namespace bodh
