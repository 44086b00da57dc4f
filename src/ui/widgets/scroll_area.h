// A part of the stage whose content may be longer than it: touch, wheel and keys scroll it, a thin bar shows where one
// is.
//
//     const Rect content = begin_scroll_area(canvas, "article", rect);
//     Column column = centred_column(canvas, content, size::reading_width);
//     …
//     end_scroll_area(canvas, rect, state.scroll, column.y, ScrollKeys::yes);
#pragma once

#include <optional>

#include "ui/widgets/canvas.h"

namespace bodh::ui {

struct ScrollAreaState {
    ScrollState gesture;
    std::optional<float> target;  // device pixels of scroll that it glides to: evidence comes into view
    double glide_ms = 0;          // when it last moved by itself
    bool to_top = false;          // begin the next frame at the top: another screen, another question
    bool scrolled = false;        // the content's top is out of sight
};

enum class ScrollKeys { no, yes };  // whether Page Down and its like move this one

// Gives the area in which content is put; its y is the content's top and moves with the scroll.
Rect begin_scroll_area(const Canvas& canvas, const char* key, const Rect& rect, ScrollAreaState& state);
// `content_bottom` is where the content ends.
void end_scroll_area(const Canvas& canvas, const Rect& rect, ScrollAreaState& state, float content_bottom,
                     ScrollKeys keys);

// Between begin and end: glide so that `top` … `bottom` can be seen, its top first if it is too long.
void glide_into_view(const Canvas& canvas, ScrollAreaState& state, const Rect& area, float top, float bottom);

}  // namespace bodh::ui
