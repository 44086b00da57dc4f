#include "language/romanisation.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>

#include "base/table.h"

namespace bodh {

extern const std::string_view romanisation_tsv;
extern const std::string_view clusters_tsv;
extern const std::string_view everyday_words_tsv;

namespace {

int number(std::string_view cell) {
    return std::atoi(std::string(cell).c_str());
}

RomanPlace place_of(std::string_view cell) {
    if (cell == "first") return RomanPlace::first;
    if (cell == "middle") return RomanPlace::middle;
    if (cell == "last") return RomanPlace::last;
    if (cell == "last_joined") return RomanPlace::last_joined;
    if (cell == "after_vowel") return RomanPlace::after_vowel;
    if (cell == "after_consonant") return RomanPlace::after_consonant;
    assert(cell == "any");
    return RomanPlace::any;
}

std::string unless_dash(std::string_view cell) {
    return cell == "-" ? std::string() : std::string(cell);
}

RomanRule rule_of(RomanKind kind, const Table& table, std::size_t row) {
    const std::string_view from = table.cell(row, "from");
    const std::string_view to = table.cell(row, "to");
    RomanRule rule;
    rule.kind = kind;
    rule.place = place_of(table.cell(row, "place"));
    rule.from = from.substr(0, from.find('>'));
    if (rule.from.size() < from.size()) rule.next = from.substr(rule.from.size() + 1);
    rule.to = unless_dash(to.substr(0, to.find(' ')));
    if (kind == RomanKind::vowel) rule.sign = unless_dash(to.substr(to.find(' ') + 1));
    rule.cost = number(table.cell(row, "cost"));
    return rule;
}

void read_rules(Romanisation& into) {
    const Result<Table> table = Table::from_tsv("romanisation.tsv", romanisation_tsv);
    for (std::size_t row = 0; row < table->row_count(); ++row) {
        const std::string_view kind = table->cell(row, "kind");
        const std::string_view from = table->cell(row, "from");
        if (kind == "letter") {
            into.letter_names[from.front()] = table->cell(row, "to");
        } else if (kind == "hiatus") {
            (from == "after_a" ? into.hiatus_after_a : into.hiatus) = number(table->cell(row, "cost"));
        } else {
            const RomanKind of = kind == "vowel"   ? RomanKind::vowel
                                 : kind == "nasal" ? RomanKind::nasal
                                                   : RomanKind::consonant;
            into.rules[static_cast<unsigned char>(from.front())].push_back(rule_of(of, *table, row));
        }
    }
}

void read_clusters(Romanisation& into) {
    const Result<Table> table = Table::from_tsv("clusters.tsv", clusters_tsv);
    for (std::size_t row = 0; row < table->row_count(); ++row) {
        const ClusterCost cost{number(table->cell(row, "joined")), number(table->cell(row, "apart"))};
        const RomanPlace place = place_of(table->cell(row, "place"));
        for (const RomanPlace each : {RomanPlace::first, RomanPlace::middle, RomanPlace::last}) {
            if (place != RomanPlace::any && place != each) continue;
            into.clusters[{each, std::string(table->cell(row, "left")), std::string(table->cell(row, "right"))}] = cost;
        }
    }
}

void read_everyday_words(Romanisation& into) {
    const Result<Table> table = Table::from_tsv("everyday_words.tsv", everyday_words_tsv);
    for (std::size_t row = 0; row < table->row_count(); ++row) {
        const auto rank = static_cast<int>(row);
        const std::string word(table->cell(row, "word"));
        into.everyday_rank.emplace(word, rank);
        std::string_view rest = table->cell(row, "typed");
        for (int habit = 0; !rest.empty() && rest != "-"; ++habit) {
            const std::string_view typed = rest.substr(0, rest.find(','));
            into.everyday_by_typed[std::string(typed)].push_back({word, rank, habit});
            rest.remove_prefix(std::min(rest.size(), typed.size() + 1));
        }
    }
}

}  // namespace

ClusterCost Romanisation::cluster(RomanPlace place, const std::string& left, const std::string& right) const {
    for (const auto& key : {std::tuple{place, left, right}, std::tuple{place, std::string("*"), right},
                            std::tuple{place, std::string("*"), std::string("*")}}) {
        if (const auto found = clusters.find(key); found != clusters.end()) return found->second;
    }
    assert(false && "clusters.tsv has a row for any two at each place");
    return {};
}

const Romanisation& romanisation() {
    static const Romanisation read = [] {
        Romanisation tables;
        read_rules(tables);
        read_clusters(tables);
        read_everyday_words(tables);
        return tables;
    }();
    return read;
}

}  // namespace bodh
