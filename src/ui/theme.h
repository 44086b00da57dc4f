// The design in numbers: colours by role, sizes of type, spacing. Lengths are CSS pixels; widgets multiply them by the
// device pixel ratio (Canvas::px). Nothing else in ui/ names a colour or a size of type.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "app/settings.h"
#include "ui/typeset/layout.h"

namespace bodh::ui {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    bool operator==(const Colour&) const = default;
};

constexpr Colour hex(std::uint32_t rgb) {
    return {static_cast<std::uint8_t>(rgb >> 16), static_cast<std::uint8_t>(rgb >> 8), static_cast<std::uint8_t>(rgb)};
}

// What a colour is for. "soft" ones are backgrounds behind text of the same role.
struct Palette {
    Colour paper;    // behind everything
    Colour surface;  // cards, bars, fields
    Colour surface_hovered;
    Colour hairline;    // separates, carries no meaning
    Colour scroll_bar;  // shows a place, is not the only way to it
    Colour outline;     // edge of something to use: a field, a radio button
    Colour text;
    Colour text_secondary;
    Colour accent;  // the one colour that calls to action
    Colour accent_hovered;
    Colour on_accent;
    Colour accent_soft;
    Colour right;
    Colour right_soft;
    Colour wrong;
    Colour wrong_soft;
    Colour evidence;     // behind the sentence that proves an answer
    Colour focus;        // the ring around what has the keyboard
    Colour shadow;       // under what lies above the page; see `shade`
    float shade = 0.1f;  // how dark a shadow is where it is darkest; 0: edges do its work
};

const Palette& palette(Theme theme);

// How much larger a step of that size becomes when the person's text is `scale` times the usual (1 … 3). What is
// large already grows less, as on Android since 14: a title twice its size would leave one word to a line.
float grown(float size, float scale);

// Which colours meet, for the contrast test: WCAG 1.4.3 asks 4.5 of text, 1.4.11 asks 3 of parts.
struct ContrastPair {
    const char* name;
    Colour front;
    Colour back;
    double least;
};
std::vector<ContrastPair> contrast_pairs(const Palette& colours);

// WCAG's contrast ratio, 1 … 21.
double contrast(Colour a, Colour b);

// A step of the type scale. Devanagari carries marks above and below: no line height under 1.6, except `compact` single
// lines.
// `reading` steps are set in the typeface and spacing the person chose.
enum class Voice : std::uint8_t { interface, reading };
struct TypeStep {
    float size = 17;
    float line_height = 1.6f;
    Weight weight = Weight::regular;
    Voice voice = Voice::interface;
};

namespace type {
inline constexpr TypeStep brand{25, 1.6f, Weight::bold};        // the wordmark in the top bar
inline constexpr TypeStep title{30, 1.6f, Weight::bold};        // of a screen
inline constexpr TypeStep title_small{25, 1.6f, Weight::bold};  // the same on a phone
inline constexpr TypeStep question{23, 1.6f, Weight::bold};
inline constexpr TypeStep heading{20, 1.6f, Weight::bold};
inline constexpr TypeStep article_title{32, 1.6f, Weight::bold, Voice::reading};
inline constexpr TypeStep article_title_small{26, 1.6f, Weight::bold, Voice::reading};
inline constexpr TypeStep article_heading{20, 1.6f, Weight::bold, Voice::reading};
inline constexpr TypeStep reading{20, 1.8f, Weight::regular, Voice::reading};
inline constexpr TypeStep reading_small{19, 1.8f, Weight::regular, Voice::reading};
inline constexpr TypeStep quotation{17, 1.75f, Weight::regular, Voice::reading};  // sentences of the article elsewhere
inline constexpr TypeStep body{17, 1.7f, Weight::regular};
inline constexpr TypeStep body_strong{17, 1.7f, Weight::bold};
inline constexpr TypeStep option{18, 1.6f, Weight::regular};
inline constexpr TypeStep label{17, 1.6f, Weight::bold};  // on buttons
inline constexpr TypeStep small{15, 1.6f, Weight::regular};
inline constexpr TypeStep small_strong{15, 1.6f, Weight::bold};
inline constexpr TypeStep score{40, 1.6f, Weight::bold};
}  // namespace type

namespace space {
inline constexpr float hair = 4;
inline constexpr float small = 8;
inline constexpr float medium = 12;
inline constexpr float normal = 16;
inline constexpr float large = 24;
inline constexpr float huge = 40;
}  // namespace space

namespace size {
inline constexpr float target = 48;  // the least height of what can be pressed
inline constexpr float top_bar = 64;
inline constexpr float reading_width = 660;  // 45–70 letters at type::reading
inline constexpr float beside_width = 627;   // the same at type::reading_small
inline constexpr float form_width = 720;
inline constexpr float library_width = 1040;
inline constexpr float panes_width = 1320;     // article and question beside each other
inline constexpr float two_panes_from = 1000;  // stage width at which the article stands beside the question
inline constexpr float dialog_width = 560;
inline constexpr float dialog_sheet_below = 640;  // stage width under which a dialog is a sheet from the lower edge
inline constexpr float phone_below = 600;
inline constexpr float radius = 14;        // cards, options
inline constexpr float radius_small = 10;  // buttons, fields
inline constexpr float focus_ring = 3;
inline constexpr float focus_gap = 2;
}  // namespace size

// Milliseconds. Nothing moves under reduced motion.
namespace motion {
inline constexpr double sheet = 220;  // a dialog comes in
}  // namespace motion

}  // namespace bodh::ui
