// Clauses that stand alone as one fact each: the two sides of क्योंकि and इसलिए, and what a reader could take for a
// reason.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "questions/draft.h"

namespace bodh {

// The fact (index in context.facts) that tells clause `clause` of the sentence and nothing else; nullopt when none
// does.
std::optional<std::size_t> fact_of_clause(const QuestionContext& context, std::size_t sentence, std::size_t clause);

// The statement of a fact of one clause with `words` right before its verb, "नहीं" included (पुल क्यों नहीं खुला?), and
// tokens [first, past) left out; none are when the two are equal.
std::string stem_asking_at_verb(const QuestionContext& context, const Fact& fact, std::size_t first, std::size_t past,
                                const std::string& words);

struct OtherStatement {
    std::string text;
    std::size_t sentence = 0;
    std::size_t fact = 0;   // index in context.facts
    bool is_cause = false;  // of something else
};

// What else the article states, in a clause about as long as `key`: causes of something else and what shares a name
// with the stem first. Nothing near the asked sentence, which may tell the same reason in other words, and nothing that
// shares a word with the key unless the stem has it as well.
std::vector<OtherStatement> other_statements(const QuestionContext& context, std::size_t sentence,
                                             const std::string& key, const std::string& stem, Random& random);

}  // namespace bodh
