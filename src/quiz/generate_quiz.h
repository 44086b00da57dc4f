// The whole way from an article's text to a quiz, as one function: same article, options and language data in, same
// quiz out, on every machine.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "quiz/quiz.h"

namespace bodh {

struct Language;

struct GenerateOptions {
    std::uint64_t seed = 1;
    std::optional<std::size_t> limit = 15;  // nullopt: every sound question
    std::vector<QuestionKind> kinds;        // empty: all kinds
};

// Hears after each stage how much is done, 0 to 1.
using QuizProgress = std::function<void(double done)>;

// Errors: those of read_article (text_empty, text_not_utf8, text_too_long, text_too_short, text_not_hindi) and
// no_question_found. `article.title` is filled from the text when it is empty.
Result<Quiz> generate_quiz(const Language& language, QuizArticle article, const GenerateOptions& options,
                           const QuizProgress& progress = {});

}  // namespace bodh
