#include "analysis/analyze_article.h"

#include <algorithm>
#include <utility>

#include "analysis/choose_parts.h"
#include "analysis/find_mentions.h"
#include "analysis/find_phrases.h"
#include "analysis/merge_entities.h"
#include "analysis/read_tokens.h"
#include "text/fold.h"

namespace bodh {

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
    for (const Entity& entity : analysis.entities) analysis.names.insert(entity.folded.begin(), entity.folded.end());
    for (SentenceAnalysis& sentence : analysis.sentences) {
        find_phrases(language, sentence);
        find_verb_groups(language, sentence);
        find_clauses(sentence);
    }
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
