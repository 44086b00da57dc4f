// What question writing needs of Hindi beyond grammar: words that turn a statement round, details that could be said.
// Rows:
// assets/language/hi/{fixed_stems,meanings,opposites,perfective_stems,sequence_words,denial_words,unstated_details}.tsv.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "language/features.h"
#include "language/language_pack.h"
#include "language/phrase_table.h"

namespace bodh {

// What could well be said of an event and is not.
enum class DetailSubject { any, person, organisation };
enum class DetailPlace { after_subject, after_day };
struct UnstatedDetail {
    std::string detail;              // "दोपहर बाद"
    std::vector<std::string> verbs;  // folded lemmas that it fits; "*" any
    DetailSubject subject = DetailSubject::any;
    DetailPlace place = DetailPlace::after_subject;
    std::vector<std::string> telling;  // folded beginnings of words that speak of it
};

// A word that a learner could take another for, with its own meaning.
struct ConfusedWord {
    std::string word;
    std::string meaning;
};

struct MeaningRow {
    std::string word;  // lemma
    WordClass word_class = WordClass::noun;
    std::string meaning;  // in easier words of the same class
    std::string field;
    std::vector<ConfusedWord> confused_with;
};

struct QuestionTables {
    PhraseTable<std::string> fixed_stems;                    // by name: "order"
    PhraseTable<bool> sequence_words;                        // पहले, बाद: they tell the order of events
    PhraseTable<std::vector<std::string>> perfective_stems;  // कर → कि, क
    PhraseTable<bool> denial_words;                          // मना, इनकार: they say no by themselves
    PhraseTable<std::string> opposites;  // "से अधिक" → "से कम"; "आगे बढ़ा" → ""
    std::vector<UnstatedDetail> unstated_details;
    std::vector<MeaningRow> meanings;
    PhraseTable<std::size_t> meaning_by_word;  // index in meanings
};

// Error language_data_broken with the table and row at fault.
Result<QuestionTables> load_question_tables(const LanguagePack& pack);

}  // namespace bodh
