// A clause made to stand alone: its words in order, each still pointing to its token, with links to the sentence
// before, brackets and the like left out, and pronouns replaced by the name they stand for. Questions are made by
// replacing some of its words.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "text/span.h"

namespace bodh {

// The name that a pronoun stands for, found in a sentence before.
struct Antecedent {
    std::size_t sentence = 0;  // index in ArticleAnalysis::sentences
    std::size_t mention = 0;   // index in its mentions
    std::string postposition;  // that the pronoun's form holds: उन्होंने "ने", वे ""
};

struct StatementWord {
    std::string text;
    Span span;              // where the word stands in the article
    std::size_t token = 0;  // its token in the sentence
    bool space_before = true;
    std::optional<std::size_t> explained_by = std::nullopt;  // the sentence that tells what stands here for a pronoun
    std::optional<Antecedent> antecedent = std::nullopt;     // when that is a person's name
    bool adds_to_others = false;                             // भी after a noun: the text told the same of others
};

struct Statement {
    std::vector<StatementWord> words;
    bool leans_on_sentence_before = false;  // a pronoun or a time in it is clear only after that
    bool cut_before = false;                // an excerpt: words of the sentence are left out before it, or after it
    bool cut_after = false;

    // Fit for a question, which is read by itself: नदी पर [भी] पुल बना.
    Statement by_itself() const;

    // The text of it all, without an end mark.
    std::string text() const;
    // The same with the words whose tokens are in [first, past) replaced by `replacement` (dropped when that is empty).
    std::string with_replacement(std::size_t first, std::size_t past, const std::string& replacement) const;
    // The same, but the replacement stands right before token `place` instead of where the words were.
    std::string with_moved_replacement(std::size_t first, std::size_t past, const std::string& replacement,
                                       std::size_t place) const;
    bool has_token(std::size_t token) const;
    // True when every token of [first, past) is in it, unchanged and in one piece.
    bool has_tokens(std::size_t first, std::size_t past) const;
};

}  // namespace bodh
