// The office or work that an article names its persons by: [रूस के राष्ट्रपति] व्लादिमीर पुतिन.
#pragma once

#include <string>
#include <vector>

#include "questions/draft.h"

namespace bodh {

struct PersonRole {
    std::size_t sentence = 0;
    const Mention* person = nullptr;  // where it is named so; in the analysis
    const TitleRow* title = nullptr;  // what the role ends in
    Span role;                        // of the article's text, right in front of the name
};

// One a person, in order of the text. A role that is also told of somebody else, or is part of what somebody else is
// called, fits two persons and is left out.
std::vector<PersonRole> person_roles(const QuestionContext& context);

// Who presides over China is no question about the article.
bool is_widely_known(const QuestionContext& context, const PersonRole& known);

}  // namespace bodh
