// What all kinds of questions share while they are drafted.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "analysis/analyze_article.h"
#include "base/random.h"
#include "facts/fact.h"
#include "language/language.h"
#include "questions/question.h"

namespace bodh {

inline constexpr const char* cloze_gap = "______";  // what stands in a stem for the words to be filled in

struct QuestionContext {
    const Language& language;
    const ArticleAnalysis& analysis;
    const std::vector<Fact>& facts;
    std::uint64_t seed = 1;
};

// A question not yet reviewed, with what choosing among questions needs.
struct Draft {
    Question question;
    std::size_t sentence = 0;
    std::size_t fact = 0;           // index in facts; facts.size() when it is about none
    Span asked;                     // what the key says, in the article
    double acceptability = 0;       // 0 to 1, see rank.h
    bool options_in_order = false;  // numbers and dates rise: the key's place is not free
};

struct Distractor {
    std::string text;
    Bilingual why;
};

// What a stem begins with: the sentence that its statement leans on, or "X के अनुसार, " for a claim; empty for a plain
// fact, and when the source of the claim stands in the statement already.
std::string lead_in(const Fact& fact);

// The chances of one item: they depend on the seed and on where and what is asked, on nothing else.
Random chances_of(const QuestionContext& context, QuestionKind kind, std::size_t sentence, std::size_t token);

// The statement with [first, past) asked for by `question_words`: who claims it in front, a question mark at the end.
std::string stem_of(const Fact& fact, std::size_t first, std::size_t past, const std::string& question_words);

// The same with the question words right before the predicate of `clause`, where Hindi likes कौन and कब best: वे दिल्ली
// कब पहुँचे? After a genitive the noun of the predicate stays with it: संधि की निंदा कब की?
std::string stem_before_verb(const QuestionContext& context, const Fact& fact, std::size_t clause, std::size_t first,
                             std::size_t past, const std::string& question_words);

// The place of a question word that belongs at `place`: before a negation, कौन नहीं आया.
std::size_t before_negation(const SentenceAnalysis& sentence, std::size_t place);

enum class OptionOrder { shuffled, as_given };

// Whether a short answer that has options is typed all the same, now and then. Never where another answer would be as
// right and only the options tell: postpositions.
enum class Typing { now_and_then, never };

// Makes a draft of a choice question; of one to be typed where there are fewer than two distractors, and now and then
// of a short answer. More than three are not used; with OptionOrder::as_given the key goes to
// `key_place`.
Draft choice_draft(const QuestionContext& context, QuestionKind kind, std::size_t fact, std::string stem,
                   const Mention& key, const std::vector<Distractor>& distractors, OptionOrder order,
                   std::size_t key_place, Typing typing = Typing::now_and_then);

// The same for what the sentence says outside any fact.
Draft sentence_draft(const QuestionContext& context, QuestionKind kind, std::size_t sentence, std::string stem,
                     const Mention& key, const std::vector<Distractor>& distractors,
                     Typing typing = Typing::now_and_then);

// The text of the article, cut to a readable length for a quotation inside a reason.
std::string quotation(std::string_view text, Span span);

inline constexpr std::size_t wanted_distractors = 3;
// Three options are enough (Rodriguez 2005): better two good distractors than a third that nobody would choose.
inline constexpr std::size_t least_distractors = 2;

}  // namespace bodh
