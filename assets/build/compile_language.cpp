// compile_language OUT.pack AUTOMATON.att TABLE.tsv …: makes hindi.pack, everything Bodh knows of Hindi in one file.
// Each table goes in under its file name, without its comments and examples; the tables that make the lexicon stay out.
#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/table.h"
#include "inflection.h"
#include "lexicon_entries.h"
#include "read_automaton.h"
#include "verb_valency.h"
#include "write_lexicon.h"
#include "write_pack.h"

namespace {

std::optional<std::string> read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(file), {});
}

int fail(const std::string& where, const std::string& what) {
    std::fprintf(stderr, "compile_language: %s: %s\n", where.c_str(), what.c_str());
    return 1;
}

std::string file_name(const std::string& path) {
    return path.substr(path.find_last_of('/') + 1);
}

// The table again, for a machine: no comments, no column of examples.
std::string without_remarks(const bodh::Table& table) {
    std::string tsv;
    const auto add_line = [&tsv](const std::vector<std::string_view>& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0) tsv += '\t';
            tsv += cells[i];
        }
        tsv += '\n';
    };
    std::vector<std::string_view> columns;
    for (const std::string& column : table.columns()) {
        if (column != "example") columns.push_back(column);
    }
    add_line(columns);
    for (std::size_t row = 0; row < table.row_count(); ++row) {
        std::vector<std::string_view> cells;
        cells.reserve(columns.size());
        for (const std::string_view column : columns) cells.push_back(table.cell(row, column));
        add_line(cells);
    }
    return tsv;
}

using Tables = std::map<std::string, bodh::Table>;

// Takes the tables that make the lexicon out of `tables`.
bodh::Result<std::string> compile_lexicon(std::vector<bodh::Analysis> analyses, Tables& tables) {
    using namespace bodh;
    constexpr std::array<const char*, 6> needed = {"derived_forms.tsv", "lexicon_repairs.tsv", "new_words.tsv",
                                                   "paradigms.tsv",     "verb_valency.tsv",    "words.tsv"};
    Tables taken;
    for (const char* name : needed) {
        auto node = tables.extract(name);
        if (node.empty()) return Error{ErrorCode::language_data_broken, name, "missing"};
        taken.insert(std::move(node));
    }
    const Result<Table> unchanging = Table::from_tsv("unchanging nouns", take_unchanging_nouns(analyses));
    if (!unchanging) return unchanging.error();
    for (const Table* words : {&*unchanging, &std::as_const(taken).at("new_words.tsv")}) {
        const Result<std::vector<Analysis>> inflected = inflect(*words, taken.at("paradigms.tsv"));
        if (!inflected) return inflected.error();
        analyses.insert(analyses.end(), inflected->begin(), inflected->end());
    }
    const std::vector<Analysis> derived = derived_forms(analyses, taken.at("derived_forms.tsv"));
    analyses.insert(analyses.end(), derived.begin(), derived.end());
    correct_valency(analyses, taken.at("verb_valency.tsv"));
    return write_lexicon(lexicon_entries(analyses, taken.at("lexicon_repairs.tsv"), taken.at("words.tsv")));
}

}  // namespace

int main(int argument_count, char** arguments) {
    using namespace bodh;
    if (argument_count < 3) return fail("usage", "compile_language OUT.pack AUTOMATON.att TABLE.tsv …");

    Tables tables;
    for (int i = 3; i < argument_count; ++i) {
        const std::optional<std::string> text = read_file(arguments[i]);
        if (!text) return fail(arguments[i], "cannot be read");
        Result<Table> table = Table::from_tsv(file_name(arguments[i]), *text);
        if (!table) return fail(table.error().where, "has another number of cells than the header");
        tables.emplace(file_name(arguments[i]), *std::move(table));
    }
    const std::optional<std::string> automaton = read_file(arguments[2]);
    if (!automaton) return fail(arguments[2], "cannot be read");
    const Result<std::vector<Analysis>> analyses = read_automaton(*automaton);
    if (!analyses) return fail(analyses.error().where, analyses.error().detail);
    const Result<std::string> lexicon = compile_lexicon(*analyses, tables);
    if (!lexicon) return fail(lexicon.error().where, "does not fit the lexicon");

    std::map<std::string, std::string> blobs;
    for (const auto& [name, table] : tables) blobs[name] = without_remarks(table);
    blobs["lexicon"] = *lexicon;

    std::ofstream pack(arguments[1], std::ios::binary);
    pack << write_pack(blobs);
    pack.close();
    if (!pack) return fail(arguments[1], "cannot be written");
    return 0;
}
