// One left-hand item of a match with the partner that was chosen for it. Pressing it opens the choice of partners,
// which stands below it.
#pragma once

#include <string>
#include <string_view>

#include "ui/widgets/canvas.h"

namespace bodh::ui {

struct MatchRowLook {
    std::string text;     // Hindi
    std::string partner;  // Hindi; empty: none yet
    bool open = false;    // its partners are being chosen from
};

// True once for each press.
bool put_match_row(const Canvas& canvas, Column& column, std::string_view key, const MatchRowLook& look);

}  // namespace bodh::ui
