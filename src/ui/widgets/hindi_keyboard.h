// The on-screen Devanagari keyboard: a panel at the bottom of the stage, as a phone's own. Its keys act on the text
// field in use through the page (KeyStroke), so here nothing is typed, only shown.
#pragma once

#include "app/typing_state.h"
#include "ui/typing_ui.h"
#include "ui/widgets/canvas.h"

namespace bodh::ui {

// For a stage of that size, in device pixels.
float keyboard_height(const Canvas& canvas, float stage_width, float stage_height);

void draw_keyboard(const Canvas& canvas, const Rect& panel, const TypingState& state, TypingUi& ui);

}  // namespace bodh::ui
