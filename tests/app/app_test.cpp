#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>

#include "app/person.h"
#include "app/saved_json.h"

using namespace bodh;

TEST_CASE("a newcomer opens, reads, answers all and sees the result") {
    Person person;
    CHECK(person.state.screen == Screen::library);
    REQUIRE(person.state.library.size() == 1);
    person.act(OpenArticle{"majuli-library"});
    CHECK(person.state.screen == Screen::reading);
    CHECK(first_of<SetPage>(person.effects)->title.find("माजुली में नया पुस्तकालय") == 0);
    person.act(StartQuiz{});
    CHECK(person.state.screen == Screen::quiz);
    person.answer(true);
    person.answer(false);
    CHECK(person.state.screen == Screen::quiz);
    person.answer(true);
    CHECK(person.state.screen == Screen::result);
    person.act(RetryWrongOnes{});
    CHECK(person.state.screen == Screen::quiz);
    CHECK(current_entry(person.state)->session->current() == 1);
    person.answer(true);
    CHECK(person.state.screen == Screen::result);
    person.act(OpenLibrary{});
    CHECK(person.state.screen == Screen::library);
}

TEST_CASE("the result of a check is said aloud in the interface's language") {
    Person person;
    person.act(ChangeSettings{{.language = InterfaceLanguage::english}});
    person.begin_quiz();
    person.act(ChooseAnswer{ChosenOption{sample::wrong_option_of(0)}});
    person.act(CheckAnswer{});
    const Announce* announce = first_of<Announce>(person.effects);
    REQUIRE(announce);
    CHECK(announce->words == "Not right. The answer: रेखा बोरा. The article says so.");
    CHECK_FALSE(announce->assertive);
}

TEST_CASE("checking without a choice asks for one and goes when one is made") {
    Person person;
    person.begin_quiz();
    person.act(CheckAnswer{});
    CHECK(person.state.refusal == Refusal::nothing_chosen);
    CHECK(first_of<Announce>(person.effects)->assertive);
    person.act(ChooseAnswer{ChosenOption{0}});
    CHECK_FALSE(person.state.refusal.has_value());
}

TEST_CASE("a reload anywhere comes back to the same place") {
    Person person;
    CHECK(person.reloaded().state.screen == Screen::library);
    person.act(OpenArticle{"majuli-library"});
    CHECK(person.reloaded().state.screen == Screen::reading);
    person.act(StartQuiz{});
    person.answer(false);
    person.act(ChooseAnswer{ChosenOption{0}});
    Person again = person.reloaded();
    CHECK(again.state.screen == Screen::quiz);
    CHECK(current_entry(again.state)->session == current_entry(person.state)->session);
    again.act(CheckAnswer{});
    again = again.reloaded();
    CHECK(current_entry(again.state)->session->attempts[1].checked);
    again.act(NextQuestion{});
    again.answer(true);
    CHECK(again.reloaded().state.screen == Screen::result);
    again.act(OpenPaste{});
    again.act(EditDraft{"आधा लिखा"});
    const Settings set{InterfaceLanguage::english, Theme::sepia, Typeface::serif, 135, true, {true, false}};
    again.act(ChangeSettings{set});
    again = again.reloaded();
    CHECK(again.state.screen == Screen::paste);
    CHECK(again.state.paste.draft == "आधा लिखा");
    CHECK(again.state.settings == set);
    CHECK(first_of<FetchSerifs>(again.effects) != nullptr);
    CHECK(first_of<FetchLanguage>(again.effects) != nullptr);
}

TEST_CASE("settings kept before there were typefaces and sizes are read, wrong ones refused") {
    const std::string start = R"({"format":"bodh.settings","version":1,"language":"en",)";
    const Result<Settings> old = read_settings(start + R"("theme":"dark"})");
    REQUIRE(old);
    CHECK(*old == Settings{InterfaceLanguage::english, Theme::dark});
    for (const char* wrong :
         {R"("theme":"pink"})", R"("theme":"dark","typeface":"comic"})", R"("theme":"dark","text_percent":400})",
          R"("theme":"dark","text_percent":"100"})", R"("theme":"dark","wide_spacing":1})"}) {
        CAPTURE(wrong);
        CHECK_FALSE(read_settings(start + wrong));
    }
}

