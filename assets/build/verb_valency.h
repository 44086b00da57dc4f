// Which verbs are transitive, where the automaton is wrong.
#pragma once

#include <vector>

#include "base/table.h"
#include "read_automaton.h"

namespace bodh {

// Writes the valency of `rows` (columns verb, valency: tv or iv) into the tags of those verbs.
void correct_valency(std::vector<Analysis>& analyses, const Table& rows);

}  // namespace bodh
