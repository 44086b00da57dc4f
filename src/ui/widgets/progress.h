// How far, and how well: a bar for the way through a quiz, a ring for its score.
#pragma once

#include <string_view>

#include "ui/widgets/canvas.h"

namespace bodh::ui {

// `name` says it in words: "प्रश्न 3 / 10".
void put_progress_bar(const Canvas& canvas, Column& column, std::string_view key, std::string_view name, int value,
                      int maximum);

// A decoration: the words beside it say the same.
void draw_score_ring(const Canvas& canvas, const Rect& box, std::uint32_t right, std::uint32_t of);

}  // namespace bodh::ui
