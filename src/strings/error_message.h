// An Error in words a person understands: what happened and what to do. The words are in assets/strings/errors.tsv.
#pragma once

#include <string>

#include "base/result.h"
#include "strings/interface_language.h"

namespace bodh {

std::string error_message(const Error& error, InterfaceLanguage language);

}  // namespace bodh
