// Numbers that a sentence names: 384 लोग, 2.4 मिलियन, 7 से 10 प्रतिशत, तीसरा, दोनों. Dates and durations: find_dates.h.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "analysis/mention.h"
#include "analysis/token.h"
#include "language/language.h"

namespace bodh {

// The number that starts at tokens[first]; nullopt when none starts there, when एक is "a" and दूसरा "another", and when
// the number is part of a name (नोकिया 6102, द्वितीय विश्व युद्ध). What counts nothing exactly (एक ही परिवार, दूसरा मैच,
// दोनों) is `inexact`, so no question asks for it.
std::optional<Mention> number_at(const Language& language, std::string_view text, const std::vector<Token>& tokens,
                                 const std::vector<std::string>& words, std::size_t first);

}  // namespace bodh
