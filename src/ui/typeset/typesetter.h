// The only way text of ours reaches the screen: UTF-8 → script runs → HarfBuzz → lines → glyphs in ImGui's atlas.
// (ImGui's own text calls do not shape; Devanagari in them is refused by an assertion.)
//
//     const Layout& stem = typesetter.layout("राष्ट्रपति कब पहुँचे?", {.size = 20 * dpr, .weight = Weight::bold}, width);
//     typesetter.draw(*ImGui::GetWindowDrawList(), stem, position, colour);
//     y += stem.height;
//
// A layout is kept for as long as every frame asks for it again, so asking costs a look-up.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "ui/typeset/layout.h"

struct ImDrawList;
struct ImFontAtlas;
struct ImVec2;

namespace bodh::ui {

// TrueType files as bytes, in the order of `Face`. The serif family may be empty: add_face brings it later.
struct FontFiles {
    std::array<std::vector<std::uint8_t>, face_count> faces;
};

class Typesetter {
public:
    // Null when one of the files is not a TrueType font, or the family without serifs is not whole.
    static std::unique_ptr<Typesetter> create(FontFiles files);
    ~Typesetter();
    Typesetter(const Typesetter&) = delete;
    Typesetter& operator=(const Typesetter&) = delete;

    // Adds the faces to an atlas that has no fonts yet, before its first frame. The typesetter must outlive the atlas.
    void install(ImFontAtlas& atlas);

    // A face that was empty until now; call between frames. False when the bytes are not a TrueType font. A family is
    // used once it is whole; until then its text is set without serifs.
    bool add_face(Face face, std::vector<std::uint8_t> bytes);
    bool has(Family family) const;

    // Call before ImGui::NewFrame: layouts that the last two frames did not ask for are forgotten.
    void begin_frame();

    // `text` is UTF-8 (broken bytes show as �); "\n" starts a new line. The reference is good until begin_frame.
    const Layout& layout(std::string_view text, const TextStyle& style, float width = unlimited_width,
                         const LayoutOptions& options = {});

    // Makes the glyphs of a layout that will soon be drawn, so that drawing it need not.
    void prepare(const Layout& layout);

    // `position` is the layout's top left corner and is rounded to whole pixels; `colour` is an ImU32.
    void draw(ImDrawList& list, const Layout& layout, ImVec2 position, std::uint32_t colour);

private:
    struct Parts;
    explicit Typesetter(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace bodh::ui
