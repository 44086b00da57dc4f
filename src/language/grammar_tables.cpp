#include "language/grammar_tables.h"

#include <array>
#include <cstdlib>

#include "language/table_rows.h"

namespace bodh {
namespace {

constexpr std::array<Named<GapPlace>, 8> gap_places{{{"agent", GapPlace::agent},
                                                     {"recipient", GapPlace::recipient},
                                                     {"day", GapPlace::day},
                                                     {"month", GapPlace::month},
                                                     {"being", GapPlace::being},
                                                     {"of_masculine", GapPlace::of_masculine},
                                                     {"of_oblique", GapPlace::of_oblique},
                                                     {"of_feminine", GapPlace::of_feminine}}};

constexpr std::array<Named<PronounKind>, 7> pronoun_kinds{{{"first", PronounKind::first},
                                                           {"second", PronounKind::second},
                                                           {"third", PronounKind::third},
                                                           {"demonstrative", PronounKind::demonstrative},
                                                           {"reflexive", PronounKind::reflexive},
                                                           {"indefinite", PronounKind::indefinite},
                                                           {"relative", PronounKind::relative}}};

constexpr std::array<Named<ClauseWordKind>, 7> clause_word_kinds{{{"complement", ClauseWordKind::complement},
                                                                  {"coordinate", ClauseWordKind::coordinate},
                                                                  {"contrast", ClauseWordKind::contrast},
                                                                  {"cause", ClauseWordKind::cause},
                                                                  {"effect", ClauseWordKind::effect},
                                                                  {"purpose", ClauseWordKind::purpose},
                                                                  {"condition", ClauseWordKind::condition}}};

constexpr std::array<Named<TimeWordKind>, 11> time_word_kinds{{{"month", TimeWordKind::month},
                                                               {"weekday", TimeWordKind::weekday},
                                                               {"unit", TimeWordKind::unit},
                                                               {"relative", TimeWordKind::relative},
                                                               {"before", TimeWordKind::before},
                                                               {"floating", TimeWordKind::floating},
                                                               {"part", TimeWordKind::part},
                                                               {"dated", TimeWordKind::dated},
                                                               {"several", TimeWordKind::several},
                                                               {"anniversary", TimeWordKind::anniversary},
                                                               {"era", TimeWordKind::era}}};

constexpr std::array<Named<FunctionWordKind>, 11> function_word_kinds{{{"negation", FunctionWordKind::negation},
                                                                       {"particle", FunctionWordKind::particle},
                                                                       {"approximate", FunctionWordKind::approximate},
                                                                       {"restrictive", FunctionWordKind::restrictive},
                                                                       {"adverb", FunctionWordKind::adverb},
                                                                       {"honorific", FunctionWordKind::honorific},
                                                                       {"vector", FunctionWordKind::vector},
                                                                       {"manner", FunctionWordKind::manner},
                                                                       {"light", FunctionWordKind::light},
                                                                       {"remainder", FunctionWordKind::remainder},
                                                                       {"following", FunctionWordKind::following}}};

PhraseTable<TimeWordRow>& table_for(TimeWordKind kind, GrammarTables& tables) {
    switch (kind) {
        case TimeWordKind::before:
        case TimeWordKind::floating:
        case TimeWordKind::several: return tables.time_words_before;
        case TimeWordKind::dated:
        case TimeWordKind::anniversary: return tables.time_words_after;
        default: return tables.time_words;
    }
}

}  // namespace

bool is_genitive(std::string_view postposition) {
    return postposition == "का" || postposition == "के" || postposition == "की";
}

std::string time_word(const GrammarTables& grammar, TimeWordKind kind, int value) {
    for (const TimeWordRow& row : grammar.time_words_in_order)
        if (row.kind == kind && row.value == value) return row.word;
    return {};
}

Result<GrammarTables> load_grammar_tables(const LanguagePack& pack) {
    GrammarTables tables;
    RowReader reader(pack);
    reader.each("postpositions.tsv", [&](const Row& row) {
        tables.postpositions.add(row["postposition"],
                                 {std::string(row["postposition"]), row.unless_dash("person"), row.unless_dash("thing"),
                                  row.unless_dash("place"), row.unless_dash("what")});
    });
    reader.each("postposition_gaps.tsv", [&](const Row& row) {
        tables.postposition_gaps.push_back(
            {row.named("place", gap_places), std::string(row["postposition"]), row.several("offered")});
    });
    reader.each("pronouns.tsv", [&](const Row& row) {
        tables.pronouns.add(row["pronoun"], {row.named("kind", pronoun_kinds), row.unless_dash("with_name")});
    });
    reader.each("clause_words.tsv", [&](const Row& row) {
        if (row["kind"] == "leading")
            tables.leading_words.add(row["word"], true);
        else
            tables.clause_words.add(row["word"], {row.named("kind", clause_word_kinds)});
    });
    reader.each("time_words.tsv", [&](const Row& row) {
        const TimeWordRow word{row.named("kind", time_word_kinds), std::atoi(std::string(row["value"]).c_str()),
                               row.gender("gender"), std::string(row["word"])};
        tables.time_words_in_order.push_back(word);
        table_for(word.kind, tables).add(row["word"], word);
    });
    reader.each("function_words.tsv", [&](const Row& row) {
        const FunctionWordKind kind = row.named("kind", function_word_kinds);
        if (kind == FunctionWordKind::vector)
            tables.vector_verbs.add(row["word"], true);
        else if (kind == FunctionWordKind::manner)
            tables.manner_nouns.add(row["word"], true);
        else if (kind == FunctionWordKind::light)
            tables.light_nouns.add(row["word"], true);
        else if (kind == FunctionWordKind::remainder)
            tables.remainder_words.add(row["word"], true);
        else if (kind == FunctionWordKind::following)
            tables.following_words.add(row["word"], true);
        else
            tables.function_words.add(row["word"], kind);
    });
    reader.each("verbs_without_ne.tsv", [&](const Row& row) { tables.verbs_without_ne.add(row["verb"], true); });
    if (reader.error()) return *reader.error();
    return tables;
}

}  // namespace bodh
