// How typed answers are compared: in the fold (text/fold.h), without regard to spaces, hyphens and marks at the ends,
// and with every number by its value.
//
//     "किम जोंग-उन ।" → "किमजोंगउन",  "चौबीस गाँव", "२४ गांव" → "24गांव",  "डेढ़ लाख" → "150000"
#pragma once

#include <string>
#include <string_view>

namespace bodh {

// Two answers are the same when their forms are; empty when nothing was said.
std::string typed_answer_form(std::string_view text);

}  // namespace bodh
