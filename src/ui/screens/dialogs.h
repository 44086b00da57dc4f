// What stands over a screen, one file each. Each draws itself over `context.stage` and asks to be closed.
#pragma once

#include "ui/screens/screens.h"

namespace bodh::ui {

void draw_appearance_dialog(const ScreenContext& context);
// The article, with the sentences of AppState::highlight marked and brought into view.
void draw_article_dialog(const ScreenContext& context, const LibraryEntry& entry);

}  // namespace bodh::ui
