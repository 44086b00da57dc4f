// The features that the tags of a reading spell out: "n.m.sg.nom" → noun, masculine, singular, direct.
// The list of tags is in assets/language/hi/README.md; a tag that says nothing of the features is skipped.
#pragma once

#include <string_view>

#include "language/features.h"

namespace bodh {

Features features_from_tags(std::string_view tags);

}  // namespace bodh
