// Somebody who uses the app on a device that keeps what it is told to; no screen, no outside.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <variant>

#include "app/update.h"
#include "quiz/quiz_json.h"
#include "session/sample_quiz.h"

namespace bodh {

template <typename Kind>
const Kind* first_of(const Effects& effects) {
    for (const Effect& effect : effects) {
        if (const auto* found = std::get_if<Kind>(&effect)) return found;
    }
    return nullptr;
}

// What a device holds after the effects, over what it held before.
inline void keep(std::map<std::string, std::string>& stored, const Effects& effects) {
    for (const Effect& effect : effects) {
        if (const auto* save = std::get_if<SaveBytes>(&effect)) stored[save->key] = save->bytes;
    }
}

// The app as a person meets it, with a device that keeps what it is told to.
struct Person {
    std::map<std::string, std::string> stored;
    AppState state;
    Effects effects;  // of the last action

    explicit Person(std::map<std::string, std::string> device = {}) : stored(std::move(device)) {
        act(Started{{{"majuli.json", write_quiz(sample::quiz())}}, stored, false});
    }
    void act(const Action& action) {
        effects = update(state, action);
        keep(stored, effects);
    }
    void answer(bool right) {
        const std::uint32_t index = current_entry(state)->session->current();
        act(ChooseAnswer{ChosenOption{right ? sample::right_option_of(index) : sample::wrong_option_of(index)}});
        act(CheckAnswer{});
        act(NextQuestion{});
    }
    void begin_quiz() {
        act(OpenArticle{"majuli-library"});
        act(StartQuiz{});
    }
    // Opens the page again on the same device.
    Person reloaded() const { return Person(stored); }
};

// As generating would answer, with the sample's questions for whatever text was asked.
inline QuizMade made(const MakeQuiz& effect) {
    Quiz quiz = sample::quiz();
    quiz.article.id = effect.article.id;
    return {effect.ticket, quiz};
}

}  // namespace bodh
