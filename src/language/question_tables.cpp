#include "language/question_tables.h"

#include <array>

#include "language/table_rows.h"

namespace bodh {
namespace {

constexpr std::array<Named<DetailSubject>, 3> subjects{
    {{"any", DetailSubject::any}, {"person", DetailSubject::person}, {"organisation", DetailSubject::organisation}}};
constexpr std::array<Named<DetailPlace>, 2> places{
    {{"subject", DetailPlace::after_subject}, {"day", DetailPlace::after_day}}};

std::vector<std::string> folded(const std::vector<std::string>& words) {
    std::vector<std::string> result;
    for (const std::string& word : words) result.push_back(fold(word));
    return result;
}

}  // namespace

Result<QuestionTables> load_question_tables(const LanguagePack& pack) {
    QuestionTables tables;
    RowReader reader(pack);
    std::vector<std::pair<std::string, std::string>> turned;
    reader.each("opposites.tsv", [&](const Row& row) {
        tables.opposites.add(row["words"], std::string(row["opposite"]));
        turned.emplace_back(row["opposite"], row["words"]);
    });
    for (const auto& [words, opposite] : turned) tables.opposites.add(words, opposite);
    reader.each("fixed_stems.tsv",
                [&](const Row& row) { tables.fixed_stems.add(row["name"], std::string(row["stem"])); });
    reader.each("sequence_words.tsv", [&](const Row& row) { tables.sequence_words.add(row["words"], true); });
    reader.each("unstated_details.tsv", [&](const Row& row) {
        tables.unstated_details.push_back({std::string(row["detail"]), folded(row.several("verbs")),
                                           row.named("subject", subjects), row.named("place", places),
                                           folded(row.several("telling"))});
    });
    if (reader.error()) return *reader.error();
    return tables;
}

}  // namespace bodh
