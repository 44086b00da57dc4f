// Lays out and draws one paragraph with the product's own typesetter and renderer; check.js calls the exported
// functions.
#include <emscripten/emscripten.h>
#include <imgui.h>

#include <memory>
#include <string>

#include "platform/browser_renderer.h"
#include "ui/typeset/typesetter.h"

namespace {

using bodh::ui::FontFiles;
using bodh::ui::Layout;
using bodh::ui::Typesetter;
using bodh::ui::Weight;

struct Check {
    FontFiles fonts;
    std::unique_ptr<Typesetter> typesetter;
    bodh::BrowserRenderer renderer;
    Layout shown;
};

Check& check() {
    static Check only;
    return only;
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE void check_font(int face, const std::uint8_t* bytes, int size) {
    check().fonts.faces[static_cast<std::size_t>(face)].assign(bytes, bytes + size);
}

// 1 when ready, 0 when a font is broken or there is no WebGL2.
EMSCRIPTEN_KEEPALIVE int check_start() {
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    check().typesetter = Typesetter::create(std::move(check().fonts));
    if (!check().typesetter || !check().renderer.open("#canvas")) return 0;
    check().typesetter->install(*ImGui::GetIO().Fonts);
    return 1;
}

// Black on white at the canvas's top left corner; all lengths are device pixels. Gives the number of lines.
EMSCRIPTEN_KEEPALIVE int check_show(const char* text, float size, float line_height, int bold, float width,
                                    float canvas_width, float canvas_height) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {canvas_width, canvas_height};
    io.DeltaTime = 1.0f / 60;
    check().typesetter->begin_frame();
    ImGui::NewFrame();
    check().shown = check().typesetter->layout(
        text, {.size = size, .line_height = line_height, .weight = bold != 0 ? Weight::bold : Weight::regular}, width);
    check().typesetter->draw(*ImGui::GetBackgroundDrawList(), check().shown, {0, 0}, IM_COL32_BLACK);
    ImGui::Render();
    check().renderer.draw(*ImGui::GetDrawData());
    return static_cast<int>(check().shown.lines.size());
}

// Where a line's visible text begins and ends, in bytes.
EMSCRIPTEN_KEEPALIVE int check_line_begin(int line) {
    return static_cast<int>(check().shown.lines[static_cast<std::size_t>(line)].ink_span.begin);
}
EMSCRIPTEN_KEEPALIVE int check_line_end(int line) {
    return static_cast<int>(check().shown.lines[static_cast<std::size_t>(line)].ink_span.end);
}

// What the product does when the browser takes the context away and gives it back.
EMSCRIPTEN_KEEPALIVE void check_context_lost() {
    check().renderer.context_lost();
}
EMSCRIPTEN_KEEPALIVE void check_context_restored() {
    check().renderer.context_restored();
}

}  // extern "C"
