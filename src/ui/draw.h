// The whole interface as one function: the state and this frame in, what the person asked for out. Drawing changes
// nothing but `ui_state`, which holds what only the screen needs to remember (scroll positions, what was shown last).
//
//     ImGui::NewFrame();
//     for (const Action& action : draw(state, ui_state, frame)) …update(state, action)…
//     ImGui::Render();
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/action.h"
#include "app/app_state.h"
#include "ui/frame.h"
#include "ui/typing_ui.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/scroll_area.h"

namespace bodh::ui {

// Which item of a match the partners are shown for.
struct MatchState {
    std::optional<std::uint32_t> opened;  // by the person; none: the first that has no partner
    std::optional<std::uint32_t> shown;   // in the last frame
};

struct UiState {
    ScrollAreaState content;  // the screen's main part
    ScrollAreaState article;  // beside the question
    // What the last frame showed: when it changes, the new place begins at its top and its heading gets the focus.
    Screen screen = Screen::loading;
    std::string place;
    float covered_bottom = 0;
    MatchState match;
    TypingUi typing;
    bool evidence_shown = false;  // the evidence of the present place has been brought into view
    DialogState dialog;
    std::size_t library_level = 0;  // whose articles are listed; 0: all
};

std::vector<Action> draw(const AppState& state, UiState& ui_state, Frame& frame);

}  // namespace bodh::ui
