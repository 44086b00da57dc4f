// What the outside must do for the app. Carried out after the action; what comes of it returns as an action.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "app/settings.h"
#include "quiz/generate_quiz.h"

namespace bodh {

// Keep these bytes under the key, in place of what was there; on failure SaveFailed. Several for one key may be merged
// into the last.
struct SaveBytes {
    std::string key;  // "settings", "articles", "progress", "draft"
    std::string bytes;
};

// Let the person choose a text file: FilePicked, FileNotReadable, or nothing when they think better of it.
struct PickTextFile {};

// Questions may be asked for soon: fetch and start what makes them.
struct PrepareQuizMaker {};

// Make the questions without holding up the interface: QuizProgressed, and QuizMade in the end, with the same ticket
// (app/make_quiz.h does it).
struct MakeQuiz {
    std::uint32_t ticket = 0;
    QuizArticle article;
    GenerateOptions options;
};

// What MakeQuiz began is not wanted any more.
struct StopMakingQuiz {};

// The page's title, language, colours and letters (of what stands outside the canvas: the text field, the page behind).
struct SetPage {
    Settings settings;
    std::string title;
};

// The fonts with serifs, unless they are there already; until they come, or where they cannot, the others serve.
struct FetchSerifs {};

// What Bodh knows of Hindi, for the page itself; once, and where it cannot be had, typing does without.
struct FetchLanguage {};

// Words for screen readers. Assertive ones interrupt: only for what went wrong.
struct Announce {
    std::string words;
    bool assertive = false;
};

using Effect = std::variant<SaveBytes, PickTextFile, PrepareQuizMaker, MakeQuiz, StopMakingQuiz, SetPage, FetchSerifs,
                            FetchLanguage, Announce>;
using Effects = std::vector<Effect>;

}  // namespace bodh