TEST_CASE("a newcomer meets the colours that the browser prefers") {
    for (const bool dark : {false, true}) {
        for (const bool contrast : {false, true}) {
            AppState state;
            update(state, Started{{}, {}, dark, contrast});
            CHECK(state.settings.theme == (contrast ? Theme::contrast : dark ? Theme::dark : Theme::light));
        }
    }
}

TEST_CASE("what is kept in a broken, newer or foreign form is told and started afresh, never fatal") {
    Person person;
    person.begin_quiz();
    person.answer(true);
    for (const char* key : {"settings", "articles", "progress"}) {
        for (const char* bytes : {"", "{", "[]", "null", "\xff\xfe", "{\"format\":\"bodh.progress\",\"version\":99}"}) {
            CAPTURE(key);
            CAPTURE(bytes);
            std::map<std::string, std::string> stored = person.stored;
            stored[key] = bytes;
            const Person again(stored);
            REQUIRE(again.state.notice);
            CHECK(again.state.notice->words == Key::common_saved_unreadable);
            CHECK(again.state.library.size() == 1);
            CHECK(again.state.screen != Screen::loading);
        }
    }
}

TEST_CASE("a place that cannot be shown any more gives way to the nearest one that can") {
    Person person;
    person.begin_quiz();
    AppState state;
    const Effects effects = update(state, Started{{}, person.stored, false});  // the article is not supplied any more
    CHECK(state.screen == Screen::library);
    CHECK(first_of<SetPage>(effects) != nullptr);
    CHECK_FALSE(state.notice.has_value());
}

TEST_CASE("a supplied file that cannot be read is named and the others are there") {
    AppState state;
    update(state, Started{{{"good.json", write_quiz(sample::quiz())}, {"bad.json", "{}"}}, {}, false});
    CHECK(state.library.size() == 1);
    REQUIRE(state.notice);
    CHECK(state.notice->detail == "bad.json");
    update(state, DismissNotice{});
    CHECK_FALSE(state.notice.has_value());
}

TEST_CASE("a pasted text becomes an article with questions, kept over a reload and removable") {
    Person person;
    person.act(OpenPaste{});
    person.act(EditDraft{sample::quiz().article.text});
    person.act(MakeQuestions{});
    CHECK(person.state.paste.making.has_value());
    const MakeQuiz* effect = first_of<MakeQuiz>(person.effects);
    REQUIRE(effect);
    CHECK(effect->article.text == sample::quiz().article.text);
    CHECK(effect->options.seed == GenerateOptions{}.seed);
    person.act(made(*effect));
    CHECK(person.state.screen == Screen::reading);
    CHECK(person.state.paste.draft.empty());
    CHECK(person.state.library.size() == 2);
    CHECK(current_entry(person.state)->origin == Origin::own);

    Person again = person.reloaded();
    CHECK(again.state.screen == Screen::reading);
    REQUIRE(again.state.library.size() == 2);
    again.act(DeleteArticle{again.state.current_id});
    CHECK(again.state.screen == Screen::library);
    CHECK(again.state.library.size() == 1);
    again.act(RestoreArticle{});
    CHECK(again.state.library.size() == 2);
    CHECK(again.reloaded().state.library.size() == 2);
    again.act(DeleteArticle{again.state.library.back().id()});
    again.act(OpenPaste{});
    again.act(RestoreArticle{});  // too late: the person has gone on
    CHECK(again.state.library.size() == 1);
    again.act(DeleteArticle{"majuli-library"});  // a supplied one stays
    CHECK(again.state.library.size() == 1);
    CHECK(again.reloaded().state.library.size() == 1);
}

TEST_CASE("the same text pasted twice is one article") {
    Person person;
    for (int time = 0; time < 2; ++time) {
        person.act(OpenPaste{});
        person.act(EditDraft{sample::quiz().article.text});
        person.act(MakeQuestions{});
        person.act(made(*first_of<MakeQuiz>(person.effects)));
    }
    CHECK(person.state.library.size() == 2);
}

