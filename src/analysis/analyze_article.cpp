#include "analysis/analyze_article.h"

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
        analysis.sentences.push_back(std::move(understood));
    }
    merge_entities(language, analysis);
    for (SentenceAnalysis& sentence : analysis.sentences) {
        find_phrases(language, sentence);
        find_verb_groups(language, sentence);
        find_clauses(sentence);
    }
    return analysis;
}

}  // namespace bodh
