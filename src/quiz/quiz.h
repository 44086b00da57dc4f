// A quiz: the article it asks about and its questions, in the order in which they are asked.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "questions/question.h"

namespace bodh {

// What a reader sees of an article. `text` is exactly as given: the spans of questions point into it.
struct QuizArticle {
    std::string id;
    std::string title;
    std::string text;
    std::string date;                  // ISO 8601, "2024-06-19"; empty when not known
    Bilingual topic;                   // "विश्व" / "World"; empty when not known
    int level = 0;                     // how hard it reads: 1 easy to 3 hard; 0 when not known
    std::vector<std::string> sources;  // where the facts were checked; empty for pasted texts
};

struct Quiz {
    QuizArticle article;
    std::uint64_t seed = 1;
    std::vector<Question> questions;
};

}  // namespace bodh
