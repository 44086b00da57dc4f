// What a person set; kept under the key "settings".
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "app/typing_state.h"
#include "strings/interface_language.h"

namespace bodh {

enum class Theme : std::uint8_t { light, sepia, dark, contrast };

// The letters of what is read: the article and what is quoted of it. Buttons and labels are always without serifs.
enum class Typeface : std::uint8_t { sans, serif };

// WCAG 1.4.4 asks for text up to twice its size, 1.4.12 for wider spacing.
inline constexpr std::array<std::uint16_t, 5> text_percents = {100, 115, 135, 165, 200};

struct Settings {
    InterfaceLanguage language = InterfaceLanguage::hindi;
    Theme theme = Theme::light;
    Typeface typeface = Typeface::sans;
    std::uint16_t text_percent = 100;  // one of text_percents
    bool wide_spacing = false;         // more room between lines and paragraphs
    TypingState typing = {};

    bool operator==(const Settings&) const = default;
};

// What a theme is called where it is kept and on the page: "light", "sepia", "dark", "contrast".
std::string_view theme_name(Theme theme);
std::optional<Theme> theme_named(std::string_view name);

}  // namespace bodh
