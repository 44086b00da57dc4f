// A word about what has just been done, at the lower edge of the stage, with the way to undo it. It stays until the
// person goes on, so that nobody is too slow for it, and has room of its own, so that it hides nothing.
#pragma once

#include <string>
#include <string_view>

#include "ui/widgets/button.h"

namespace bodh::ui {

struct ToastLook {
    std::string words;
    RowButton button;
};

float toast_height(const Canvas& canvas, float width, const ToastLook& look);
// `room` is as high as toast_height says.
void draw_toast(const Canvas& canvas, std::string_view key, const Rect& room, const ToastLook& look);

}  // namespace bodh::ui
