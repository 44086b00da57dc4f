// How much of each of several things was right, as bars one below the other.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ui/widgets/canvas.h"

namespace bodh::ui {

struct Bar {
    std::string name;
    std::uint32_t part = 0;
    std::uint32_t whole = 0;  // not 0
    std::string words;        // says both: "3 में से 2"
};

void put_bar_chart(const Canvas& canvas, Column& column, std::string_view key, const std::vector<Bar>& bars);

}  // namespace bodh::ui
