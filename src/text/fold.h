// The compare form of a Hindi string ("fold"), for matching only, never for showing: nukta dropped (both encodings),
// chandrabindu → anusvara, class nasal + halant before its class → anusvara (हिन्दी → हिंदी), ZWJ/ZWNJ/NBSP dropped,
// Devanagari digits → ASCII, गयी/गये/लिये → गई/गए/लिए, Latin lower case. fold(fold(x)) == fold(x).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bodh {

std::string fold(std::string_view text);

struct Folded {
    std::string text;
    std::vector<std::uint32_t> origin;  // origin[i] is the byte offset in the input that byte i came from; one more entry for the end
};
Folded fold_with_origin(std::string_view text);

}  // namespace bodh
