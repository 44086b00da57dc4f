// The masculine singular of a verb form that agrees with its object. Rows: assets/language/hi/masculine_forms.tsv.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "language/language_pack.h"

namespace bodh {

class MasculineForms {
public:
    static Result<MasculineForms> load(const LanguagePack& pack);  // error language_data_broken

    // "भेजीं" → "भेजा"; the form itself when it has nothing to change.
    std::string masculine_singular(std::string_view form) const;

private:
    struct Form {
        std::string form;
        std::string masculine;
        bool whole_word = false;
    };
    std::vector<Form> forms_;  // words, then endings, the longest first
};

}  // namespace bodh
