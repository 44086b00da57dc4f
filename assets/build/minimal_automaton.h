// A minimal acyclic automaton built from words in ascending order, each with a number. Incremental construction after
// Daciuk, Mihov, Watson & Watson (2000): once a word is past, the states only it used are merged with equal ones.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bodh {

class MinimalAutomaton {
public:
    struct Arc {
        std::uint8_t letter = 0;   // 0: a word ends here, and `target` is its number
        std::uint32_t target = 0;  // a state
        auto key() const { return (static_cast<std::uint64_t>(letter) << 32U) | target; }
        bool operator<(const Arc& other) const { return key() < other.key(); }
    };
    using State = std::vector<Arc>;

    // `word` has letters other than 0 and comes after every word before it, byte by byte.
    void add(std::string_view word, std::uint32_t number);
    // Call once, after the last word; the start state's index.
    std::uint32_t finish();
    const std::vector<State>& states() const { return states_; }

private:
    void close_path(std::size_t kept);
    std::uint32_t intern(const State& state);

    std::string last_word_;
    std::vector<State> path_ = {State{}};  // the states along last_word_, not merged yet
    std::vector<State> states_;
    std::map<State, std::uint32_t> index_;
};

}  // namespace bodh
