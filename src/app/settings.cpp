#include "app/settings.h"

namespace bodh {
namespace {

struct ThemeName {
    Theme theme;
    std::string_view name;
};
constexpr std::array<ThemeName, 4> theme_names = {
    {{Theme::light, "light"}, {Theme::sepia, "sepia"}, {Theme::dark, "dark"}, {Theme::contrast, "contrast"}}};

}  // namespace

std::string_view theme_name(Theme theme) {
    return theme_names[static_cast<std::size_t>(theme)].name;
}

std::optional<Theme> theme_named(std::string_view name) {
    for (const ThemeName& each : theme_names) {
        if (each.name == name) return each.theme;
    }
    return std::nullopt;
}

}  // namespace bodh
