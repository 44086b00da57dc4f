// A dialog over the screen: a card in the middle of a wide stage, a sheet from the lower edge of a narrow one. The rest
// is dimmed and takes nothing until it is closed: by its button, Escape, or a press beside it.
//
//     const Rect area = begin_dialog(canvas, "article", {.title = …}, stage, state);
//     Column column = centred_column(canvas, area, …);
//     …
//     if (end_dialog(canvas, state, column.y)) canvas.act(CloseDialog{});
#pragma once

#include <string>
#include <string_view>

#include "ui/widgets/scroll_area.h"

namespace bodh::ui {

enum class DialogHeight { of_content, of_stage };

struct DialogLook {
    std::string title;
    float css_width = size::dialog_width;
    DialogHeight height = DialogHeight::of_content;
};

struct DialogState {
    bool shown = false;  // in the last frame
    ScrollAreaState scroll;
    double opened_ms = 0;
    double opened_at = 0;  // the same by ImGui's clock, in seconds
    float content_height = 0;
    Rect panel = {};
    Rect area = {};  // the part of the panel that scrolls
    NodeId heading = 0;
    bool closed = false;
};

// Gives the area for its content; its y moves with the scroll.
Rect begin_dialog(const Canvas& canvas, std::string_view key, const DialogLook& look, const Rect& stage,
                  DialogState& state);
// `content_bottom` is where the content ends. True when the person wants it closed.
bool end_dialog(const Canvas& canvas, DialogState& state, float content_bottom);

}  // namespace bodh::ui
