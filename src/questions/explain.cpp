#include "questions/explain.h"

#include "strings/text.h"

namespace bodh {
namespace {

Bilingual both(Key key, std::initializer_list<std::string_view> values) {
    return {text(key, InterfaceLanguage::hindi, values), text(key, InterfaceLanguage::english, values)};
}

}  // namespace

Bilingual explain_key(const std::string& quoted) {
    return both(Key::explanation_key, {quoted});
}
Bilingual explain_elsewhere(const std::string& name, const std::string& quoted) {
    return both(Key::explanation_elsewhere, {name, quoted});
}
Bilingual explain_absent(const std::string& name) {
    return both(Key::explanation_absent, {name});
}
Bilingual explain_value(const std::string& wrong, const std::string& right) {
    return both(Key::explanation_value, {wrong, right});
}
Bilingual explain_true_statement(const std::string& quoted) {
    return both(Key::explanation_statement_true, {quoted});
}
Bilingual explain_false_statement(const std::string& wrong, const std::string& right) {
    return both(Key::explanation_statement_false, {wrong, right});
}
Bilingual explain_unstated(const std::string& quoted, const std::string& detail) {
    return both(Key::explanation_statement_not_stated, {quoted, detail});
}
Bilingual explain_event(const std::string& date, const std::string& quoted) {
    return both(Key::explanation_event, {date, quoted});
}
Bilingual explain_order(const std::string& events) {
    return both(Key::explanation_order, {events});
}
Bilingual explain_match(const std::string& pairs) {
    return both(Key::explanation_match, {pairs});
}
Bilingual explain_telling(const std::string& told) {
    return both(Key::explanation_telling, {told});
}
Bilingual explain_not_telling() {
    return both(Key::explanation_not_telling, {});
}
Bilingual explain_title() {
    return both(Key::explanation_title, {});
}
Bilingual explain_narrow_title(const std::string& quoted) {
    return both(Key::explanation_narrow_title, {quoted});
}
Bilingual explain_meaning(const std::string& word, const std::string& meaning) {
    return both(Key::explanation_meaning, {word, meaning});
}
Bilingual explain_other_meaning(const std::string& meaning, const std::string& word) {
    return both(Key::explanation_other_meaning, {meaning, word});
}
Bilingual explain_answer(const std::string& answer, const std::string& quoted) {
    return both(Key::explanation_answer, {answer, quoted});
}

}  // namespace bodh
