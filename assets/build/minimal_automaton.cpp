#include "minimal_automaton.h"

#include <algorithm>
#include <cassert>

namespace bodh {

void MinimalAutomaton::add(std::string_view word, std::uint32_t number) {
    assert(last_word_ < word || last_word_.empty());
    const auto differs = std::mismatch(word.begin(), word.end(), last_word_.begin(), last_word_.end());
    const auto shared = static_cast<std::size_t>(differs.first - word.begin());
    close_path(shared);
    for (std::size_t i = shared; i < word.size(); ++i) path_.emplace_back();
    path_.back().push_back({0, number});
    last_word_ = word;
}

std::uint32_t MinimalAutomaton::finish() {
    close_path(0);
    return intern(path_.front());
}

// Merges the states of the last word past its first `kept` letters.
void MinimalAutomaton::close_path(std::size_t kept) {
    while (path_.size() > kept + 1) {
        const std::uint32_t target = intern(path_.back());
        path_.pop_back();
        path_.back().push_back({static_cast<std::uint8_t>(last_word_[path_.size() - 1]), target});
    }
}

std::uint32_t MinimalAutomaton::intern(const State& state) {
    const auto [place, fresh] = index_.emplace(state, static_cast<std::uint32_t>(states_.size()));
    if (fresh) states_.push_back(state);
    return place->second;
}

}  // namespace bodh
