// What the help with typing Hindi remembers from frame to frame.
#pragma once

#include <cstdint>

#include "ui/phonetic_typing.h"

namespace bodh::ui {

enum class KeyboardLayer : std::uint8_t { plain, shifted, digits };

struct TypingUi {
    PhoneticTyping phonetic;
    KeyboardLayer layer = KeyboardLayer::plain;
    bool field_shown = false;      // a text field has been drawn in this frame
    bool keyboard_shown = false;   // in the last frame
    bool keyboard_is_new = false;  // it was not there before: the field in use has to come into view
};

}  // namespace bodh::ui
