// The keys of the on-screen keyboard, from assets/typing/inscript.tsv.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ui/typing_ui.h"

namespace bodh::ui {

enum class KeyPurpose : std::uint8_t { letter, shift, digits, space, backspace, enter, close };

struct KeyboardKey {
    KeyPurpose purpose = KeyPurpose::letter;
    float width = 1;                       // in keys
    std::array<std::string, 3> text = {};  // by layer; of a letter

    const std::string& on(KeyboardLayer layer) const { return text[static_cast<std::size_t>(layer)]; }
};

using KeyboardRows = std::vector<std::vector<KeyboardKey>>;

enum class KeyboardForm { wide, narrow };
const KeyboardRows& inscript_layout(KeyboardForm form);

}  // namespace bodh::ui
