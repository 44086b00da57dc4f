// Phrases that say why or by what means, with their postposition: [बाढ़ के कारण], [रेडियो के ज़रिए], and others of the
// same form to choose from.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "questions/draft.h"

namespace bodh {

struct ReasonPhrase {
    std::size_t first = 0;  // tokens with the postposition
    std::size_t past = 0;
    Span span;
    std::string text;
    std::string noun;          // without the postposition
    std::string postposition;  // as the article writes it
};

// The whole phrase, with those that are joined to it (भूकंप और सुनामी के कारण); nullopt when it may begin earlier than it
// seems, holds a pronoun, or is not wholly in the statement.
std::optional<ReasonPhrase> reason_phrase(const QuestionContext& context, const Fact& fact, const Phrase& phrase);

// For a cause nouns of the article that name what happens or is done, then usual circumstances, each with the
// postposition of `phrase`.
std::vector<Distractor> other_reasons(const QuestionContext& context, const Fact& fact, const ReasonPhrase& phrase,
                                      CircumstanceKind kind, const std::string& stem, Random& random);

// Fills `distractors` up to three with usual circumstances that the article does not name, followed by `postposition`.
// None can be right beside this key and stem, and none shares a word with them.
void add_usual_circumstances(const QuestionContext& context, CircumstanceKind kind, const std::string& key,
                             const std::string& stem, const std::string& postposition, Random& random,
                             std::vector<Distractor>& distractors);

}  // namespace bodh
