// compile_language OUT.pack AUTOMATON.att TABLE.tsv …: makes hindi.pack, everything Bodh knows of Hindi in one file.
// Each table goes in under its file name; lexicon_repairs.tsv and words.tsv correct the lexicon and stay out.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>

#include "base/table.h"
#include "lexicon_entries.h"
#include "multiword_tables.h"
#include "read_automaton.h"
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

}  // namespace

int main(int argument_count, char** arguments) {
    using namespace bodh;
    if (argument_count < 3) return fail("usage", "compile_language OUT.pack AUTOMATON.att TABLE.tsv …");

    std::map<std::string, std::string> blobs;
    for (int i = 3; i < argument_count; ++i) {
        const std::optional<std::string> table = read_file(arguments[i]);
        if (!table) return fail(arguments[i], "cannot be read");
        const Result<Table> parsed = Table::from_tsv(file_name(arguments[i]), *table);
        if (!parsed) return fail(parsed.error().where, "has another number of cells than the header");
        blobs[file_name(arguments[i])] = *table;
    }
    const std::optional<std::string> automaton = read_file(arguments[2]);
    if (!automaton) return fail(arguments[2], "cannot be read");
    const Result<std::vector<Analysis>> analyses = read_automaton(*automaton);
    if (!analyses) return fail(analyses.error().where, analyses.error().detail);

    const Result<Table> repairs = Table::from_tsv("lexicon_repairs.tsv", blobs["lexicon_repairs.tsv"]);
    const Result<Table> words = Table::from_tsv("words.tsv", blobs["words.tsv"]);
    if (!repairs || !words) return fail("lexicon_repairs.tsv, words.tsv", "are needed");
    const Result<std::string> lexicon = write_lexicon(lexicon_entries(*analyses, *repairs, *words));
    if (!lexicon) return fail(lexicon.error().where, "does not fit the lexicon's format");

    blobs.erase("lexicon_repairs.tsv");
    blobs.erase("words.tsv");
    blobs["lexicon"] = *lexicon;
    blobs["conjunct_nouns"] = conjunct_nouns_tsv(*analyses);
    blobs["multiword_names"] = multiword_names_tsv(*analyses);

    std::ofstream pack(arguments[1], std::ios::binary);
    pack << write_pack(blobs);
    pack.close();
    if (!pack) return fail(arguments[1], "cannot be written");
    return 0;
}
