// Draws ImGui's triangles with WebGL2. Our own because ImGui's OpenGL backend computes text coordinates in mediump
// (glyphs go ragged on phones), wants four bytes for each texel where coverage needs one, and asks the driver for its
// whole state back every frame.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <vector>

namespace bodh {

class BrowserRenderer {
public:
    // `canvas` is a CSS selector. False when the browser has no WebGL2.
    bool open(const char* canvas);
    // Also creates, updates and destroys the textures that `data` lists. Draws nothing while the context is lost, and
    // nothing when the same picture is on the canvas already: most frames after an event change no pixel, and putting
    // the page together again costs a slow device more than all else. Takes what it needs to know that out of `data`.
    void draw(ImDrawData& data);
    // The canvas was wiped, or the browser may have let go of it.
    void forget_picture();

    // The browser may take the context away (a phone short of memory, a driver restart) and give it back later: then
    // everything in it is made again, textures from ImGui's own copy of their pixels.
    void context_lost();
    void context_restored();

private:
    void create_objects();
    bool update_textures(const ImDrawData& data) const;
    void update_texture(ImTextureData& texture) const;
    bool is_on_canvas(const ImDrawData& data) const;
    void draw_lists(const ImDrawData& data) const;
    void keep_picture(ImDrawData& data);

    bool lost_ = true;
    // What is on the canvas.
    struct DrawnList {
        ImVector<ImDrawVert> vertices;
        ImVector<ImDrawIdx> indices;
        ImVector<ImDrawCmd> commands;
    };
    std::vector<DrawnList> picture_;
    ImVec2 picture_size_;  // 0 wide: nothing that could be relied on
    std::uint32_t program_ = 0;
    std::uint32_t vertex_array_ = 0;
    std::uint32_t vertices_ = 0;
    std::uint32_t indices_ = 0;
    std::int32_t pixel_scale_ = -1;
};

}  // namespace bodh
