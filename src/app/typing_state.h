// Which of the program's own helps for typing Hindi a person has turned on: for machines without Hindi input.
#pragma once

namespace bodh {

struct TypingState {
    bool phonetic = false;  // words typed in Latin letters become Hindi: namaste → नमस्ते
    bool keyboard = false;  // the on-screen keyboard is there while a screen has a text field
    bool operator==(const TypingState&) const = default;
};

}  // namespace bodh
