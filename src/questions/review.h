// The item-writing rules as code. Sources: Haladyna, Downing and Rodriguez 2002 (31 rules for choice items); Moore et
// al. 2023 (19 flaws a program can see). A draft with a flaw is dropped; `bodh review` names the flaws of any quiz.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "questions/question.h"

namespace bodh {

enum class ItemFlaw {
    stem_without_question_mark,
    stem_without_question_word,
    stem_with_several_question_words,
    stem_too_short,
    stem_too_long,
    stem_with_unresolved_pronoun,
    stem_asks_inside_a_claim,
    stem_gives_key_away,
    evidence_not_in_article,
    answer_not_in_evidence,
    option_count,
    key_count,
    options_say_the_same,
    option_contains_another,
    all_or_none_of_the_above,
    key_stands_out_by_length,
    option_without_reason,
    answer_is_not_the_key,
    places_not_in_sequence,  // order
    shown_in_the_right_order,
    partners_say_the_same,  // match
    partners_do_not_pair_off,
    option_not_in_article,  // mark
    key_is_not_the_evidence,
    typed_answer_of_several
};

// The stable spelling: "stem_too_long".
std::string_view item_flaw_name(ItemFlaw flaw);

// Every flaw of one question of an article with this text; empty when it is sound.
std::vector<ItemFlaw> review_question(const Language& language, const Question& question,
                                      std::string_view article_text);

}  // namespace bodh
