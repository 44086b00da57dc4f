// Frames without a screen: ImGui with our fonts and a renderer that only takes note.
#pragma once

#include <imgui.h>

#include <memory>

#include "ui/font_files.h"

namespace bodh::ui {

class NullScreen {
public:
    explicit NullScreen(ImVec2 size)
        : typesetter(Typesetter::create(read_font_files())), context_(ImGui::CreateContext()) {
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
        io.DisplaySize = size;
        io.DeltaTime = 1.0f / 60;
        typesetter->install(*io.Fonts);
    }
    ~NullScreen() {
        for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) forget(*texture);
        ImGui::DestroyContext(context_);
    }
    NullScreen(const NullScreen&) = delete;
    NullScreen& operator=(const NullScreen&) = delete;

    // The result is good until the next frame.
    template <typename Draw>
    const ImDrawData& frame(Draw draw) {
        typesetter->begin_frame();
        ImGui::NewFrame();
        draw();
        ImGui::Render();
        for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
            if (texture->Status == ImTextureStatus_WantDestroy) {
                forget(*texture);
                continue;
            }
            texture->SetTexID(1);
            texture->SetStatus(ImTextureStatus_OK);
        }
        return *ImGui::GetDrawData();
    }

    std::unique_ptr<Typesetter> typesetter;

private:
    static void forget(ImTextureData& texture) {
        texture.SetTexID(ImTextureID_Invalid);
        texture.SetStatus(ImTextureStatus_Destroyed);
    }

    ImGuiContext* context_;
};

}  // namespace bodh::ui
