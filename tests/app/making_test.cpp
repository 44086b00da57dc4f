// Questions are made while the person does other things: nothing is lost, nobody is pulled away.
#include <doctest/doctest.h>

#include "app/person.h"
#include "strings/text.h"

using namespace bodh;

namespace {

// Somebody who has just asked for questions on a text of their own.
struct Asker : Person {
    std::string text = sample::quiz().article.text;
    MakeQuiz asked;

    Asker() {
        act(OpenPaste{});
        act(EditDraft{text});
        ask();
    }
    void ask() {
        act(MakeQuestions{});
        REQUIRE(first_of<MakeQuiz>(effects));
        asked = *first_of<MakeQuiz>(effects);
    }
};

}  // namespace

TEST_CASE("what makes questions is prepared when the field is opened, also by a reload") {
    Person person;
    CHECK_FALSE(first_of<PrepareQuizMaker>(person.effects));
    person.act(OpenPaste{});
    CHECK(first_of<PrepareQuizMaker>(person.effects));
    CHECK(first_of<PrepareQuizMaker>(person.reloaded().effects));
}

TEST_CASE("how far the making is can be seen, of the present text only") {
    Asker person;
    CHECK(person.state.paste.making->done == 0);
    person.act(QuizProgressed{person.asked.ticket, 0.4});
    CHECK(person.state.paste.making->done == 0.4);
    person.act(QuizProgressed{person.asked.ticket - 1, 0.9});
    CHECK(person.state.paste.making->done == 0.4);
    person.act(CancelQuestions{});
    person.act(QuizProgressed{person.asked.ticket, 0.9});
    CHECK_FALSE(person.state.paste.making.has_value());
}

TEST_CASE("cancelling stops the work, says so and leaves the text") {
    Asker person;
    person.act(CancelQuestions{});
    CHECK(first_of<StopMakingQuiz>(person.effects));
    CHECK(first_of<Announce>(person.effects)->words == text(Key::paste_cancelled, InterfaceLanguage::hindi));
    CHECK(person.state.screen == Screen::paste);
    CHECK(person.state.paste.draft == person.text);
    CHECK(person.stored["draft"] == person.text);
    const MakeQuiz cancelled = person.asked;
    person.act(made(cancelled));
    CHECK(person.state.library.size() == 1);
    person.ask();
    person.act(made(cancelled));
    CHECK(person.state.paste.making.has_value());
    person.act(made(person.asked));
    CHECK(person.state.screen == Screen::reading);
}

TEST_CASE("questions that come while the person is elsewhere are told there and can be opened") {
    Asker person;
    person.act(OpenLibrary{});
    CHECK(person.state.paste.making.has_value());
    person.begin_quiz();
    person.act(made(person.asked));
    CHECK(person.state.screen == Screen::quiz);
    CHECK(person.state.library.size() == 2);
    CHECK(person.state.paste.draft.empty());
    REQUIRE(person.state.notice);
    CHECK_FALSE(person.state.notice->problem);
    CHECK(first_of<Announce>(person.effects));
    person.act(OpenArticle{person.state.notice->article});
    CHECK(person.state.screen == Screen::reading);
    CHECK(current_entry(person.state)->origin == Origin::own);
    CHECK_FALSE(person.state.notice.has_value());
}

TEST_CASE("a failure while the person is elsewhere is told there and waits at the field") {
    Asker person;
    person.act(OpenLibrary{});
    person.act(QuizMade{person.asked.ticket, Error{ErrorCode::text_too_short, {}, "25"}});
    CHECK(person.state.screen == Screen::library);
    REQUIRE(person.state.notice);
    CHECK(person.state.notice->problem);
    person.act(OpenPaste{});
    REQUIRE(person.state.paste.error);
    CHECK(person.state.paste.draft == person.text);
    person.act(OpenLibrary{});
    person.act(OpenPaste{});
    CHECK_FALSE(person.state.paste.error.has_value());
}

TEST_CASE("what is written while questions are made stays in the field") {
    Asker person;
    const std::string more = person.text + " और";
    person.act(EditDraft{more});
    person.act(made(person.asked));
    CHECK(person.state.screen == Screen::paste);
    CHECK(person.state.paste.draft == more);
    CHECK(person.state.library.size() == 2);
    REQUIRE(person.state.notice);
    CHECK(person.state.notice->article == person.asked.article.id);
}

TEST_CASE("questions made again for the article that is open leave the answers given") {
    Asker person;
    person.act(made(person.asked));
    person.act(StartQuiz{});
    person.answer(true);
    person.act(OpenPaste{});
    person.act(EditDraft{person.text});
    person.ask();
    person.act(OpenLibrary{});
    person.act(OpenArticle{person.asked.article.id});
    person.act(ContinueQuiz{});
    person.act(made(person.asked));
    CHECK(person.state.screen == Screen::quiz);
    REQUIRE(current_entry(person.state)->session);
    CHECK(current_entry(person.state)->session->position == 1);
}

TEST_CASE("a late word about a file does not end the making") {
    Asker person;
    person.act(FileNotReadable{"लेख.txt"});
    CHECK(person.state.paste.making.has_value());
    person.act(FilePicked{"लेख.txt", "नाव गाँव तक जाती है।"});
    CHECK(person.state.paste.draft == person.text);
}
