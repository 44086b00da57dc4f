// The frame and label of a text field. The field itself, its letters and its caret are the page's (semantics.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/widgets/canvas.h"

namespace bodh::ui {

struct TextAreaLook {
    std::string label;
    std::string placeholder;
    std::string value;    // when the field first appears
    std::string hint;     // said with the label
    std::string problem;  // what is wrong with the text; empty: nothing
    float height = 0;     // device pixels, of the frame
};

// The new text when the person changed it. Another key makes another field, with `value` in it.
std::optional<std::string> put_text_area(const Canvas& canvas, Column& column, std::string_view key,
                                         const TextAreaLook& look);

}  // namespace bodh::ui
