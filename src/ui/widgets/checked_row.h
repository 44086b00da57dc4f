// One row of an answer after the check: what was answered, by sign and word whether it is right, and why.
#pragma once

#include <string>
#include <string_view>

#include "ui/widgets/canvas.h"

namespace bodh::ui {

struct CheckedRowLook {
    std::string text;  // Hindi
    bool right = false;
    std::string verdict;   // "सही जगह"
    std::string why = {};  // in the interface's language; empty: nothing to say
};

// An item of a list.
void put_checked_row(const Canvas& canvas, Column& column, std::string_view key, const CheckedRowLook& look);

}  // namespace bodh::ui
