// The frame and label of a text field, and the help with typing Hindi. The field itself, its letters and its caret are
// the page's (semantics.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/typing_state.h"
#include "ui/typing_ui.h"
#include "ui/widgets/canvas.h"

namespace bodh::ui {

enum class TextLines { one, many };

struct TextFieldLook {
    std::string label;
    std::string placeholder;
    std::string value;    // when the field first appears
    std::string hint;     // said with the label
    std::string problem;  // what is wrong with the text; empty: nothing
    TextLines lines = TextLines::many;
    float height = 0;           // device pixels, of the frame
    std::uint32_t maximum = 0;  // characters; 0: no limit in the page
    TypingState typing = {};
    TypingUi* typing_ui = nullptr;  // null: no help with typing Hindi
};

struct TextFieldNews {
    std::optional<std::string> typed;  // the new text when the person changed it
    bool entered = false;              // ended with Enter; only in a field of one line
};

// Another key makes another field, with `value` in it.
TextFieldNews put_text_field(const Canvas& canvas, Column& column, std::string_view key, const TextFieldLook& look);

}  // namespace bodh::ui
