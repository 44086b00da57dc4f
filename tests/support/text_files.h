// Files that tests read.
#pragma once

#include <string>

namespace bodh {

// The whole of a file; a missing one fails the test.
std::string read_bytes(const std::string& path);

// The article that goldens and laws are about, as it stands in the library.
std::string first_article();

}  // namespace bodh
