// Doings as phrases: an object with a verb form that is not finite ([शेरों को बचाने] के लिए, [तीसरी बाज़ी जीतकर]), found in
// a sentence, or made of what other sentences tell.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "questions/draft.h"

namespace bodh {

// Where the phrase of the verb at token `verb` begins: its object or complement with the phrase before that. nullopt
// when it is not sure, holds a pronoun, or is not wholly in the statement of the fact.
std::optional<std::size_t> action_phrase_first(const QuestionContext& context, const Fact& fact, std::size_t verb);

// An infinitive before a postposition: [शेरों को बचाने] [के लिए].
struct ActionLink {
    std::size_t first = 0;  // tokens with the postposition
    std::size_t past = 0;
    std::string doing;
    std::string postposition;  // as the article writes it
};

// Those in the clause of a fact before its verb whose postposition has this role.
std::vector<ActionLink> infinitives_before(const QuestionContext& context, const Fact& fact, Role role);

// What somebody does in the article.
struct Action {
    std::string subject;     // the name of who does it; empty when it is no name
    bool respected = false;  // the subject takes verbs in the plural
    std::string object;      // with its postposition
    std::string stem;        // of the verb, as it is written: "जीत", "मज़बूत कर"
    std::size_t sentence = 0;

    std::string infinitive() const;  // पुल बनाने
    std::string participle() const;  // पुल बनाकर, घोषणा करके
    std::string may() const;  // सुनीता वर्मा पुल बना सकें; empty without a subject
};

// Of the actions those that fit beside the key, written by `write`, which gives "" for one that it cannot write. None
// shares a word with the key, with what the stem tells or with another.
std::vector<Distractor> action_distractors(const QuestionContext& context, std::size_t sentence, const std::string& key,
                                           const std::string& stem, Random& random,
                                           const std::function<std::string(const Action&)>& write);

}  // namespace bodh
