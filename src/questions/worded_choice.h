// A choice question whose key is not a name of the article but words made of it: a clause, a phrase with its
// postposition, a claim.
#pragma once

#include <string>
#include <vector>

#include "questions/draft.h"

namespace bodh {

struct WordedKey {
    std::string text;
    Span asked;               // what it says, in the article
    std::size_t token = 0;    // where that begins, in the sentence of the fact
    std::vector<Span> proof;  // sentences that prove it, besides those that prove the fact
};

// The key is extractive when its words stand like that in the evidence. `distractors` are used up to three.
Draft worded_choice(const QuestionContext& context, QuestionKind kind, std::size_t fact, std::string stem,
                    const WordedKey& key, const std::vector<Distractor>& distractors);

// `text` is long enough for an option beside `key`, and not so long that it stands out.
bool fits_beside(const std::string& key, const std::string& text);

// The words of three letters or more that are not grammar alone, folded.
std::vector<std::string> content_words(const Language& language, const std::string& text);

// True when the two share one.
bool share_word(const std::vector<std::string>& words, const std::vector<std::string>& others);

}  // namespace bodh
