// How far from the asked sentence wrong options are looked for: through the whole of an ordinary article, and in a very
// long text only among the sentences around, so that the time for its quiz grows with the text and not with its square.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

#include "questions/draft.h"

namespace bodh {

struct SentenceRange {
    std::size_t first = 0;
    std::size_t past = 0;
};

inline constexpr std::size_t sentences_nearby = 60;  // before, and as many after

// Said so close together that both may be about the same: one is no wrong answer for the other.
inline bool are_close(std::size_t sentence, std::size_t other) {
    return std::max(sentence, other) - std::min(sentence, other) <= 2;
}

inline SentenceRange nearby(const QuestionContext& context, std::size_t sentence) {
    return {sentence - std::min(sentence, sentences_nearby),
            std::min(sentence + sentences_nearby + 1, context.analysis.sentences.size())};
}

// Those of the items, facts or noun answers in the order of the text, that stand in the sentences.
template <typename Item>
std::span<const Item> in_sentences(const std::vector<Item>& items, SentenceRange range) {
    const auto before = [](const Item& item, std::size_t sentence) { return item.sentence < sentence; };
    // By pointers: Emscripten's library makes no span of a vector's iterators.
    const Item* const end = items.data() + items.size();
    const Item* const first = std::lower_bound(items.data(), end, range.first, before);
    return {first, static_cast<std::size_t>(std::lower_bound(first, end, range.past, before) - first)};
}

template <typename Item>
std::span<const Item> in_sentence(const std::vector<Item>& items, std::size_t sentence) {
    return in_sentences(items, {sentence, sentence + 1});
}

}  // namespace bodh
