// Files as bytes.
#pragma once

#include <string>

#include "base/result.h"

namespace bodh {

// The whole of a file, or of standard input for "-". Error file_not_readable (detail = its name).
Result<std::string> read_file(const std::string& name);

}  // namespace bodh
