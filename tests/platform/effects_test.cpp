#include "platform/effects.h"

#include <doctest/doctest.h>

#include <string>
#include <variant>

#include "app/quiz_work_json.h"
#include "platform/memory_platform.h"

using namespace bodh;

namespace {

Language nothing_known() {
    return {};
}

}  // namespace

TEST_CASE("bytes are stored under their key, the last ones for each") {
    MemoryPlatform platform;
    EffectRunner runner(platform);
    runner.run({SaveBytes{"draft", "एक"}, SaveBytes{"settings", "{}"}, SaveBytes{"draft", "दो"}});
    CHECK(platform.stored["draft"] == "दो");
    CHECK(platform.stored["settings"] == "{}");
    CHECK(runner.take_results().empty());
}

TEST_CASE("what could not be stored is told, by its key and once") {
    MemoryPlatform platform;
    platform.storage_full = true;
    EffectRunner runner(platform);
    runner.run({SaveBytes{"progress", "…"}});
    const std::vector<Action> results = runner.take_results();
    REQUIRE(results.size() == 1);
    REQUIRE(std::holds_alternative<SaveFailed>(results[0]));
    CHECK(std::get<SaveFailed>(results[0]).key == "progress");
    CHECK(runner.take_results().empty());
}

TEST_CASE("a picked file arrives exactly as it is, an unreadable one by name, a cancelled one not at all") {
    const std::string broken_utf8 = std::string("\xFF\xFE") + '\0' + "क";
    MemoryPlatform platform;
    EffectRunner runner(platform);
    runner.run({PickTextFile{}});
    CHECK(runner.take_results().empty());

    platform.next_file = FileRead{"लेख.txt", broken_utf8};
    runner.run({PickTextFile{}});
    std::vector<Action> results = runner.take_results();
    REQUIRE(results.size() == 1);
    REQUIRE(std::holds_alternative<FilePicked>(results[0]));
    CHECK(std::get<FilePicked>(results[0]).name == "लेख.txt");
    CHECK(std::get<FilePicked>(results[0]).bytes == broken_utf8);

    platform.files_unreadable = true;
    runner.run({PickTextFile{}});
    results = runner.take_results();
    REQUIRE(results.size() == 1);
    REQUIRE(std::holds_alternative<FileNotReadable>(results[0]));
    CHECK(std::get<FileNotReadable>(results[0]).name == "लेख.txt");
}

TEST_CASE("the page follows language, theme, typeface and title, and words are said") {
    MemoryPlatform platform;
    EffectRunner runner(platform);
    Settings settings;
    settings.language = InterfaceLanguage::english;
    settings.theme = Theme::sepia;
    settings.typeface = Typeface::serif;
    runner.run({SetPage{settings, "Bodh"}, FetchSerifs{}, Announce{"सही", false}, Announce{"नहीं हुआ", true}});
    CHECK(platform.language == "en");
    CHECK(platform.theme == "sepia");
    CHECK(platform.serif);
    CHECK(platform.serif_fetches == 1);
    CHECK(platform.title == "Bodh");
    REQUIRE(platform.announced.size() == 2);
    CHECK(platform.announced[0] == std::pair<std::string, bool>{"सही", false});
    CHECK(platform.announced[1] == std::pair<std::string, bool>{"नहीं हुआ", true});
}

TEST_CASE("where there is a maker of questions it gets the request, and what it tells arrives as actions") {
    MemoryPlatform platform;
    platform.has_quiz_maker = true;
    EffectRunner runner(platform);
    MakeQuiz make;
    make.ticket = 7;
    make.article.text = "बहुत छोटा।";
    runner.run({PrepareQuizMaker{}, make});
    REQUIRE(platform.quiz_requests.size() == 1);
    CHECK(read_quiz_request(platform.quiz_requests[0])->article.text == make.article.text);
    runner.frame_shown();
    runner.set_language(nothing_known());
    CHECK_FALSE(runner.has_work());  // this thread stays free
    CHECK(runner.take_results().empty());

    platform.on_event(QuizWorkDone{7, 0.3});
    platform.on_event(QuizWorkAnswered{write_quiz_answer({7, Error{ErrorCode::text_too_short, {}, "25"}})});
    const std::vector<Action> results = runner.take_results();
    REQUIRE(results.size() == 2);
    CHECK(std::get<QuizProgressed>(results[0]).done == 0.3);
    CHECK(std::get<QuizMade>(results[1]).ticket == 7);
    CHECK(std::get<QuizMade>(results[1]).quiz.error().code == ErrorCode::text_too_short);
}

TEST_CASE("a maker that breaks down answers for its request with our own mistake") {
    MemoryPlatform platform;
    platform.has_quiz_maker = true;
    EffectRunner runner(platform);
    MakeQuiz make;
    make.ticket = 7;
    runner.run({make});
    platform.on_event(QuizWorkAnswered{});
    const std::vector<Action> results = runner.take_results();
    REQUIRE(results.size() == 1);
    CHECK(std::get<QuizMade>(results[0]).ticket == 7);
    CHECK(std::get<QuizMade>(results[0]).quiz.error().code == ErrorCode::internal);
}

TEST_CASE("stopped, neither the maker nor this thread makes questions") {
    MemoryPlatform platform;
    EffectRunner runner(platform);
    runner.set_language(nothing_known());
    runner.run({MakeQuiz{}, StopMakingQuiz{}});
    CHECK(platform.quiz_maker_stopped);
    runner.frame_shown();
    CHECK_FALSE(runner.has_work());
    CHECK(runner.take_results().empty());
}

TEST_CASE("without a maker questions are made only after a frame was shown and the language data is there") {
    MemoryPlatform platform;
    EffectRunner runner(platform);
    MakeQuiz make;
    make.ticket = 7;
    make.article.text = "बहुत छोटा।";
    runner.run({make});
    CHECK(runner.take_results().empty());
    CHECK(platform.language_asked_for);
    runner.frame_shown();
    CHECK_FALSE(runner.has_work());  // nothing to do without the language data: no frames are spent on waiting
    CHECK(runner.take_results().empty());
    runner.set_language(nothing_known());
    CHECK(runner.has_work());
    const std::vector<Action> results = runner.take_results();
    REQUIRE(results.size() == 1);
    REQUIRE(std::holds_alternative<QuizMade>(results[0]));
    CHECK(std::get<QuizMade>(results[0]).ticket == 7);
    CHECK_FALSE(std::get<QuizMade>(results[0]).quiz);
    CHECK_FALSE(runner.has_work());
}

TEST_CASE("without usable language data a request for questions is answered with that error") {
    MemoryPlatform platform;
    EffectRunner runner(platform);
    runner.set_language(Error{ErrorCode::language_data_broken, "hindi.pack", {}});
    MakeQuiz make;
    make.ticket = 1;
    runner.run({make});
    make.ticket = 2;  // asked again before the first was begun: only the newer one counts
    runner.run({make});
    runner.frame_shown();
    const std::vector<Action> results = runner.take_results();
    REQUIRE(results.size() == 1);
    const QuizMade& made = std::get<QuizMade>(results[0]);
    CHECK(made.ticket == 2);
    CHECK(made.quiz.error().code == ErrorCode::language_data_broken);
    CHECK_FALSE(platform.language_asked_for);
    runner.run({make});
    CHECK(runner.take_results().empty());
    CHECK(platform.language_asked_for);  // it may come whole this time
}
