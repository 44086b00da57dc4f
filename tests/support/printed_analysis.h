// An analysis as short text, for tables of input → expected and for the golden file.
#pragma once

#include <string>

#include "analysis/analyze_article.h"

namespace bodh {

// What each word was chosen to be: "राम:noun ने:post कहा:verb". Marks of punctuation are left out.
std::string printed_parts(const ArticleAnalysis& analysis, const SentenceAnalysis& sentence);
// "[राम के भाई] ने | [किताब]": each phrase with its genitive chain, its postposition after it; "+" where it is joined to
// another.
std::string printed_phrases(const ArticleAnalysis& analysis, const SentenceAnalysis& sentence);
// "घोषणा कर finite passive | कह finite": lemma and what holds of it.
std::string printed_verbs(const SentenceAnalysis& sentence);
// "main: राम ने कहा | complement: कि वह आएगा"
std::string printed_clauses(const ArticleAnalysis& analysis, const SentenceAnalysis& sentence);
// "person: राम | date: 19 जून"
std::string printed_mentions(const ArticleAnalysis& analysis, const SentenceAnalysis& sentence);
// The shape of a date: "day_month".
std::string printed_date_shape(DateShape shape);
// All of it, a few lines a sentence.
std::string printed_analysis(const ArticleAnalysis& analysis);

}  // namespace bodh
