#include "platform/effects.h"

#include <string_view>
#include <utility>
#include <variant>

#include "app/make_quiz.h"
#include "app/quiz_work_json.h"

namespace bodh {
namespace {

template <typename... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

}  // namespace

void EffectRunner::run(const Effects& effects) {
    for (const Effect& effect : effects)
        std::visit(Overloaded{
                       [&](const SaveBytes& save) { platform_.store(save.key, save.bytes); },
                       [&](const PickTextFile&) { platform_.pick_text_file(); },
                       [&](const PrepareQuizMaker&) { platform_.prepare_quiz_maker(); },
                       [&](const MakeQuiz& make) {
                           waiting_quiz_ = make;
                           quiz_may_start_ = false;
                           platform_.make_quiz(write_quiz_request(make));
                       },
                       [&](const StopMakingQuiz&) {
                           waiting_quiz_.reset();
                           platform_.stop_quiz_maker();
                       },
                       [&](const SetPage& page) {
                           platform_.set_page({language_code(page.settings.language), theme_name(page.settings.theme),
                                               page.settings.typeface == Typeface::serif, page.title});
                       },
                       [&](const FetchSerifs&) { platform_.fetch_serifs(); },
                       [&](const FetchLanguage&) { platform_.fetch_language(); },
                       [&](const Announce& said) { platform_.announce(said.words, said.assertive); },
                   },
                   effect);
}

void EffectRunner::set_language(Result<Language> language) {
    language_ = std::move(language);
}

void EffectRunner::take(PlatformEvent event, std::vector<Action>& results) {
    std::visit(Overloaded{
                   [&](FileRead& file) {
                       results.push_back(FilePicked{std::move(file.name), std::move(file.bytes)});
                   },
                   [&](FileFailed& file) { results.push_back(FileNotReadable{std::move(file.name)}); },
                   [&](StoreFailed& failed) { results.push_back(SaveFailed{std::move(failed.key)}); },
                   [&](const QuizWorkDone& work) {
                       results.push_back(QuizProgressed{work.ticket, work.done});
                   },
                   [&](const QuizWorkAnswered& work) {
                       if (!waiting_quiz_) return;
                       Result<QuizMade> made = read_quiz_answer(work.answer);
                       results.push_back(made ? *std::move(made) : QuizMade{waiting_quiz_->ticket, Error{}});
                       waiting_quiz_.reset();
                   },
                   [&](const QuizMakerMissing&) {
                       no_maker_ = true;
                       if (!language_) platform_.fetch_language();
                   },
               },
               event);
}

std::vector<Action> EffectRunner::take_results() {
    std::vector<Action> results;
    for (PlatformEvent& event : platform_.take_events()) take(std::move(event), results);
    if (quiz_may_start_ && has_work()) {
        const MakeQuiz make = *std::exchange(waiting_quiz_, std::nullopt);
        quiz_may_start_ = false;
        if (*language_) {
            results.push_back(make_quiz(**language_, make));
        } else {
            results.push_back(QuizMade{make.ticket, language_->error()});
            language_.reset();  // the next request fetches it again
        }
    }
    return results;
}

}  // namespace bodh
