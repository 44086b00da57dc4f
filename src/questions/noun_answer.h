// What a sentence says with nouns and can be asked for: a phrase with its modifiers, with the genitives in front of it,
// or several joined by और. Only phrases whose extent is certain.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "questions/draft.h"

namespace bodh {

// What a noun names, as far as the lists tell.
enum class NounSense { unknown, human, place, organisation, event, time, thing, abstract };

struct NounAnswer {
    std::size_t sentence = 0;
    std::size_t clause = 0;  // index in the sentence's clauses; clauses.size() when it stands in none
    std::size_t first = 0;   // its tokens, without the postposition
    std::size_t past = 0;
    std::size_t asked_first = 0;                    // with what opens the phrase: एक, कई, इन
    std::size_t asked_past = 0;                     // with the postposition
    const PostpositionRow* postposition = nullptr;  // nullptr: direct case
    std::string text;
    std::string folded;
    std::string lemma;  // of its head
    Features features;  // of its head
    NounSense sense = NounSense::unknown;
    const Mention* mention = nullptr;  // when it is a name and nothing else; lives as long as the analysis
    bool after_genitive = false;       // का, की or के in front agrees with it
    bool joined = false;               // several, joined by और
    bool one_of_several = false;       // joined to another that stays outside
    bool before_verb = false;          // right before the verb group of its clause

    std::size_t words() const { return past - first; }
};

// Of the whole article, in order; one phrase may give several: with its genitives and without.
std::vector<NounAnswer> noun_answers(const QuestionContext& context);

// Whether a subject stands before `token` in clause `clause` (sentence.clauses.size(): in none): a phrase with ने, or
// one in the direct case that is no time.
bool subject_before(const SentenceAnalysis& sentence, std::size_t clause, std::size_t token);

NounSense noun_sense(const Language& language, const Token& noun);

}  // namespace bodh
