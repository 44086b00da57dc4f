// The whole behaviour of the interface: what each action does to the state, and what the outside must do for it. Pure:
// the same state and action give the same result; time, storage and chance come in as actions.
#pragma once

#include "app/action.h"
#include "app/app_state.h"
#include "app/effect.h"

namespace bodh {

// An action that does not fit the state (a card that is gone, an answer when no question is asked) changes nothing.
Effects update(AppState& state, const Action& action);

}  // namespace bodh
