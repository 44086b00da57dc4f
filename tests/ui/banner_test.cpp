#include <doctest/doctest.h>
#include <imgui.h>

#include <algorithm>

#include "ui/visit.h"

using namespace bodh;
using namespace bodh::ui;

namespace {

struct Reach {
    float left = 1e9f;
    float right = 0;
};

// How far what was last drawn in that colour within `area` reaches.
Reach drawn_in(Colour colour, const Rect& area) {
    const ImU32 packed = IM_COL32(colour.red, colour.green, colour.blue, 255);
    Reach reach;
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists)
        for (const ImDrawVert& vertex : list->VtxBuffer) {
            const bool inside = vertex.pos.x >= area.x && vertex.pos.x <= area.right() && vertex.pos.y >= area.y &&
                                vertex.pos.y <= area.bottom();
            if (!inside || vertex.col != packed) continue;
            reach.left = std::min(reach.left, vertex.pos.x);
            reach.right = std::max(reach.right, vertex.pos.x);
        }
    return reach;
}

}  // namespace

TEST_CASE("the words of a banner stand beside its sign, however large the text") {
    for (const std::uint16_t percent : {std::uint16_t{100}, std::uint16_t{200}}) {
        CAPTURE(percent);
        Visit visit(1366, 900);
        update(visit.state, ChangeSettings{{.language = InterfaceLanguage::hindi, .text_percent = percent}});
        visit.settle();
        visit.press(Role::button, "अपना लेख");
        visit.state.paste.error = Error{ErrorCode::text_empty, {}, {}};
        visit.settle();
        const std::string problem = visit.find(Role::text_field, "लेख का पाठ")->description;
        const Rect banner = visit.find(Role::paragraph, problem)->rect;
        const Palette& colours = palette(visit.state.settings.theme);
        const Reach sign = drawn_in(colours.wrong, banner);
        CHECK(sign.right > banner.x);
        CHECK(drawn_in(colours.text, banner).left > sign.right + 4);
    }
}
