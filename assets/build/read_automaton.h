// A morphological automaton in AT&T text form (apertium's *.att) spelled out: every word with every analysis.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace bodh {

struct Analysis {
    std::string surface;
    std::string lemma;
    std::string tags;  // "n.m.sg.nom"
};

// Spells out the largest section (sections are separated by lines "--"; the small ones are loops for digits and marks).
// Error language_data_broken with the line at fault, or when the section has a cycle or more than a few million paths.
Result<std::vector<Analysis>> read_automaton(std::string_view att);

}  // namespace bodh
