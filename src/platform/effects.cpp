#include "platform/effects.h"

#include <string_view>
#include <utility>
#include <variant>

#include "app/make_quiz.h"

namespace bodh {
namespace {

template <typename... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

Action action_of(PlatformEvent event) {
    return std::visit(Overloaded{
                          [](FileRead& file) -> Action {
                              return FilePicked{std::move(file.name), std::move(file.bytes)};
                          },
                          [](FileFailed& file) -> Action { return FileNotReadable{std::move(file.name)}; },
                          [](StoreFailed& failed) -> Action { return SaveFailed{std::move(failed.key)}; },
                      },
                      event);
}

}  // namespace

void EffectRunner::run(const Effects& effects) {
    for (const Effect& effect : effects)
        std::visit(Overloaded{
                       [&](const SaveBytes& save) { platform_.store(save.key, save.bytes); },
                       [&](const PickTextFile&) { platform_.pick_text_file(); },
                       [&](const MakeQuiz& make) {
                           waiting_quiz_ = make;
                           quiz_may_start_ = false;
                       },
                       [&](const SetPage& page) {
                           platform_.set_page({language_code(page.settings.language), theme_name(page.settings.theme),
                                               page.settings.typeface == Typeface::serif, page.title});
                       },
                       [&](const FetchSerifs&) { platform_.fetch_serifs(); },
                       [&](const Announce& said) { platform_.announce(said.words, said.assertive); },
                   },
                   effect);
}

void EffectRunner::set_language(Result<Language> language) {
    language_ = std::move(language);
}

std::vector<Action> EffectRunner::take_results() {
    std::vector<Action> results;
    for (PlatformEvent& event : platform_.take_events()) results.push_back(action_of(std::move(event)));
    if (quiz_may_start_ && has_work()) {
        const MakeQuiz make = *std::exchange(waiting_quiz_, std::nullopt);
        quiz_may_start_ = false;
        if (*language_)
            results.push_back(make_quiz(**language_, make));
        else
            results.push_back(QuizMade{make.ticket, language_->error()});
    }
    return results;
}

}  // namespace bodh
