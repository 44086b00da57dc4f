// An article in the library: one link that covers the card, named by the title.
#pragma once

#include <string>
#include <string_view>

#include "ui/widgets/canvas.h"

namespace bodh::ui {

struct LinkCardLook {
    std::string title;    // Hindi; the link's name
    std::string topic;    // empty: none
    std::string details;  // "19 जून 2024 · 3 मिनट · 12 प्रश्न"
    std::string excerpt;  // Hindi: how it begins; empty: none
    std::string status;   // what was reached; empty: nothing yet
    int progress = 0;     // of progress_maximum; shown as a bar while that is not 0
    int progress_maximum = 0;
    bool large = false;       // the first, across the whole width
    std::string delete_name;  // of a button that removes it; empty: none
};

struct CardPress {
    bool opened = false;
    bool deleted = false;
};

// The height it needs at that width; cards of a row share the greatest.
float link_card_height(const Canvas& canvas, const LinkCardLook& look, float width);
CardPress draw_link_card(const Canvas& canvas, std::string_view key, const LinkCardLook& look, const Rect& rect);

}  // namespace bodh::ui
