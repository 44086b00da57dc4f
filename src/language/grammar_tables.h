// The closed classes of Hindi that analysis and question writing lean on: postpositions, pronouns, words that join
// clauses, words of time, small words. Rows:
// assets/language/hi/{postpositions,postposition_gaps,pronouns,clause_words,time_words,function_words,verbs_without_ne}.tsv.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "language/features.h"
#include "language/language_pack.h"
#include "language/phrase_table.h"

namespace bodh {

struct PostpositionRow {
    std::string postposition;  // as written: "के साथ"
    std::string person;        // asks for a person: "किसके साथ"; empty when Hindi has no such question
    std::string thing;         // asks for a thing with its class noun for {}: "{} के साथ"
    std::string place;         // asks for a place: "कहाँ"
    std::string what;  // asks for a thing without a class noun: "किसके साथ", "किसमें"
};

// का, के, की: what stands before it belongs to what follows.
bool is_genitive(std::string_view postposition);

enum class PronounKind { first, second, third, demonstrative, reflexive, indefinite, relative };
struct PronounRow {
    PronounKind kind = PronounKind::third;
    std::string with_name;  // "{} ने" for उन्होंने; empty when no name can stand in its place
};

enum class ClauseWordKind { complement, coordinate, contrast, cause, effect, purpose, condition };
struct ClauseWordRow {
    ClauseWordKind kind = ClauseWordKind::coordinate;
};

enum class TimeWordKind { month, weekday, unit, relative, before, floating, part, dated, several, anniversary, era };
struct TimeWordRow {
    TimeWordKind kind = TimeWordKind::unit;
    int value = 0;  // month 1–12, weekday 1–7 from Monday, unit 1 second … 9 century, before -1/0/1
    Gender gender = Gender::masculine;
    std::string word;  // as written in the row, for showing
};

enum class FunctionWordKind {
    negation,
    particle,
    approximate,
    restrictive,
    adverb,
    honorific,
    vector,
    manner,
    light,
    remainder,
    following
};

// Where a gap for a postposition has one answer, and what may be offered there.
enum class GapPlace { agent, recipient, day, month, being, of_masculine, of_oblique, of_feminine };
struct PostpositionGap {
    GapPlace place = GapPlace::agent;
    std::string postposition;
    std::vector<std::string> offered;
};

struct GrammarTables {
    PhraseTable<PostpositionRow> postpositions;
    std::vector<PostpositionGap> postposition_gaps;
    PhraseTable<PronounRow> pronouns;
    PhraseTable<ClauseWordRow> clause_words;
    PhraseTable<bool> leading_words;  // links to the sentence before, dropped from stems: "इस बीच"
    PhraseTable<TimeWordRow> time_words;
    std::vector<TimeWordRow> time_words_in_order;
    PhraseTable<TimeWordRow> time_words_before;  // पिछले, उस, कई, वर्ष (before a year)
    PhraseTable<TimeWordRow> time_words_after;  // तारीख़, जयंती: they make a date of the number in front
    PhraseTable<FunctionWordKind> function_words;
    PhraseTable<bool> light_nouns;       // by lemma: too empty to be asked for (वजह, हाल)
    PhraseTable<bool> remainder_words;   // others than those told of before: अन्य
    PhraseTable<bool> following_words;   // after what the clause before tells: बाद में
    PhraseTable<bool> manner_nouns;      // with an adjective they say how: मुख्य रूप से
    PhraseTable<bool> verbs_without_ne;  // by lemma: their subject stays in the direct case
    PhraseTable<bool> vector_verbs;      // by lemma: verbs that follow a stem (मार डाला)
};

// The usual word for a month or weekday, the first row of its value: 2 → "फ़रवरी"; empty when there is none.
std::string time_word(const GrammarTables& grammar, TimeWordKind kind, int value);

// Error language_data_broken with the table and row at fault.
Result<GrammarTables> load_grammar_tables(const LanguagePack& pack);

}  // namespace bodh
