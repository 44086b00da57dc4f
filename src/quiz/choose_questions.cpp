#include "quiz/choose_questions.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "text/fold.h"
#include "text/split_words.h"

namespace bodh {
namespace {

constexpr int questions_a_sentence = 2;
constexpr int questions_a_sentence_at_most = 4;

// Better a shorter quiz than one with items that half of the teachers would strike out; but not too short.
constexpr double likely_enough = 0.5;
constexpr std::size_t shortest_quiz = 6;

// What one more of the same sentence, or of the same kind, costs against the chance that a teacher would use the item.
constexpr double cost_of_sentence = 0.12;
constexpr double cost_of_kind = 0.14;

// These ask about the whole article; a second one asks nearly the same.
constexpr std::array once_a_quiz{QuestionKind::order, QuestionKind::match, QuestionKind::title};

// How much a kind needs the article: a learner who has not read it can tell nothing from the item itself.
double need_of_article(QuestionKind kind) {
    switch (kind) {
        case QuestionKind::who:
        case QuestionKind::when:
        case QuestionKind::how_many:
        case QuestionKind::how_much:
        case QuestionKind::who_said: return 0.15;
        case QuestionKind::where:
        case QuestionKind::which:
        case QuestionKind::whom:
        case QuestionKind::whose:
        case QuestionKind::why:
        case QuestionKind::purpose:
        case QuestionKind::what_said: return 0.12;
        case QuestionKind::true_false: return -0.05;
        case QuestionKind::cloze: return -0.10;  // the words around a gap, or its hint, tell much
        case QuestionKind::postposition:
        case QuestionKind::meaning: return -0.15;
        default: return 0;
    }
}

class QuestionChooser {
public:
    QuestionChooser(std::vector<Draft>& drafts, std::size_t limit)
        : drafts_(drafts), limit_(limit), chosen_(drafts.size(), false) {
        for (const Draft& draft : drafts) {
            stems_.push_back(fold(draft.question.stem));
            keys_.push_back(fold(draft.question.answer));
        }
    }

    // A short article fills the quiz only with questions that help each other, and with more of them a sentence, than a
    // long one should have.
    std::vector<Question> run() {
        while (count_ < limit_ && choose_next(questions_a_sentence)) ++count_;
        independent_ = false;
        for (int a_sentence = questions_a_sentence; a_sentence <= questions_a_sentence_at_most; ++a_sentence)
            while (count_ < limit_ && choose_next(a_sentence)) ++count_;
        std::vector<Question> questions;
        for (std::size_t index = 0; index < drafts_.size(); ++index)
            if (chosen_[index]) questions.push_back(std::move(drafts_[index].question));
        return questions;
    }

private:
    bool choose_next(int a_sentence) {
        std::size_t best = drafts_.size();
        for (std::size_t index = 0; index < drafts_.size(); ++index)
            if (may_choose(index, a_sentence) && (best == drafts_.size() || value(index) > value(best))) best = index;
        if (best == drafts_.size()) return false;
        chosen_[best] = true;
        ++of_kind_[drafts_[best].question.kind];
        ++of_sentence_[drafts_[best].sentence];
        return true;
    }

    double value(std::size_t index) {
        const Draft& draft = drafts_[index];
        return draft.acceptability + need_of_article(draft.question.kind) -
               cost_of_sentence * of_sentence_[draft.sentence] - cost_of_kind * of_kind_[draft.question.kind];
    }

    // The key of one stands in the stem of the other: who reads on knows the answer.
    bool give_away(std::size_t a, std::size_t b) const {
        return drafts_[a].sentence == drafts_[b].sentence &&
               (contains_words(stems_[a], keys_[b]) || contains_words(stems_[b], keys_[a]));
    }

    bool may_choose(std::size_t index, int a_sentence) {
        const Draft& draft = drafts_[index];
        if (chosen_[index] || of_sentence_[draft.sentence] >= a_sentence) return false;
        if (draft.acceptability < likely_enough && count_ >= shortest_quiz) return false;
        const bool once = std::find(once_a_quiz.begin(), once_a_quiz.end(), draft.question.kind) != once_a_quiz.end();
        if (once && of_kind_[draft.question.kind] > 0) return false;
        for (std::size_t other = 0; other < drafts_.size(); ++other)
            if (chosen_[other] &&
                (drafts_[other].asked.overlaps(draft.asked) || (independent_ && give_away(other, index))))
                return false;
        return true;
    }

    std::vector<Draft>& drafts_;
    std::size_t limit_;
    std::size_t count_ = 0;
    bool independent_ = true;
    std::vector<bool> chosen_;
    std::vector<std::string> stems_;
    std::vector<std::string> keys_;
    std::map<QuestionKind, int> of_kind_;
    std::map<std::size_t, int> of_sentence_;
};

}  // namespace

std::vector<Question> choose_questions(std::vector<Draft> drafts, std::size_t limit) {
    return QuestionChooser(drafts, limit).run();
}

}  // namespace bodh
