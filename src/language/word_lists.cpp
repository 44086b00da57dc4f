#include "language/word_lists.h"

#include <array>
#include <utility>

#include "language/table_rows.h"

namespace bodh {
namespace {

constexpr std::array<Named<CircumstanceKind>, 3> circumstance_kinds{
    {{"cause", CircumstanceKind::cause}, {"means", CircumstanceKind::means}, {"purpose", CircumstanceKind::purpose}}};

}  // namespace

Result<WordLists> load_word_lists(const LanguagePack& pack) {
    WordLists lists;
    RowReader reader(pack);
    reader.each("conjunct_verbs.tsv", [&](const Row& row) {
        ConjunctVerb verb{{}, row.gender("gender"), row.unless_dash("object_marker")};
        for (const std::string& light : row.several("verbs")) {
            verb.verbs.push_back(fold(light));
            lists.light_verbs.add(light, true);
        }
        lists.conjunct_verbs.add(row["noun"], verb);
    });
    reader.each("class_nouns.tsv", [&](const Row& row) {
        const ClassNoun noun{
            std::string(row["noun"]),           row.gender("gender"), std::string(row["oblique_singular"]),
            std::string(row["oblique_plural"]), row.yes("human"),     std::string(row["sense"])};
        lists.class_nouns.add(noun.noun, noun);
    });
    reader.each("human_nouns.tsv", [&](const Row& row) { lists.human_nouns.add(row["noun"], {row.gender("gender")}); });
    reader.each("units.tsv", [&](const Row& row) {
        const UnitRow unit{row.gender("gender"), std::string(row["kind"])};
        lists.units.add(row["unit"], unit);
        for (const std::string& alias : row.several("aliases")) lists.units.add(alias, unit);
    });
    reader.each("common_places.tsv", [&](const Row& row) { lists.common_places.add(row["noun"], true); });
    reader.each("abstract_nouns.tsv", [&](const Row& row) { lists.abstract_nouns.add(row["noun"], true); });
    reader.each("speech_verbs.tsv", [&](const Row& row) {
        const SpeechVerb verb{row.yes("factive")};
        const std::string noun = row.unless_dash("noun");
        if (noun.empty())
            lists.speech_verbs.add(row["verb"], verb);
        else
            lists.speech_conjunct_verbs.add(noun + " " + std::string(row["verb"]), verb);
    });
    reader.each("spoken_sources.tsv", [&](const Row& row) { lists.spoken_sources.add(row["noun"], true); });
    reader.each("relation_nouns.tsv", [&](const Row& row) {
        lists.relation_nouns.add(row["noun"], {row.gender("gender"), std::string(row["question_word"])});
    });
    reader.each("question_words.tsv",
                [&](const Row& row) { lists.question_words.add(row["word"], row.unless_dash("plural")); });
    reader.each("circumstances.tsv", [&](const Row& row) {
        Circumstance circumstance{std::string(row["phrase"]), row.named("kind", circumstance_kinds), {}};
        for (const std::string& word : row.several("not_with")) circumstance.not_with.push_back(fold(word));
        lists.circumstances.push_back(std::move(circumstance));
    });
    reader.each("means_verbs.tsv", [&](const Row& row) { lists.means_verbs.add(row["verb"], true); });
    if (reader.error()) return *reader.error();
    return lists;
}

}  // namespace bodh
