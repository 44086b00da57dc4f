#include "quiz/choose_questions.h"

#include <algorithm>
#include <map>

namespace bodh {
namespace {

constexpr int questions_a_sentence = 2;

// Kinds that need the article most come first when places are few.
int preference(QuestionKind kind) {
    switch (kind) {
        case QuestionKind::who_said: return 0;
        case QuestionKind::who: return 1;
        case QuestionKind::when: return 2;
        case QuestionKind::how_many: return 3;
        case QuestionKind::where: return 4;
        case QuestionKind::which: return 5;
        case QuestionKind::whom: return 6;
        case QuestionKind::whose: return 7;
        case QuestionKind::why: return 8;
        case QuestionKind::what: return 9;
        case QuestionKind::true_false: return 10;
        case QuestionKind::cloze: return 11;
    }
    return 12;
}

}  // namespace

std::vector<Question> choose_questions(std::vector<Draft> drafts, std::size_t limit) {
    std::vector<bool> chosen(drafts.size(), false);
    std::map<QuestionKind, int> of_kind;
    std::map<std::size_t, int> of_sentence;
    std::size_t count = 0;
    while (count < limit) {
        // The best next one: of the kind and from the sentence that have fewest so far.
        std::size_t best = drafts.size();
        const auto cost = [&](const Draft& draft) {
            return std::make_pair(of_sentence[draft.sentence] * 3 + of_kind[draft.question.kind] * 2,
                                  preference(draft.question.kind));
        };
        for (std::size_t index = 0; index < drafts.size(); ++index) {
            const Draft& draft = drafts[index];
            if (chosen[index] || of_sentence[draft.sentence] >= questions_a_sentence) continue;
            bool repeats = false;
            for (std::size_t other = 0; other < drafts.size(); ++other)
                repeats = repeats || (chosen[other] && drafts[other].asked.overlaps(draft.asked));
            if (repeats) continue;
            if (best == drafts.size() || cost(draft) < cost(drafts[best])) best = index;
        }
        if (best == drafts.size()) break;
        chosen[best] = true;
        ++of_kind[drafts[best].question.kind];
        ++of_sentence[drafts[best].sentence];
        ++count;
    }
    std::vector<Question> questions;
    for (std::size_t index = 0; index < drafts.size(); ++index)
        if (chosen[index]) questions.push_back(std::move(drafts[index].question));
    return questions;
}

}  // namespace bodh
