#include "language/name_lists.h"

#include <algorithm>
#include <array>
#include <map>

#include "language/table_rows.h"

namespace bodh {
namespace {

// The noun that asks for a place of each kind: किस देश, किस शहर.
constexpr std::array<Named<std::string_view>, 14> place_class_nouns{{{"city", "शहर"},
                                                                     {"country", "देश"},
                                                                     {"state", "राज्य"},
                                                                     {"continent", "महाद्वीप"},
                                                                     {"river", "नदी"},
                                                                     {"sea", "सागर"},
                                                                     {"mountain", "पर्वत"},
                                                                     {"island", "द्वीप"},
                                                                     {"lake", "झील"},
                                                                     {"region", "क्षेत्र"},
                                                                     {"desert", "मरुस्थल"},
                                                                     {"landmark", "स्थान"},
                                                                     {"planet", "ग्रह"},
                                                                     {"district", "ज़िले"}}};

constexpr int places_of_well_known_country = 4;

std::string class_noun_of_place(std::string_view kind) {
    for (const auto& row : place_class_nouns)
        if (row.name == kind) return std::string(row.value);
    return {};
}

void add_name(NameLists& lists, const ListedName& name, const std::vector<std::string>& aliases) {
    lists.names.add(name.name, name);
    lists.listed_in_order.push_back(name);
    for (const std::string& alias : aliases) {
        lists.names.add(alias, name);
        lists.listed_in_order.back().aliases.push_back(fold(alias));
    }
}

// True when folded[from…] is a sequence of letter names; tries the longest name first.
bool spelled_from(const std::string& folded, std::size_t from, int letters, const std::vector<std::string>& names) {
    if (from == folded.size()) return letters >= 2;
    for (const std::string& name : names)
        if (folded.compare(from, name.size(), name) == 0 &&
            spelled_from(folded, from + name.size(), letters + 1, names))
            return true;
    return false;
}

}  // namespace

bool NameLists::is_spelled_abbreviation(const std::string& folded) const {
    return spelled_from(folded, 0, 0, letter_names);
}

Result<NameLists> load_name_lists(const LanguagePack& pack) {
    NameLists lists;
    RowReader reader(pack);
    reader.each("places.tsv", [&](const Row& row) {
        const std::string kind(row["kind"]);
        add_name(lists,
                 {ListedNameType::place, kind, row.unless_dash("country"), class_noun_of_place(kind),
                  std::string(row["name"])},
                 row.several("aliases"));
    });
    reader.each("organisations.tsv", [&](const Row& row) {
        add_name(lists,
                 {ListedNameType::organisation, {}, {}, std::string(row["class_noun"]), std::string(row["name"])},
                 row.several("aliases"));
    });
    reader.each("events.tsv", [&](const Row& row) {
        add_name(lists, {ListedNameType::event, {}, {}, std::string(row["class_noun"]), std::string(row["name"])},
                 row.several("aliases"));
    });
    reader.each("names_cldr.tsv", [&](const Row& row) {
        const std::string_view type = row["type"];
        const std::string kind = type == "place_country" ? "country" : type == "place_city" ? "city" : "region";
        if (type != "place_country" && type != "place_city" && type != "place_region") return;
        lists.names.add(row["name"],
                        {ListedNameType::place, kind, {}, class_noun_of_place(kind), std::string(row["name"])});
    });
    reader.each("titles.tsv", [&](const Row& row) {
        lists.titles.add(row["title"], {row.gender("gender"), std::string(row["class"]), row["position"] == "after"});
    });
    reader.each("organisation_words.tsv", [&](const Row& row) {
        lists.organisation_words.add(row["word"], {row.gender("gender"), std::string(row["class_noun"])});
    });
    reader.each("given_names.tsv", [&](const Row& row) {
        lists.given_names.add(row["name"], {row.gender("gender"), row.yes("ambiguous")});
    });
    reader.each("family_names.tsv", [&](const Row& row) {
        lists.family_names.add(row["name"], {Gender::either, row.yes("ambiguous")});
    });
    reader.each("people.tsv", [&](const Row& row) {
        lists.people_by_name.add(row["name"], lists.people.size());
        for (const std::string& alias : row.several("aliases")) lists.people_by_name.add(alias, lists.people.size());
        lists.people.push_back(
            {std::string(row["name"]), row.gender("gender"), std::string(row["field"]), row.unless_dash("country")});
    });
    reader.each("demonyms.tsv",
                [&](const Row& row) { lists.demonyms.add(row["adjective"], {std::string(row["place"])}); });
    reader.each("name_shapes.tsv", [&](const Row& row) {
        lists.shapes.push_back({fold(row["ending"]), ListedNameType::place, std::string(row["kind"])});
    });
    reader.each("name_particles.tsv", [&](const Row& row) { lists.particles.add(row["particle"], true); });
    reader.each("letter_names.tsv", [&](const Row& row) { lists.letter_names.push_back(fold(row["name"])); });
    if (reader.error()) return *reader.error();

    std::map<std::string, int> places_of_country;
    for (const ListedName& name : lists.listed_in_order)
        if (name.type == ListedNameType::place && !name.country.empty()) ++places_of_country[name.country];
    for (const auto& [country, places] : places_of_country)
        if (places >= places_of_well_known_country) lists.well_known_countries.push_back(country);

    const auto longer = [](const std::string& a, const std::string& b) { return a.size() > b.size(); };
    std::stable_sort(lists.letter_names.begin(), lists.letter_names.end(), longer);
    std::stable_sort(lists.shapes.begin(), lists.shapes.end(),
                     [&](const NameShape& a, const NameShape& b) { return longer(a.ending, b.ending); });
    return lists;
}

}  // namespace bodh
