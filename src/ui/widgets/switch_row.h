// A setting that is on or off: its words, and a switch at the end of the row.
#pragma once

#include <string_view>

#include "ui/widgets/canvas.h"

namespace bodh::ui {

// True when it was pressed.
bool put_switch(const Canvas& canvas, Column& column, std::string_view key, std::string_view words, bool on);

}  // namespace bodh::ui
