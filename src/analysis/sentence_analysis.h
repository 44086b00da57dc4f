// All that is known of one sentence. Filled by successive steps, see analyze_article.cpp for their order.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/mention.h"
#include "analysis/token.h"
#include "article/article.h"

namespace bodh {

// A nominal phrase: tokens [first, past), then its postposition, if any, at [postposition_first, postposition_past):
// at `past`, or after an aside in brackets.
struct Phrase {
    std::size_t first = 0;
    std::size_t past = 0;
    std::size_t postposition_first = 0;
    std::size_t postposition_past = 0;              // == past when it has none
    const PostpositionRow* postposition = nullptr;  // nullptr: direct case
    std::size_t extent_first = 0;  // where its genitive chain begins: [राम के] भाई ने
    bool coordinated = false;      // joined to another by और, या or a comma
    std::size_t head() const { return past - 1; }
};

// A verb with what belongs to it: tokens [first, past). घोषणा की गई है is one verb group with noun घोषणा.
struct VerbGroup {
    std::size_t first = 0;  // of the conjunct noun when there is one
    std::size_t verb_first = 0;
    std::size_t past = 0;
    std::string lemma;  // "घोषणा कर", "पहुंच" (folded)
    bool finite = false;
    bool negated = false;
    bool passive = false;
    bool perfective = false;
    Gender gender = Gender::none;
    Number number = Number::none;
};

enum class ClauseKind : std::uint8_t { main, complement, relative, cause, effect, purpose, condition, contrast };

// Tokens [first, past) that end in a finite verb group.
struct Clause {
    ClauseKind kind = ClauseKind::main;
    std::size_t first = 0;
    std::size_t past = 0;
    std::size_t verb = 0;  // index in verb_groups
};

enum class FaultKind : std::uint8_t {
    genitive_agreement,
    verb_agreement,
    numeral_agreement,
    two_agents,
    agent_without_ne,
    ne_without_perfective,
    ne_with_intransitive,
    ne_with_passive,
    oblique_without_postposition,
    number_agreement,
    auxiliary_agreement,
    stranded_postposition,
    too_many_bare_phrases,
    repeated_word
};

// A sign that the sentence is not good Hindi, or is not understood (find_faults.h).
struct Fault {
    FaultKind kind = FaultKind::genitive_agreement;
    std::size_t token = 0;
};

struct SentenceAnalysis {
    Sentence sentence;
    std::vector<Token> tokens;
    std::vector<Mention> mentions;  // in order, not overlapping
    std::vector<Phrase> phrases;    // in order
    std::vector<VerbGroup> verb_groups;
    std::vector<Clause> clauses;
    std::vector<Fault> faults;  // in order
    bool opens_quoted = false;  // a quotation that began in a sentence before goes on here

    // The mention that covers token `index`; nullptr when none does.
    const Mention* mention_at(std::size_t index) const {
        for (const Mention& mention : mentions)
            if (mention.first <= index && index < mention.past) return &mention;
        return nullptr;
    }
};

}  // namespace bodh
