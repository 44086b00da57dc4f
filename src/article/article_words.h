// Rows of assets/language/hi/article_words.tsv: what pasted articles carry besides their text.
#pragma once

#include <string_view>

namespace bodh {

// Whether a line begins with words that belong to the page, not to the article: "यह भी पढ़ें: …".
bool begins_with_clutter(std::string_view line);

// Whether `words` is a town that stands alone at the head of reports: "नई दिल्ली".
bool is_dateline_place(std::string_view words);

// Whether `word` carries a sentence on after a quotation that ends in a mark: 'कौन आया?' के जवाब में.
bool carries_sentence_on(std::string_view word);

}  // namespace bodh
