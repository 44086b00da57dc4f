// One row of what is put in order: its number, its text, and buttons that move it up and down.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "ui/widgets/canvas.h"

namespace bodh::ui {

struct OrderRowLook {
    std::string text;         // Hindi
    std::uint32_t place = 0;  // counted from 0
    std::uint32_t of = 0;     // rows
};

enum class RowMove { none, up, down };

// What was pressed. `key` must belong to the text, not to the place: then the row takes the focus along.
RowMove put_order_row(const Canvas& canvas, Column& column, std::string_view key, const OrderRowLook& look);

}  // namespace bodh::ui
