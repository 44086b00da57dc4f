// Understanding an article: words, phrases, clauses, and who and what is named in it.
#pragma once

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "analysis/sentence_analysis.h"
#include "article/article.h"
#include "language/language.h"
#include "text/searchable_text.h"

namespace bodh {

// One person, place or organisation however often and under whichever name it is mentioned
// (पुतिन / व्लादिमीर पुतिन / डीपीआरके (उत्तर कोरिया)).
struct Entity {
    MentionType type = MentionType::name;
    std::string name;                 // the fullest spelling in the article
    std::vector<std::string> folded;  // every spelling, folded
    Span first_mention;
    std::string kind;
    std::string asks_as;
    std::string country;
    Gender gender = Gender::none;
    bool certain = false;  // named by a list or a title somewhere, or does something with ने
};

// How good the Hindi of a whole text is, or how well it is understood: a translation by machine shows in every sentence
// a little. Means over its sentences.
struct ArticleSoundness {
    double faults = 0;                 // find_faults.h
    double adjacent_bare_phrases = 0;  // two phrases in the direct case side by side
    double unknown_words = 0;          // share of the words that the lexicon does not know
};

struct ArticleAnalysis {
    Article article;
    std::vector<SentenceAnalysis> sentences;
    std::vector<Entity> entities;
    ArticleSoundness soundness;
    std::unordered_set<std::string> words;  // every token, folded
    std::unordered_set<std::string> names;  // every spelling of every entity
    SearchableText folded;                  // the whole text in the compare form, a space before and after
};

// The index of the sentence around the span; nullopt when none holds all of it.
std::optional<std::size_t> sentence_holding(const ArticleAnalysis& analysis, Span span);

ArticleAnalysis analyze_article(const Language& language, Article article);

}  // namespace bodh
