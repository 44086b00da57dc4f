// What a sentence names: numbers and dates, listed names, names revealed by a title, an organisation word, an ending or
// by being unknown to the lexicon, and quotations.
#pragma once

#include <string_view>
#include <vector>

#include "analysis/mention.h"
#include "analysis/token.h"
#include "language/language.h"

namespace bodh {

// In order of the sentence, not overlapping. The type of an unknown single word is settled later, from the whole
// article (merge_entities.h).
std::vector<Mention> find_mentions(const Language& language, std::string_view text, const std::vector<Token>& tokens);

// Names only, into `mentions`; tokens already covered are left alone. Its rules: find_names.cpp.
void find_names(const Language& language, const std::vector<Token>& tokens, const std::vector<std::string>& words,
                std::vector<Mention>& mentions);

}  // namespace bodh
