// Wrong options that a skimming reader could choose: of the key's type, kind and form, never true in its place by any
// sentence of the article, each with its reason. First from the article itself, then near values or well-known names of
// the same kind.
#pragma once

#include <string>
#include <vector>

#include "questions/draft.h"
#include "questions/noun_answer.h"

namespace bodh {

// Other persons, places, organisations. `stem` must not hold any of them.
std::vector<Distractor> name_distractors(const QuestionContext& context, const Fact& fact, const Mention& key,
                                         Role role, const std::string& stem, Random& random);

// The same for what a sentence says of the key outside any fact: who holds an office.
std::vector<Distractor> name_distractors(const QuestionContext& context, std::size_t sentence, const Mention& key,
                                         const std::string& stem, Random& random);

// Other noun phrases of `pool`, which holds those of the whole article; each is followed by `ending`, the postposition
// that the key is given with, or nothing.
std::vector<Distractor> noun_distractors(const QuestionContext& context, const std::vector<NounAnswer>& pool,
                                         const NounAnswer& key, const std::string& stem, const std::string& ending,
                                         Random& random);

// Values on both sides of the key, written like it and none of them in `stem`, with the place of the key among them all
// in rising order.
struct NearValues {
    std::vector<Distractor> distractors;  // in rising order
    std::size_t key_place = 0;
};
NearValues number_distractors(const QuestionContext& context, const Mention& key, const std::string& stem,
                              Random& random);
NearValues date_distractors(const QuestionContext& context, const Mention& key, const std::string& stem,
                            Random& random);

}  // namespace bodh
