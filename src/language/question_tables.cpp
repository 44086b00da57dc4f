#include "language/question_tables.h"

#include <array>

#include "language/table_rows.h"

namespace bodh {
namespace {

constexpr std::array<Named<DetailSubject>, 3> subjects{
    {{"any", DetailSubject::any}, {"person", DetailSubject::person}, {"organisation", DetailSubject::organisation}}};
constexpr std::array<Named<DetailPlace>, 2> places{
    {{"subject", DetailPlace::after_subject}, {"day", DetailPlace::after_day}}};

constexpr std::array<Named<WordClass>, 3> classes_with_meanings{
    {{"n", WordClass::noun}, {"adj", WordClass::adjective}, {"adv", WordClass::adverb}}};

std::vector<std::string> folded(const std::vector<std::string>& words) {
    std::vector<std::string> result;
    result.reserve(words.size());
    for (const std::string& word : words) result.push_back(fold(word));
    return result;
}

// "वेतन=काम का पैसा|क़र्ज़=उधार का पैसा".
std::vector<ConfusedWord> confused_words(const Row& row) {
    std::vector<ConfusedWord> confused;
    for (const std::string& entry : row.several("confused_with")) {
        const std::size_t equals = entry.find('=');
        if (equals != std::string::npos) confused.push_back({entry.substr(0, equals), entry.substr(equals + 1)});
    }
    return confused;
}

}  // namespace

Result<QuestionTables> load_question_tables(const LanguagePack& pack) {
    QuestionTables tables;
    RowReader reader(pack);
    std::vector<std::pair<std::string, std::string>> turned;
    reader.each("opposites.tsv", [&](const Row& row) {
        const bool none = row["opposite"] == "-";
        tables.opposites.add(row["words"], none ? std::string() : std::string(row["opposite"]));
        if (!none) turned.emplace_back(row["opposite"], row["words"]);
    });
    for (const auto& [words, opposite] : turned) tables.opposites.add(words, opposite);
    reader.each("fixed_stems.tsv",
                [&](const Row& row) { tables.fixed_stems.add(row["name"], std::string(row["stem"])); });
    reader.each("sequence_words.tsv", [&](const Row& row) { tables.sequence_words.add(row["words"], true); });
    reader.each("perfective_stems.tsv",
                [&](const Row& row) { tables.perfective_stems.add(row["verb"], row.several("stems")); });
    reader.each("denial_words.tsv", [&](const Row& row) { tables.denial_words.add(row["word"], true); });
    reader.each("unstated_details.tsv", [&](const Row& row) {
        tables.unstated_details.push_back({std::string(row["detail"]), folded(row.several("verbs")),
                                           row.named("subject", subjects), row.named("place", places),
                                           folded(row.several("telling"))});
    });
    reader.each("meanings.tsv", [&](const Row& row) {
        tables.meaning_by_word.add(row["word"], tables.meanings.size());
        tables.meanings.push_back({std::string(row["word"]), row.named("class", classes_with_meanings),
                                   std::string(row["meaning"]), std::string(row["field"]), confused_words(row)});
    });
    if (reader.error()) return *reader.error();
    return tables;
}

}  // namespace bodh
