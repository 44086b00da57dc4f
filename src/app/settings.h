// What a person set; kept under the key "settings".
#pragma once

#include <cstdint>

#include "strings/interface_language.h"

namespace bodh {

enum class Theme : std::uint8_t { light, dark };

struct Settings {
    InterfaceLanguage language = InterfaceLanguage::hindi;
    Theme theme = Theme::light;
};

}  // namespace bodh
