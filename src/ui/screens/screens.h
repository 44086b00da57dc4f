// The screens, one file each. A screen draws itself into `stage` (what is left under the top bar) and gives the heading
// at which it begins: focus goes there when the screen is new.
#pragma once

#include "app/app_state.h"
#include "ui/draw.h"
#include "ui/widgets/canvas.h"

namespace bodh::ui {

struct ScreenContext {
    const AppState& state;
    UiState& ui;
    const Canvas& canvas;
    Rect stage;
};

NodeId draw_library_screen(const ScreenContext& context);
NodeId draw_reading_screen(const ScreenContext& context, const LibraryEntry& entry);
NodeId draw_quiz_screen(const ScreenContext& context, const LibraryEntry& entry, const Session& session);
NodeId draw_result_screen(const ScreenContext& context, const LibraryEntry& entry, const Session& session);
NodeId draw_paste_screen(const ScreenContext& context);

}  // namespace bodh::ui