TEST_CASE("a text that makes no quiz is told at the field and leaves everything as it was") {
    const ErrorCode codes[] = {ErrorCode::text_empty, ErrorCode::text_too_short, ErrorCode::text_not_hindi,
                               ErrorCode::text_too_long, ErrorCode::no_question_found};
    for (const ErrorCode code : codes) {
        CAPTURE(error_code_name(code));
        Person person;
        person.act(OpenPaste{});
        person.act(EditDraft{"पाँच शब्दों का छोटा पाठ"});
        person.act(MakeQuestions{});
        person.act(QuizMade{person.state.paste.making->ticket, Error{code, {}, "25"}});
        CHECK(person.state.screen == Screen::paste);
        REQUIRE(person.state.paste.error);
        CHECK(person.state.paste.error->code == code);
        CHECK(first_of<Announce>(person.effects)->assertive);
        CHECK(person.state.paste.draft == "पाँच शब्दों का छोटा पाठ");
        CHECK(person.state.library.size() == 1);
        person.act(EditDraft{"और"});
        CHECK_FALSE(person.state.paste.error.has_value());
    }
}

TEST_CASE("a file fills the field, or is refused and leaves it alone") {
    struct Row {
        const char* name;
        std::string bytes;
        std::optional<ErrorCode> error;
    };
    const std::string sound = "नाव गाँव तक जाती है।";
    const Row rows[] = {
        {"plain", sound, {}},
        {"with byte order mark", "\xEF\xBB\xBF" + sound, {}},
        {"with Windows line ends", sound + "\r\n" + sound, {}},
        {"empty", "", ErrorCode::text_empty},
        {"UTF-16", std::string("\xFF\xFE\x28\x09\x3E\x09", 6), ErrorCode::text_not_utf8},
        {"cut in a letter", sound.substr(0, 4), ErrorCode::text_not_utf8},
        {"too long", std::string(300 * 1024, 'a'), ErrorCode::text_too_long},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        Person person;
        person.act(OpenPaste{});
        person.act(EditDraft{"पहले का पाठ"});
        person.act(PickFile{});
        CHECK(first_of<PickTextFile>(person.effects) != nullptr);
        const std::uint32_t revision = person.state.paste.revision;
        person.act(FilePicked{"text.txt", row.bytes});
        if (row.error) {
            REQUIRE(person.state.paste.error);
            CHECK(person.state.paste.error->code == *row.error);
            CHECK(person.state.paste.draft == "पहले का पाठ");
            CHECK(person.state.paste.revision == revision);
        } else {
            CHECK_FALSE(person.state.paste.error.has_value());
            CHECK(person.state.paste.draft.find(sound) == 0);
            CHECK(person.state.paste.draft.find('\r') == std::string::npos);
            CHECK(person.state.paste.revision == revision + 1);
        }
    }
}

TEST_CASE("evidence is shown for answered questions only") {
    Person person;
    person.begin_quiz();
    person.act(ShowEvidence{0});
    CHECK(person.state.dialog == Dialog::none);  // it would give the answer away
    person.act(ChooseAnswer{ChosenOption{0}});
    person.act(CheckAnswer{});
    person.act(ShowEvidence{0});
    CHECK(person.state.screen == Screen::quiz);
    CHECK(person.state.dialog == Dialog::article);
    CHECK(person.state.highlight == sample::quiz().questions[0].evidence);
    person.act(CloseDialog{});
    CHECK(person.state.dialog == Dialog::none);
    CHECK(person.state.highlight.empty());
    person.act(OpenDialog{Dialog::article});
    CHECK(person.state.highlight.empty());
    person.act(OpenLibrary{});
    CHECK(person.state.dialog == Dialog::none);
}

TEST_CASE("a save that fails is told once") {
    Person person;
    person.act(SaveFailed{"progress"});
    REQUIRE(person.state.notice);
    CHECK(first_of<Announce>(person.effects) != nullptr);
    person.act(SaveFailed{"progress"});
    CHECK(first_of<Announce>(person.effects) == nullptr);
}

