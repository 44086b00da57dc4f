// Where the running program lies.
#pragma once

#include <string>

namespace bodh {

// The folder of the program with a slash at the end: by the system's word where it gives one, else by the word it was
// called with.
std::string program_folder(const char* called_as);

}  // namespace bodh
