// A date as people read it: "2024-06-19" → "19 जून 2024" / "19 June 2024".
#pragma once

#include <string>
#include <string_view>

#include "strings/interface_language.h"

namespace bodh {

// `iso_date` is YYYY-MM-DD; anything else comes back as it is.
std::string show_date(std::string_view iso_date, InterfaceLanguage language);

}  // namespace bodh
