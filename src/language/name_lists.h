// Names of people, places, organisations and events, and the words that reveal them: titles, nouns that end an
// organisation's name, endings of unknown words, Latin letters spelled in Hindi. Rows: assets/language/hi, NAMES.md
// there; territories and cities also from CLDR.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "language/features.h"
#include "language/language_pack.h"
#include "language/phrase_table.h"

namespace bodh {

enum class ListedNameType { place, organisation, event };

struct ListedName {
    ListedNameType type = ListedNameType::place;
    std::string kind;     // places: "country", "city", "river" …
    std::string country;  // places: the country it lies in, in Hindi; empty for countries and when not known
    std::string asks_as;  // class noun of its question: "देश", "शहर", "संगठन"
    std::string name;     // the spelling to show
    std::vector<std::string> aliases{};  // what else it is called, folded; only in NameLists::listed_in_order
};

struct TitleRow {
    Gender gender = Gender::either;
    std::string title_class;  // office, profession, military, honorific, kin, religious, royal, sport, member
    bool after = false;       // stands after the name: जी, साहब
};

struct OrganisationWord {
    Gender gender = Gender::none;
    std::string asks_as;
};

struct PersonalName {
    Gender gender = Gender::either;
    bool ambiguous = false;  // also an everyday word: विजय, प्रकाश
};

struct Demonym {
    std::string place;  // रूसी → रूस
};

struct NameShape {
    std::string ending;  // folded
    ListedNameType type = ListedNameType::place;
    std::string kind;
};

// A well-known person, for options where an article names too few people.
struct ListedPerson {
    std::string name;
    Gender gender = Gender::either;
    std::string field;    // politics, sport, science, arts, business, history
    std::string country;  // in Hindi
};

struct NameLists {
    PhraseTable<ListedName> names;
    PhraseTable<TitleRow> titles;
    PhraseTable<OrganisationWord> organisation_words;
    PhraseTable<PersonalName> given_names;
    PhraseTable<PersonalName> family_names;
    PhraseTable<Demonym> demonyms;
    std::vector<ListedPerson> people;
    PhraseTable<std::size_t> people_by_name;  // index in people; their aliases too
    std::vector<NameShape> shapes;            // longest ending first
    PhraseTable<bool> particles;              // अल, डी, वॉन inside a name
    std::vector<std::string> letter_names;    // folded, longest first
    std::vector<ListedName> listed_in_order;  // main spellings in order of the files, for distractors
    // Countries of which the lists name several towns and sights: known well enough to be taken for each other.
    std::vector<std::string> well_known_countries;

    // True for एएफपी, बीबीसी: two or more Latin letters spelled in Hindi and nothing else.
    bool is_spelled_abbreviation(const std::string& folded) const;
};

// Error language_data_broken with the table and row at fault.
Result<NameLists> load_name_lists(const LanguagePack& pack);

}  // namespace bodh
