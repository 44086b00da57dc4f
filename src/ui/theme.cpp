#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace bodh::ui {
namespace {

// Warm paper, ink, and indigo (नील) as the one accent.
constexpr Palette light = {
    .paper = hex(0xFAF6EE),
    .surface = hex(0xFFFFFF),
    .surface_hovered = hex(0xFDFAF3),
    .hairline = hex(0xE7DFCF),
    .scroll_bar = hex(0xCFC5B3),
    .outline = hex(0x837A69),
    .text = hex(0x241F18),
    .text_secondary = hex(0x62594B),
    .accent = hex(0x34409A),
    .accent_hovered = hex(0x29337E),
    .on_accent = hex(0xFFFFFF),
    .accent_soft = hex(0xEEF0FB),
    .right = hex(0x1C6642),
    .right_soft = hex(0xE5F3E9),
    .wrong = hex(0xA2281F),
    .wrong_soft = hex(0xFCEBE8),
    .evidence = hex(0xFFE9A6),
    .focus = hex(0x0B62C4),
    .shadow = hex(0x3A2F1C),
    .shade = 0.10f,
};

// An old book: parchment, brown ink, teal.
constexpr Palette sepia = {
    .paper = hex(0xF1E4C8),
    .surface = hex(0xFAF1DD),
    .surface_hovered = hex(0xF6EACF),
    .hairline = hex(0xDDCBA4),
    .scroll_bar = hex(0xC4AF84),
    .outline = hex(0x806B45),
    .text = hex(0x3A2A17),
    .text_secondary = hex(0x665133),
    .accent = hex(0x0B5457),
    .accent_hovered = hex(0x084244),
    .on_accent = hex(0xFFFFFF),
    .accent_soft = hex(0xE3E6CF),
    .right = hex(0x225C2E),
    .right_soft = hex(0xE2E8C8),
    .wrong = hex(0x9A2517),
    .wrong_soft = hex(0xF7DDC7),
    .evidence = hex(0xF8D77E),
    .focus = hex(0x0B5FA8),
    .shadow = hex(0x4A3614),
    .shade = 0.13f,
};

constexpr Palette dark = {
    .paper = hex(0x191714),
    .surface = hex(0x24211D),
    .surface_hovered = hex(0x2C2924),
    .hairline = hex(0x3D3831),
    .scroll_bar = hex(0x595246),
    .outline = hex(0x918877),
    .text = hex(0xEFE9DD),
    .text_secondary = hex(0xBFB5A4),
    .accent = hex(0xAEB8FF),
    .accent_hovered = hex(0xC6CDFF),
    .on_accent = hex(0x161A3D),
    .accent_soft = hex(0x2B2E4A),
    .right = hex(0x8FD6AA),
    .right_soft = hex(0x1E3527),
    .wrong = hex(0xFFB1A6),
    .wrong_soft = hex(0x43231F),
    .evidence = hex(0x5B4A14),
    .focus = hex(0x7FC0FF),
    .shadow = hex(0x000000),
    .shade = 0.35f,
};

// White and yellow on black, every part with an edge: for eyes that need all the contrast there is.
constexpr Palette strong = {
    .paper = hex(0x000000),
    .surface = hex(0x000000),
    .surface_hovered = hex(0x1C1C1C),
    .hairline = hex(0x5E5E5E),
    .scroll_bar = hex(0xC8C8C8),
    .outline = hex(0xFFFFFF),
    .text = hex(0xFFFFFF),
    .text_secondary = hex(0xE6E6E6),
    .accent = hex(0xFFDF3D),
    .accent_hovered = hex(0xFFEC8A),
    .on_accent = hex(0x000000),
    .accent_soft = hex(0x2B2600),
    .right = hex(0x7CFF9B),
    .right_soft = hex(0x00240B),
    .wrong = hex(0xFFA79B),
    .wrong_soft = hex(0x330A05),
    .evidence = hex(0x4D3F00),
    .focus = hex(0x5AD7FF),
    .shadow = hex(0x000000),
    .shade = 0,
};

// Relative luminance, WCAG 2.2.
double luminance(Colour colour) {
    const auto linear = [](std::uint8_t channel) {
        const double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}  // namespace

const Palette& palette(Theme theme) {
    switch (theme) {
        case Theme::light: break;
        case Theme::sepia: return sepia;
        case Theme::dark: return dark;
        case Theme::contrast: return strong;
    }
    return light;
}

float grown(float size, float scale) {
    constexpr float grows_in_full = 20;
    constexpr float share_of_the_rest = 0.4f;
    const float full = std::min(size, grows_in_full);
    return full * scale + (size - full) * (1 + (scale - 1) * share_of_the_rest);
}

double contrast(Colour a, Colour b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

std::vector<ContrastPair> contrast_pairs(const Palette& colours) {
    constexpr double of_text = 4.5;
    constexpr double of_parts = 3;
    return {
        {"text on paper", colours.text, colours.paper, of_text},
        {"text on a card", colours.text, colours.surface, of_text},
        {"text on a hovered card", colours.text, colours.surface_hovered, of_text},
        {"text on the chosen option", colours.text, colours.accent_soft, of_text},
        {"text on the right option", colours.text, colours.right_soft, of_text},
        {"text on the wrong option", colours.text, colours.wrong_soft, of_text},
        {"secondary text on paper", colours.text_secondary, colours.paper, of_text},
        {"secondary text on a card", colours.text_secondary, colours.surface, of_text},
        {"secondary text on a hovered card", colours.text_secondary, colours.surface_hovered, of_text},
        {"secondary text on a soft button", colours.text_secondary, colours.accent_soft, of_text},
        {"secondary text on the right option", colours.text_secondary, colours.right_soft, of_text},
        {"secondary text on the wrong option", colours.text_secondary, colours.wrong_soft, of_text},
        {"label on a button", colours.on_accent, colours.accent, of_text},
        {"label on a hovered button", colours.on_accent, colours.accent_hovered, of_text},
        {"link on paper", colours.accent, colours.paper, of_text},
        {"link on a card", colours.accent, colours.surface, of_text},
        {"link on a soft background", colours.accent, colours.accent_soft, of_text},
        {"right on a card", colours.right, colours.surface, of_text},
        {"right on its background", colours.right, colours.right_soft, of_text},
        {"right on paper", colours.right, colours.paper, of_text},
        {"wrong on a card", colours.wrong, colours.surface, of_text},
        {"wrong on its background", colours.wrong, colours.wrong_soft, of_text},
        {"wrong on paper", colours.wrong, colours.paper, of_text},
        {"text on the evidence", colours.text, colours.evidence, of_text},
        {"link on a hovered card", colours.accent, colours.surface_hovered, of_text},
        {"chosen edge on a card", colours.accent, colours.surface, of_parts},
        {"chosen edge on paper", colours.accent, colours.paper, of_parts},
        {"wrong edge on a card", colours.wrong, colours.surface, of_parts},
        {"outline on paper", colours.outline, colours.paper, of_parts},
        {"outline on a card", colours.outline, colours.surface, of_parts},
        {"outline on a hovered card", colours.outline, colours.surface_hovered, of_parts},
        {"button on paper", colours.accent, colours.paper, of_parts},
        {"focus on paper", colours.focus, colours.paper, of_parts},
        {"focus on a card", colours.focus, colours.surface, of_parts},
        {"progress on its track", colours.accent, colours.hairline, of_parts},
        {"right part of the score ring", colours.right, colours.hairline, of_parts},
    };
}

}  // namespace bodh::ui