TEST_CASE("actions that do not fit the moment change nothing") {
    const Action actions[] = {OpenArticle{"gone"}, StartQuiz{},
                              ContinueQuiz{},      ChooseAnswer{ChosenOption{0}},
                              CheckAnswer{},       NextQuestion{},
                              ShowEvidence{},      RetryWrongOnes{},
                              ReadAgain{},         PickFile{},
                              MakeQuestions{},     QuizMade{},
                              FilePicked{},        DeleteArticle{"gone"},
                              RestoreArticle{},    OpenDialog{Dialog::article},
                              CloseDialog{},       Started{}};
    for (std::size_t i = 0; i < std::size(actions); ++i) {
        CAPTURE(i);
        Person person;
        const std::string before = write_progress(person.state);
        person.act(actions[i]);
        CHECK(write_progress(person.state) == before);
        CHECK(person.state.library.size() == 1);
        CHECK(person.effects.empty());
    }
    AppState loading;
    update(loading, OpenLibrary{});
    update(loading, OpenPaste{});
    CHECK(loading.screen == Screen::loading);
}

TEST_CASE("an article without a title is called by its first words") {
    Quiz quiz = sample::quiz();
    quiz.article.title.clear();
    quiz.article.text = quiz.article.text.substr(quiz.article.text.find("सोमवार"));
    const Result<LibraryEntry> entry = make_library_entry(quiz, Origin::own);
    REQUIRE(entry);
    CHECK(entry_title(*entry) == "सोमवार को शिक्षिका रेखा बोरा ने माजुली में…");
}

TEST_CASE("reading takes a minute for 150 words, and never less than one") {
    CHECK(reading_minutes(0) == 1);
    CHECK(reading_minutes(224) == 1);
    CHECK(reading_minutes(226) == 2);
    CHECK(reading_minutes(450) == 3);
    CHECK(count_words("  एक दो\nतीन\t चार । ") == 5);
    CHECK(count_words("") == 0);
}

namespace {

// At question `index` of the quiz of other forms.
Person asked(std::uint32_t index) {
    Person person;
    person.state.library.push_back(*make_library_entry(sample::quiz_of_other_forms(), Origin::supplied));
    person.act(OpenArticle{"majuli-forms"});
    person.act(StartQuiz{});
    const Quiz quiz = sample::quiz_of_other_forms();
    for (std::uint32_t before = 0; before < index; ++before) {
        person.act(ChooseAnswer{sample::right_answer(quiz.questions[before])});
        person.act(CheckAnswer{});
        person.act(NextQuestion{});
    }
    return person;
}
const Attempt& attempt(const Person& person) {
    const Session& session = *current_entry(person.state)->session;
    return session.attempts[session.current()];
}

}  // namespace

TEST_CASE("moving an option is said aloud and kept") {
    Person person = asked(0);
    person.act(MoveOption{1, 0});
    CHECK(attempt(person).chosen == Answer(Arrangement{{1, 0, 2, 3}}));
    CHECK(first_of<Announce>(person.effects)->words == "अब जगह 1 पर: पुस्तकालय का उद्घाटन होता है");
    CHECK(first_of<SaveBytes>(person.effects));
    person.act(MoveOption{9, 0});
    person.act(PairOption{0, 1});
    CHECK(attempt(person).chosen == Answer(Arrangement{{1, 0, 2, 3}}));
    CHECK(person.effects.empty());
}

TEST_CASE("pairing an option is said aloud; a check before all have a partner asks for the rest") {
    Person person = asked(1);
    person.act(PairOption{2, 0});
    CHECK(attempt(person).chosen == Answer(Arrangement{{{}, {}, 0}}));
    CHECK(first_of<Announce>(person.effects)->words == "दो हज़ार: किताबें");
    person.act(CheckAnswer{});
    CHECK(first_of<Announce>(person.effects)->words == "पहले हर एक का जोड़ चुनिए।");
    person.act(PairOption{0, 1});
    person.act(PairOption{1, 9});
    person.act(PairOption{1, 2});
    person.act(CheckAnswer{});
    CHECK(attempt(person).right);
    person.act(PairOption{1, 0});
    CHECK(attempt(person).right);
}

TEST_CASE("the right order is said when another was given") {
    Person person = asked(0);
    person.act(CheckAnswer{});
    const std::string words = first_of<Announce>(person.effects)->words;
    CHECK(words.find("ग़लत। सही उत्तर: पुस्तकालय का उद्घाटन होता है → दो हज़ार किताबें रखी जाती हैं → ") == 0);
}
