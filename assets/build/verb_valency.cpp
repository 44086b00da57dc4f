#include "verb_valency.h"

#include <map>
#include <string>

#include "text/fold.h"

namespace bodh {

void correct_valency(std::vector<Analysis>& analyses, const Table& rows) {
    std::map<std::string, std::string> valency_of;
    for (std::size_t row = 0; row < rows.row_count(); ++row) {
        valency_of[fold(rows.cell(row, "verb"))] = rows.cell(row, "valency");
    }
    constexpr std::string_view head = "vblex.";
    constexpr std::size_t valency_size = 2;  // tv, iv
    for (Analysis& analysis : analyses) {
        if (analysis.tags.rfind(head, 0) != 0) continue;
        const auto row = valency_of.find(fold(analysis.lemma));
        if (row != valency_of.end()) analysis.tags.replace(head.size(), valency_size, row->second);
    }
}

}  // namespace bodh
