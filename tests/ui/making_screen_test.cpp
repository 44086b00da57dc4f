// While questions are made: how far, and the way out.
#include <doctest/doctest.h>

#include "ui/visit.h"

using namespace bodh;
using namespace bodh::ui;

namespace {

void open_field(Visit& visit) {
    update(visit.state, OpenPaste{});
    visit.settle();
}

// The id that follows "heir": in the message to the page.
std::string heir_in(const std::string& changes) {
    const std::size_t at = changes.find("\"heir\":");
    return at == std::string::npos ? std::string() : changes.substr(at + 7, changes.find_first_of(",}", at) - at - 7);
}

}  // namespace

TEST_CASE("while questions are made there is a bar that fills and a way out, and then the button again") {
    for (const InterfaceLanguage language : {InterfaceLanguage::hindi, InterfaceLanguage::english}) {
        for (const float width : {320.0f, 1366.0f}) {
            CAPTURE(width);
            Visit visit(width, 740);
            update(visit.state, ChangeSettings{{.language = language}});
            open_field(visit);
            const std::string working = visit.word(Key::paste_working);
            visit.press(Role::button, visit.word(Key::paste_make_questions));
            CHECK_FALSE(visit.has(Role::button, visit.word(Key::paste_make_questions)));
            CHECK(visit.has(Role::paragraph, working));
            REQUIRE(visit.has(Role::progress, working));
            CHECK(visit.find(Role::progress, working)->progress == Progress{0, 100});
            update(visit.state, QuizProgressed{visit.state.paste.making->ticket, 0.4});
            visit.settle();
            CHECK(visit.find(Role::progress, working)->progress == Progress{40, 100});
            visit.press(Role::button, visit.word(Key::paste_cancel));
            CHECK_FALSE(visit.state.paste.making.has_value());
            CHECK(visit.has(Role::button, visit.word(Key::paste_make_questions)));
        }
    }
}

TEST_CASE("the focus goes from the button that vanishes to the one that takes its place") {
    Visit visit(360, 740);
    open_field(visit);
    visit.semantics.on_click(visit.find(Role::button, visit.word(Key::paste_make_questions))->id,
                             Semantics::Click::keyboard);
    visit.frame();
    visit.frame();
    const Node* cancel = visit.find(Role::button, visit.word(Key::paste_cancel));
    REQUIRE(cancel);
    CHECK(heir_in(visit.changes) == std::to_string(cancel->id));
    visit.semantics.on_click(cancel->id, Semantics::Click::keyboard);
    visit.frame();
    visit.frame();
    CHECK(heir_in(visit.changes) ==
          std::to_string(visit.find(Role::button, visit.word(Key::paste_make_questions))->id));
}

TEST_CASE("the notice that questions are ready leads to them") {
    Visit visit(360, 740);
    open_field(visit);
    visit.press(Role::button, visit.word(Key::paste_make_questions));
    const std::uint32_t ticket = visit.state.paste.making->ticket;
    update(visit.state, OpenLibrary{});
    Quiz quiz = sample::quiz();
    quiz.article.id = "own-1";
    update(visit.state, QuizMade{ticket, quiz});
    visit.settle();
    visit.press(Role::button, visit.word(Key::paste_open_ready));
    CHECK(visit.state.screen == Screen::reading);
    CHECK(visit.state.current_id == "own-1");
    CHECK_FALSE(visit.has(Role::button, visit.word(Key::paste_open_ready)));
}
