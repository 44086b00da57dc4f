#include "support/printed_questions.h"

namespace bodh {

std::string printed_question(const Question& question) {
    std::string lines = std::string(question_kind_name(question.kind)) + ": " + question.stem + "\n";
    for (const Option& option : question.options) lines += (option.correct ? "  * " : "  - ") + option.text + "\n";
    return lines;
}

std::string printed_questions(const std::vector<Draft>& drafts) {
    std::string lines;
    for (const Draft& draft : drafts) lines += printed_question(draft.question);
    return lines;
}

}  // namespace bodh
