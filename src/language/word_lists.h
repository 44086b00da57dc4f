// Words by what they do in a sentence or a question: conjunct verbs, class nouns, nouns for people, units, places,
// predicates of speech, relation nouns, usual circumstances. Rows: assets/language/hi, WORDS.md there.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "language/features.h"
#include "language/language_pack.h"
#include "language/phrase_table.h"

namespace bodh {

struct ConjunctVerb {
    std::vector<std::string> verbs;  // folded lemmas of the light verbs it goes with: कर, हो
    Gender gender = Gender::none;
    std::string object_marker;  // का, को, पर …; empty for a bare object
};

struct ClassNoun {
    std::string noun;  // in the direct singular
    Gender gender = Gender::masculine;
    std::string oblique_singular;
    std::string oblique_plural;
    bool human = false;
    std::string sense;
};

struct HumanNoun {
    Gender gender = Gender::either;
};

struct UnitRow {
    Gender gender = Gender::masculine;
    std::string kind;
};

struct SpeechVerb {
    bool factive = false;
};

struct RelationNoun {
    Gender gender = Gender::masculine;
    std::string question_word;
};

enum class CircumstanceKind { cause, means, purpose };

// A usual answer to क्यों, कैसे or किसलिए, before its postposition.
struct Circumstance {
    std::string phrase;
    CircumstanceKind kind = CircumstanceKind::cause;
    std::vector<std::string> not_with;  // folded words beside which it could be right as well
};

struct WordLists {
    PhraseTable<ConjunctVerb> conjunct_verbs;
    PhraseTable<ClassNoun> class_nouns;
    PhraseTable<HumanNoun> human_nouns;
    PhraseTable<UnitRow> units;
    PhraseTable<bool> common_places;
    PhraseTable<bool> abstract_nouns;
    PhraseTable<SpeechVerb> speech_verbs;           // plain verbs by lemma: "कह"
    PhraseTable<SpeechVerb> speech_conjunct_verbs;  // "दावा कर"
    PhraseTable<bool> spoken_sources;               // things that say something: रिपोर्ट
    PhraseTable<bool> light_verbs;                  // by lemma: the verbs of conjunct_verbs
    PhraseTable<RelationNoun> relation_nouns;
    PhraseTable<std::string> question_words;  // with the form that asks for several; empty when there is none
    std::vector<Circumstance> circumstances;
    PhraseTable<bool> means_verbs;  // by lemma: their participle says how (जीतकर)
};

// Error language_data_broken with the table and row at fault.
Result<WordLists> load_word_lists(const LanguagePack& pack);

}  // namespace bodh
