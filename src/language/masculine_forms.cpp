#include "language/masculine_forms.h"

#include <algorithm>

#include "language/table_rows.h"

namespace bodh {

Result<MasculineForms> MasculineForms::load(const LanguagePack& pack) {
    MasculineForms table;
    RowReader reader(pack);
    reader.each("masculine_forms.tsv", [&](const Row& row) {
        table.forms_.push_back(
            {std::string(row["form"]), std::string(row["masculine_singular"]), row["kind"] == "word"});
    });
    if (reader.error()) return *reader.error();
    std::stable_sort(table.forms_.begin(), table.forms_.end(), [](const Form& a, const Form& b) {
        if (a.whole_word != b.whole_word) return a.whole_word;
        return a.form.size() > b.form.size();
    });
    return table;
}

std::string MasculineForms::masculine_singular(std::string_view form) const {
    for (const Form& row : forms_) {
        if (row.whole_word ? form == row.form
                           : form.size() > row.form.size() && form.substr(form.size() - row.form.size()) == row.form)
            return std::string(form.substr(0, form.size() - row.form.size())) + row.masculine;
    }
    return std::string(form);
}

}  // namespace bodh
