#include "text/number_words.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/table.h"
#include "text/embedded_tables.h"
#include "text/fold.h"

namespace bodh {
namespace {

struct NumberWords {
    std::map<std::string, NumberWord, std::less<>> words;
    std::vector<std::string> suffixes;
};

NumberWordKind number_word_kind_named(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, NumberWordKind>, 9> names = {{
        {"cardinal", NumberWordKind::cardinal},
        {"multiplier", NumberWordKind::multiplier},
        {"multiplier_only", NumberWordKind::multiplier_only},
        {"added_fraction", NumberWordKind::added_fraction},
        {"needed_fraction", NumberWordKind::needed_fraction},
        {"inexact", NumberWordKind::inexact},
        {"collective", NumberWordKind::collective},
        {"ordinal", NumberWordKind::ordinal},
        {"ordinal_suffix", NumberWordKind::ordinal_suffix},
    }};
    const auto found = std::find_if(names.begin(), names.end(), [name](const auto& row) { return row.first == name; });
    assert(found != names.end());
    return found->second;
}

const NumberWords& number_words() {
    static const NumberWords words = [] {
        NumberWords read;
        const Result<Table> table = Table::from_tsv("numbers.tsv", numbers_tsv);
        for (std::size_t row = 0; row < table->row_count(); ++row) {
            const std::string word = fold(table->cell(row, "word"));
            const NumberWordKind kind = number_word_kind_named(table->cell(row, "kind"));
            const double value = std::strtod(std::string(table->cell(row, "value")).c_str(), nullptr);
            read.words[word] = {kind, value};
            if (kind == NumberWordKind::ordinal_suffix) read.suffixes.push_back(word);
        }
        return read;
    }();
    return words;
}

}  // namespace

std::optional<NumberWord> number_word(std::string_view folded) {
    const auto found = number_words().words.find(folded);
    if (found == number_words().words.end()) return std::nullopt;
    return found->second;
}

std::string_view without_ordinal_suffix(std::string_view folded) {
    for (const std::string& suffix : number_words().suffixes) {
        if (folded.size() > suffix.size() && folded.substr(folded.size() - suffix.size()) == suffix) {
            return folded.substr(0, folded.size() - suffix.size());
        }
    }
    return {};
}

}  // namespace bodh
