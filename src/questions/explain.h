// Why an option is right or wrong, in both interface languages. The words: assets/strings/explanation.tsv.
#pragma once

#include <string>

#include "questions/question.h"

namespace bodh {

Bilingual explain_key(const std::string& quoted);
Bilingual explain_elsewhere(const std::string& name, const std::string& quoted);
Bilingual explain_absent(const std::string& name);
Bilingual explain_value(const std::string& wrong, const std::string& right);
Bilingual explain_true_statement(const std::string& quoted);
Bilingual explain_false_statement(const std::string& wrong, const std::string& right);
// The article says what is quoted and nothing of `detail`.
Bilingual explain_unstated(const std::string& quoted, const std::string& detail);
Bilingual explain_event(const std::string& date, const std::string& quoted);
Bilingual explain_order(const std::string& events);
Bilingual explain_match(const std::string& pairs);
Bilingual explain_telling(const std::string& told);
Bilingual explain_not_telling();
Bilingual explain_title();
Bilingual explain_narrow_title(const std::string& quoted);
Bilingual explain_meaning(const std::string& word, const std::string& meaning);
Bilingual explain_other_meaning(const std::string& meaning, const std::string& word);
Bilingual explain_answer(const std::string& answer, const std::string& quoted);

}  // namespace bodh
