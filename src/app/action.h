// What a person did, or what the outside has to tell. The interface and the platform make these; update() takes them.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "app/app_state.h"

namespace bodh {

// A file the page fetched: a quiz of quizzes/.
struct QuizFile {
    std::string name;
    std::string bytes;
};

// --- from the outside ---
// Once, at the start: everything that could be fetched or was stored. Keys of `stored` as in SaveBytes.
struct Started {
    std::vector<QuizFile> quiz_files;
    std::map<std::string, std::string> stored;
    bool prefers_dark = false;
    bool prefers_contrast = false;
};
// The file that PickTextFile asked for, exactly as it is.
struct FilePicked {
    std::string name;
    std::string bytes;
};
struct FileNotReadable {
    std::string name;
};
// The answer to MakeQuiz.
struct QuizMade {
    std::uint32_t ticket = 0;
    Result<Quiz> quiz = Error{};
};
// How far MakeQuiz is, 0 to 1.
struct QuizProgressed {
    std::uint32_t ticket = 0;
    double done = 0;
};
struct SaveFailed {
    std::string key;
};

// --- from the person ---
struct ChangeSettings {
    Settings settings;
};
struct OpenDialog {
    Dialog dialog = Dialog::none;
};
struct CloseDialog {};
struct DismissNotice {};
struct OpenLibrary {};
struct OpenArticle {
    std::string id;
};
struct DeleteArticle {  // one of the person's own
    std::string id;
};
struct RestoreArticle {};  // the one removed last
struct StartQuiz {};       // from the beginning
struct ContinueQuiz {};    // where it was left
struct ChooseAnswer {
    Answer answer;
};
struct MoveOption {  // order: to that place, counted from 0
    std::uint32_t option = 0;
    std::uint32_t place = 0;
};
struct PairOption {  // match: with that partner
    std::uint32_t option = 0;
    std::uint32_t partner = 0;
};
struct CheckAnswer {};
struct NextQuestion {};
struct ShowEvidence {  // of the question of that index: the article over the screen, with its sentence marked
    std::uint32_t question = 0;
};
struct RetryWrongOnes {};
struct ReadAgain {};
struct OpenPaste {};
struct EditDraft {
    std::string text;
};
struct PickFile {};
struct MakeQuestions {};
struct CancelQuestions {};  // while they are being made
struct SetTyping {
    TypingState typing;
};

using Action =
    std::variant<Started, FilePicked, FileNotReadable, QuizMade, QuizProgressed, SaveFailed, ChangeSettings, OpenDialog,
                 CloseDialog, DismissNotice, OpenLibrary, OpenArticle, DeleteArticle, RestoreArticle, StartQuiz,
                 ContinueQuiz, ChooseAnswer, MoveOption, PairOption, CheckAnswer, NextQuestion, ShowEvidence,
                 RetryWrongOnes, ReadAgain, OpenPaste, EditDraft, PickFile, MakeQuestions, CancelQuestions, SetTyping>;

}  // namespace bodh
