// What Bodh knows of Hindi, ready for use: the lexicon and the tables, loaded once and then only read.
#pragma once

#include <string>

#include "base/result.h"
#include "language/grammar_tables.h"
#include "language/language_pack.h"
#include "language/lexicon.h"
#include "language/masculine_forms.h"
#include "language/name_lists.h"
#include "language/question_tables.h"
#include "language/ranking_weights.h"
#include "language/word_lists.h"

namespace bodh {

struct Language {
    Lexicon lexicon;
    GrammarTables grammar;
    NameLists names;
    WordLists words;
    MasculineForms masculine_forms;
    RankingWeights ranking;
    QuestionTables questions;
};

// Takes the bytes of hindi.pack. Error language_data_broken.
Result<Language> load_language(std::string pack_bytes);

}  // namespace bodh
