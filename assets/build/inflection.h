// Forms that the automaton lacks, made by the rules of assets/language/hi.
#pragma once

#include <string>
#include <vector>

#include "base/table.h"
#include "read_automaton.h"

namespace bodh {

// Every form of every row of new_words.tsv (columns word, class) by paradigms.tsv (class, ending, form, tags). Error
// language_data_broken naming the word whose class has no paradigm that fits.
Result<std::vector<Analysis>> inflect(const Table& new_words, const Table& paradigms);

// The automaton takes thousands of nouns for ones that never change (विकल्प, एजेंसी). Takes those readings out of
// `analyses` and returns the nouns with their classes as rows for inflect(): विकल्प n.m, एजेंसी n.f, राजा n.m.fixed.
std::string take_unchanging_nouns(std::vector<Analysis>& analyses);

// The forms that derived_forms.tsv (tags, ending, form, becomes) makes of `analyses`.
std::vector<Analysis> derived_forms(const std::vector<Analysis>& analyses, const Table& rules);

}  // namespace bodh
