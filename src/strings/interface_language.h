// The language of the interface. Articles and questions stay Hindi in both.
#pragma once

#include <cstdint>
#include <string_view>

namespace bodh {

enum class InterfaceLanguage : std::uint8_t { hindi, english };

// BCP 47: "hi" or "en", for lang attributes and for saving.
inline std::string_view language_code(InterfaceLanguage language) {
    return language == InterfaceLanguage::hindi ? "hi" : "en";
}

}  // namespace bodh
