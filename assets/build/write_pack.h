// Puts named blobs into one file, as src/language/pack_format.h describes and LanguagePack reads.
#pragma once

#include <map>
#include <string>

namespace bodh {

std::string write_pack(const std::map<std::string, std::string>& blobs);

}  // namespace bodh
