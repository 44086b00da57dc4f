#include "quiz/choose_questions.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace bodh {
namespace {

constexpr int questions_a_sentence = 2;
constexpr int questions_a_sentence_at_most = 4;

// Kinds that need the article most come first when places are few.
int preference(QuestionKind kind) {
    constexpr std::array order{QuestionKind::who_said, QuestionKind::who,        QuestionKind::when,
                               QuestionKind::how_many, QuestionKind::where,      QuestionKind::which,
                               QuestionKind::whom,     QuestionKind::whose,      QuestionKind::why,
                               QuestionKind::what,     QuestionKind::true_false, QuestionKind::cloze};
    return static_cast<int>(std::find(order.begin(), order.end(), kind) - order.begin());
}

// These ask about the whole article; a second one asks nearly the same.
bool once_a_quiz(QuestionKind kind) {
    return kind == QuestionKind::order || kind == QuestionKind::match || kind == QuestionKind::title;
}

class QuestionChooser {
public:
    QuestionChooser(std::vector<Draft>& drafts, std::size_t limit)
        : drafts_(drafts), limit_(limit), chosen_(drafts.size(), false) {}

    // A short article fills the quiz only with more questions a sentence than a long one should have.
    std::vector<Question> run() {
        for (int a_sentence = questions_a_sentence; a_sentence <= questions_a_sentence_at_most; ++a_sentence)
            while (count_ < limit_ && choose_next(a_sentence)) ++count_;
        std::vector<Question> questions;
        for (std::size_t index = 0; index < drafts_.size(); ++index)
            if (chosen_[index]) questions.push_back(std::move(drafts_[index].question));
        return questions;
    }

private:
    // The best next one: of the kind and from the sentence that have fewest so far.
    bool choose_next(int a_sentence) {
        std::size_t best = drafts_.size();
        for (std::size_t index = 0; index < drafts_.size(); ++index)
            if (may_choose(index, a_sentence) && (best == drafts_.size() || cost(index) < cost(best))) best = index;
        if (best == drafts_.size()) return false;
        chosen_[best] = true;
        ++of_kind_[drafts_[best].question.kind];
        ++of_sentence_[drafts_[best].sentence];
        return true;
    }

    std::pair<int, int> cost(std::size_t index) {
        const Draft& draft = drafts_[index];
        return {of_sentence_[draft.sentence] * 3 + of_kind_[draft.question.kind] * 2, preference(draft.question.kind)};
    }

    bool may_choose(std::size_t index, int a_sentence) {
        if (chosen_[index] || of_sentence_[drafts_[index].sentence] >= a_sentence) return false;
        const QuestionKind kind = drafts_[index].question.kind;
        if (once_a_quiz(kind) && of_kind_[kind] > 0) return false;
        for (std::size_t other = 0; other < drafts_.size(); ++other)
            if (chosen_[other] && drafts_[other].asked.overlaps(drafts_[index].asked)) return false;
        return true;
    }

    std::vector<Draft>& drafts_;
    std::size_t limit_;
    std::size_t count_ = 0;
    std::vector<bool> chosen_;
    std::map<QuestionKind, int> of_kind_;
    std::map<std::size_t, int> of_sentence_;
};

}  // namespace

std::vector<Question> choose_questions(std::vector<Draft> drafts, std::size_t limit) {
    return QuestionChooser(drafts, limit).run();
}

}  // namespace bodh
