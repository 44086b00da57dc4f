// Questions that an infinitive with its postposition answers: शेरों को बचाने के लिए (किसलिए), संक्रमित होने के कारण (क्यों).
#pragma once

#include <string>
#include <vector>

#include "questions/draft.h"

namespace bodh {

struct InfinitiveAsking {
    QuestionKind kind = QuestionKind::why;
    Role role = Role::cause;  // of the postposition
    CircumstanceKind circumstances = CircumstanceKind::cause;
    std::string word;  // "क्यों"
};

// The questions of one fact (index in context.facts).
std::vector<Draft> infinitive_questions(const QuestionContext& context, std::size_t fact,
                                        const InfinitiveAsking& asking);

}  // namespace bodh
