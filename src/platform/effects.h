// Carries out what update() asks of the outside, and turns what comes of it into actions.
#pragma once

#include <optional>
#include <vector>

#include "app/action.h"
#include "app/effect.h"
#include "language/language.h"
#include "platform/platform.h"

namespace bodh {

class EffectRunner {
public:
    explicit EffectRunner(Platform& platform) : platform_(platform) {}

    void run(const Effects& effects);
    // Where the platform has no maker of questions they are made here. That takes a noticeable moment, so it waits
    // until the frame that says so has been shown, and for the language data, which is fetched for it.
    void frame_shown() { quiz_may_start_ = waiting_quiz_.has_value(); }
    void set_language(Result<Language> language);
    // Null while it is on its way, or when it could not be had.
    const Language* language() const { return language_ && *language_ ? &**language_ : nullptr; }

    // Call before each frame.
    std::vector<Action> take_results();
    // True when take_results would have something to do without any further event.
    bool has_work() const { return no_maker_ && waiting_quiz_.has_value() && language_.has_value(); }

private:
    void take(PlatformEvent event, std::vector<Action>& results);

    Platform& platform_;
    std::optional<Result<Language>> language_;
    std::optional<MakeQuiz> waiting_quiz_;
    bool no_maker_ = false;
    bool quiz_may_start_ = false;
};

}  // namespace bodh
