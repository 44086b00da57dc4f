// A word about what has just been done, over the lower edge of the stage, with the way to undo it. It stays until the
// person goes on, so that nobody is too slow for it.
#pragma once

#include <string>
#include <string_view>

#include "ui/widgets/button.h"

namespace bodh::ui {

struct ToastLook {
    std::string words;
    RowButton button;
};

void draw_toast(const Canvas& canvas, std::string_view key, const Rect& stage, const ToastLook& look);

}  // namespace bodh::ui
