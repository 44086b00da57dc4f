// The phrase of a fact that a question asks for: which mention it names, which tokens the question word replaces.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "questions/draft.h"

namespace bodh {

struct AskedPhrase {
    const Mention* mention = nullptr;  // the key; lives as long as the analysis
    const Phrase* phrase = nullptr;
    Role role = Role::other;
    std::size_t clause = 0;  // index in the sentence's clauses
    std::size_t first = 0;   // tokens that the question word replaces, the postposition included
    std::size_t past = 0;
    std::string postposition;  // "" in the direct case
};

// The phrases of `fact` whose head is a mention of one of `types`, wholly in its statement and not one of several
// joined by और.
std::vector<AskedPhrase> asked_phrases(const QuestionContext& context, const Fact& fact,
                                       std::initializer_list<MentionType> types);

// Whether `token` stands in a clause of the statement that waits for another: जब वे [मिले], तो …; पुल, जो [जयपुर] में है, …
// A question word there is hard to read.
bool in_relative_clause(const SentenceAnalysis& sentence, const Fact& fact, std::size_t token);

// Whether a participle before a noun begins at `past` and governs what stands there: [लखनऊ में] जन्मे शुक्ला, [घास से] भरे
// खलिहान.
bool before_participle(const SentenceAnalysis& sentence, std::size_t past);

// 5½: what touches a number or a name at its end is part of it.
bool runs_on(const SentenceAnalysis& sentence, const Mention& mention);

// True when भी follows at token `past`, or after the postposition there: what is said holds for others too.
bool also_others(const SentenceAnalysis& sentence, std::size_t past);

// "किस" with a class noun in the oblique: देश → "किस देश", खाड़ी → "किस खाड़ी", घाटा → "किस घाटे".
std::string which_noun(const QuestionContext& context, const std::string& class_noun);

// True when the words of the key, or of a fuller name of it, stay in the stem: then the stem gives the key away.
bool names_key(const QuestionContext& context, const Mention& key, const std::string& stem);

}  // namespace bodh
