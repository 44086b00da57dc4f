// The compare form of a Hindi string ("fold"), for matching only, never for showing: nukta dropped (both encodings),
// chandrabindu → anusvara, class nasal + halant before its class → anusvara (हिन्दी → हिंदी; न before any plosive: सेन्टर →
// सेंटर), ZWJ, ZWNJ and soft hyphen dropped, no-break space → space, Devanagari digits → ASCII, गयी/गये/लिये → गई/गए/लिए,
// Latin lower case; ill-formed bytes → U+FFFD. The law: fold(fold(x)) == fold(x).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bodh {

std::string fold(std::string_view text);

struct Folded {
    std::string text;
    // origin[i] is where in the input the letter of byte i begins; one more entry for the end. It never falls, and the
    // folded range [b, e) comes from the input's [origin[b], origin[e]), marks that were dropped at its end included.
    std::vector<std::uint32_t> origin;
};
Folded fold_with_origin(std::string_view text);

}  // namespace bodh
