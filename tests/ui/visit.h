// A person's visit without a browser: set the state, draw some frames, look at the accessible tree, press by name as
// somebody with a screen reader would.
#pragma once

#include <doctest/doctest.h>

#include <cmath>

#include "app/update.h"
#include "quiz/quiz_json.h"
#include "session/sample_quiz.h"
#include "ui/draw.h"
#include "ui/null_screen.h"

namespace bodh::ui {

struct Visit {
    NullScreen screen;
    Semantics semantics;
    UiState ui;
    AppState state;
    float css_pixel = 1;
    double now = 1000;
    float covered_bottom = 0;
    Insets insets = {};
    std::string changes;  // of the last frame, as the page gets them

    explicit Visit(float css_width, float css_height, float pixel = 1)
        : screen(ImVec2(std::floor(css_width * pixel), std::floor(css_height * pixel))), css_pixel(pixel) {
        update(state, Started{{{"majuli.json", write_quiz(sample::quiz())}}, {}, false});
        settle();
    }
    void frame() {
        now += 16;
        screen.frame([&] {
            semantics.begin_frame(now);
            Frame circumstances{*screen.typesetter, semantics, now, css_pixel, 1, {now, css_pixel, 0, 0, true}};
            circumstances.covered_bottom = covered_bottom;
            circumstances.insets = insets;
            for (const Action& action : draw(state, ui, circumstances)) update(state, action);
            semantics.end_frame();
        });
        changes = semantics.take_changes_json();
    }
    void settle() {
        for (int i = 0; i < 4; ++i) frame();
    }
    const Node* find(Role role, std::string_view name) const {
        for (const Node& node : semantics.nodes()) {
            if (node.role == role && node.name == name) return &node;
        }
        return nullptr;
    }
    bool has(Role role, std::string_view name) const { return find(role, name) != nullptr; }
    void press(Role role, std::string_view name) {
        CAPTURE(name);
        const Node* node = find(role, name);
        REQUIRE(node);
        semantics.on_click(node->id, Semantics::Click::keyboard);
        settle();
    }
    std::string word(Key key) const { return std::string(text(key, state.settings.language)); }
    void open_article() { press(Role::link, "माजुली में नया पुस्तकालय"); }
    void start() { press(Role::button, word(Key::reading_start_quiz)); }
    void check() { press(Role::button, word(Key::quiz_check)); }
    void answer(bool right) {
        const std::uint32_t index = current_entry(state)->session->current();
        const std::uint32_t option = right ? sample::right_option_of(index) : sample::wrong_option_of(index);
        press(Role::radio, sample::quiz().questions[index].options[option].text);
        check();
    }
    void next() { press(Role::button, word(Key::quiz_next)); }

    // Question `index` of sample::quiz_of_other_forms(), those before it answered.
    void ask_other_form(std::uint32_t index) {
        state.library.push_back(*make_library_entry(sample::quiz_of_other_forms(), Origin::supplied));
        update(state, OpenArticle{"majuli-forms"});
        update(state, StartQuiz{});
        while (current_entry(state)->session->current() < index) answer_at_once(true);
        settle();
    }
    const Question& question() const {
        const LibraryEntry& entry = *current_entry(state);
        return entry.quiz.questions[entry.session->current()];
    }
    void choose(bool right) {
        update(state, ChooseAnswer{right ? sample::right_answer(question()) : sample::wrong_answer(question())});
        settle();
    }
    void answer_at_once(bool right) {
        choose(right);
        update(state, CheckAnswer{});
        update(state, NextQuestion{});
    }
    void answer_all(bool right) {
        while (!current_entry(state)->session->finished()) answer_at_once(right);
        settle();
    }
};

}  // namespace bodh::ui
