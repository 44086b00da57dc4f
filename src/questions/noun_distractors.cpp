// Other noun phrases of the article in the key's place: the same case, gender and number where the sentence shows them,
// the same kind of thing where the lists tell.
#include <algorithm>

#include "questions/distractors.h"
#include "questions/explain.h"
#include "questions/nearby.h"
#include "text/fold.h"
#include "text/split_words.h"

namespace bodh {
namespace {

std::string predicate_of(const QuestionContext& context, const NounAnswer& answer) {
    const SentenceAnalysis& sentence = context.analysis.sentences[answer.sentence];
    return answer.clause < sentence.clauses.size() ? sentence.verb_groups[sentence.clauses[answer.clause].verb].lemma
                                                   : std::string();
}

class NounDistractors {
public:
    NounDistractors(const QuestionContext& context, const NounAnswer& key, const std::string& stem,
                    const std::string& ending, Random& random)
        : context_(context),
          key_(key),
          stem_(fold(stem)),
          ending_(ending),
          random_(random),
          used_{fold(key.text + ending)} {}

    std::vector<Distractor> collect(const std::vector<NounAnswer>& pool) {
        std::vector<const NounAnswer*> fitting;
        for (const NounAnswer& other : in_sentences(pool, nearby(context_, key_.sentence)))
            if (fits(other)) fitting.push_back(&other);
        random_.shuffle(fitting);
        std::stable_sort(fitting.begin(), fitting.end(),
                         [&](const NounAnswer* a, const NounAnswer* b) { return closeness(*a) > closeness(*b); });
        for (const NounAnswer* other : fitting) {
            if (enough()) break;
            const Span place = context_.analysis.sentences[other->sentence].sentence.span;
            take(other->text + ending_,
                 explain_elsewhere(other->text, quotation(context_.analysis.article.text, place)));
        }
        return std::move(chosen_);
    }

private:
    bool enough() const { return chosen_.size() >= wanted_distractors; }

    // The verb agrees with a phrase in the direct case, की or का in front with its head.
    bool shows_gender() const { return !key_.postposition || key_.after_genitive; }

    bool same_form(const NounAnswer& other) const {
        if (other.features.number != key_.features.number && key_.features.number != Number::none &&
            other.features.number != Number::none)
            return false;
        return !shows_gender() ||
               (key_.features.gender != Gender::none && other.features.gender == key_.features.gender &&
                other.features.number == key_.features.number);
    }

    // Options of another kind of thing give the key away; of what a noun names that no list knows, nothing is sure.
    bool same_sense(const NounAnswer& other) const {
        return key_.sense != NounSense::unknown && other.sense == key_.sense;
    }

    bool fits(const NounAnswer& other) const {
        if (other.sentence == key_.sentence || other.joined != key_.joined) return false;
        if (other.lemma == key_.lemma && other.words() == 1) return false;
        if ((other.postposition == nullptr) != (key_.postposition == nullptr)) return false;
        if ((other.mention != nullptr) != (key_.mention != nullptr)) return false;
        if (other.mention && other.mention->type != key_.mention->type) return false;
        if (!same_form(other) || !same_sense(other) || other.one_of_several) return false;
        if (other.words() > key_.words() + 2 || key_.words() > other.words() + 2) return false;
        if (other.text.size() * 5 < key_.text.size() * 2 || key_.text.size() * 5 < other.text.size() * 2) return false;
        // What stands in the same case with the same verb somewhere else may be a second right answer.
        return other.postposition != key_.postposition || predicate_of(context_, other) != predicate_of(context_, key_);
    }

    int closeness(const NounAnswer& other) const {
        return (other.lemma == key_.lemma ? 4 : 0) + (other.postposition == key_.postposition ? 2 : 0) +
               (other.words() == key_.words() ? 1 : 0);
    }

    bool clashes(const std::string& folded) const {
        if (contains_words(stem_, folded)) return true;
        return std::any_of(used_.begin(), used_.end(), [&](const std::string& taken) {
            return contains_words(taken, folded) || contains_words(folded, taken);
        });
    }

    void take(const std::string& text, Bilingual why) {
        const std::string folded = fold(text);
        if (clashes(folded)) return;
        used_.push_back(folded);
        chosen_.push_back({text, std::move(why)});
    }

    const QuestionContext& context_;
    const NounAnswer& key_;
    std::string stem_;
    std::string ending_;
    Random& random_;
    std::vector<std::string> used_;
    std::vector<Distractor> chosen_;
};

}  // namespace

std::vector<Distractor> noun_distractors(const QuestionContext& context, const std::vector<NounAnswer>& pool,
                                         const NounAnswer& key, const std::string& stem, const std::string& ending,
                                         Random& random) {
    return NounDistractors(context, key, stem, ending, random).collect(pool);
}

}  // namespace bodh
