// One option of a question: a radio button with room for its text, and after the check for what became of it. Right and
// wrong are told by sign and word, not by colour alone.
#pragma once

#include <string>
#include <string_view>

#include "ui/widgets/canvas.h"

namespace bodh::ui {

enum class OptionState {
    open,
    chosen,
    right,  // the right one, not chosen
    right_chosen,
    wrong_chosen,
    passed_over,  // wrong, and not chosen
};

struct OptionLook {
    std::string text;  // Hindi
    OptionState state = OptionState::open;
    std::string why = {};  // after the check: why it is right or wrong, in the interface's language
};

// True once when it is chosen.
bool put_option(const Canvas& canvas, Column& column, std::string_view key, const OptionLook& look);

}  // namespace bodh::ui
