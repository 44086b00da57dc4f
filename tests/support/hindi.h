// The Hindi of this build (hindi.pack), loaded once for all tests.
#pragma once

#include "language/language.h"

namespace bodh {

const Language& hindi();

}  // namespace bodh
