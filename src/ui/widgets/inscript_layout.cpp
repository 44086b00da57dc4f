#include "ui/widgets/inscript_layout.h"

#include <cassert>
#include <cstdlib>
#include <utility>

#include "base/table.h"

namespace bodh {

extern const std::string_view inscript_tsv;

namespace ui {
namespace {

KeyPurpose purpose_of(std::string_view cell) {
    constexpr std::pair<std::string_view, KeyPurpose> purposes[] = {
        {"shift", KeyPurpose::shift},         {"digits", KeyPurpose::digits}, {"space", KeyPurpose::space},
        {"backspace", KeyPurpose::backspace}, {"enter", KeyPurpose::enter},   {"close", KeyPurpose::close},
    };
    for (const auto& [name, purpose] : purposes) {
        if (name == cell) return purpose;
    }
    return KeyPurpose::letter;
}

KeyboardRows read_layout(std::string_view form) {
    const Result<Table> table = Table::from_tsv("inscript.tsv", inscript_tsv);
    assert(table);
    KeyboardRows rows;
    for (std::size_t row = 0; row < table->row_count(); ++row) {
        if (table->cell(row, "layout") != form) continue;
        const auto number = static_cast<std::size_t>(std::atoi(std::string(table->cell(row, "row")).c_str()));
        if (rows.size() < number) rows.resize(number);
        KeyboardKey key;
        key.width = static_cast<float>(std::atof(std::string(table->cell(row, "width")).c_str()));
        const std::string_view plain = table->cell(row, "plain");
        key.purpose = purpose_of(plain);
        if (key.purpose == KeyPurpose::letter) {
            constexpr std::array<std::string_view, 3> layers = {"plain", "shifted", "digits"};
            for (std::size_t layer = 0; layer < layers.size(); ++layer) {
                const std::string_view cell = table->cell(row, layers[layer]);
                key.text[layer] = cell == "same" ? plain : cell;
            }
        }
        rows[number - 1].push_back(std::move(key));
    }
    return rows;
}

}  // namespace

const KeyboardRows& inscript_layout(KeyboardForm form) {
    static const KeyboardRows wide = read_layout("wide");
    static const KeyboardRows narrow = read_layout("narrow");
    return form == KeyboardForm::wide ? wide : narrow;
}

}  // namespace ui
}  // namespace bodh
