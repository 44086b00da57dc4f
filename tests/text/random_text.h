// Nasty texts for the laws "never crashes" and "covers everything": seeded mixtures of Hindi words, marks, digits and
// broken bytes. The same seed gives the same text everywhere.
#pragma once

#include <cstdint>
#include <string>

namespace bodh {

std::string random_text(std::uint32_t seed);

}  // namespace bodh
