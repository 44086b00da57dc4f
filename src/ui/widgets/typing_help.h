// The help with typing Hindi at a text field: two switches beside its label, and under it the words that phonetic
// typing offers.
#pragma once

#include "app/typing_state.h"
#include "ui/typing_ui.h"
#include "ui/widgets/canvas.h"

namespace bodh::ui {

// Side by side, in device pixels.
float typing_switches_width(const Canvas& canvas);
// As many in a row as fit.
void put_typing_switches(const Canvas& canvas, Column& column, const TypingState& state);

// The words offered for the field `id`, or how it works while there are none.
void put_offered_words(const Canvas& canvas, Column& column, NodeId id, const PhoneticTyping& phonetic);

}  // namespace bodh::ui
