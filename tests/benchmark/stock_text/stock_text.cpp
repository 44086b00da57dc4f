// One long text by ImGui::TextWrapped in a scrolled child window, with ImGui's own way of loading a font: what a
// program that has only Dear ImGui pays for a frame. Our renderer is under it, so that drawing costs both sides the
// same.
#include <emscripten/emscripten.h>
#include <imgui.h>

#include <cstring>
#include <string>

#include "platform/browser_renderer.h"

namespace {

struct Stock {
    std::string text;
    float size = 0;
    float width = 0;
    float height = 0;
    bodh::BrowserRenderer renderer;
};

Stock& stock() {
    static Stock only;
    return only;
}

}  // namespace

extern "C" {

// 1 when ready.
EMSCRIPTEN_KEEPALIVE int stock_start(const void* font, int font_size) {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    if (!stock().renderer.open("#canvas")) return 0;
    io.Fonts->TexDesiredFormat = ImTextureFormat_Alpha8;
    void* kept = IM_ALLOC(static_cast<std::size_t>(font_size));
    std::memcpy(kept, font, static_cast<std::size_t>(font_size));
    io.Fonts->AddFontFromMemoryTTF(kept, font_size, 16);
    return 1;
}

// Lengths in device pixels; `size` is the em.
EMSCRIPTEN_KEEPALIVE void stock_text(const char* text, float size, float width, float height) {
    stock().text = text;
    stock().size = size * 1.362f;  // ImGui's size of a font is ascent and descent together: of Noto Sans, 1.362 ems
    stock().width = width;
    stock().height = height;
}

EMSCRIPTEN_KEEPALIVE void stock_frame(float scroll, float display_width, float display_height) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {display_width, display_height};
    io.DeltaTime = 1.0f / 60;
    ImGui::NewFrame();
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(io.DisplaySize);
    ImGui::Begin("stock", nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoSavedSettings);
    ImGui::PushFont(nullptr, stock().size);
    ImGui::BeginChild("text", {stock().width, stock().height});
    ImGui::SetScrollY(scroll);
    ImGui::TextWrapped("%s", stock().text.c_str());
    ImGui::EndChild();
    ImGui::PopFont();
    ImGui::End();
    ImGui::Render();
    stock().renderer.draw(*ImGui::GetDrawData());
}

}  // extern "C"
