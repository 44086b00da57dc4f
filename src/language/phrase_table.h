// Rows of knowledge found by words: a key is one word or several ("विदेश मंत्री"), compared by fold, so spelling variants
// meet. The first row of a key wins.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "text/fold.h"

namespace bodh {

template <typename Row>
class PhraseTable {
public:
    struct Match {
        const Row* row = nullptr;
        std::size_t words = 0;  // how many words it takes; 0 when nothing matches
    };

    void add(std::string_view phrase, Row row) {
        std::string key = fold(phrase);
        if (key.empty()) return;
        const auto words = static_cast<std::size_t>(std::count(key.begin(), key.end(), ' ')) + 1;
        std::size_t& longest = longest_by_first_word_[key.substr(0, key.find(' '))];
        longest = std::max(longest, words);
        rows_.emplace(std::move(key), std::move(row));
    }

    // The row of a folded key; nullptr when there is none. Lives as long as the table.
    const Row* find(const std::string& folded) const {
        const auto row = rows_.find(folded);
        return row == rows_.end() ? nullptr : &row->second;
    }

    // The longest key that starts at words[first], where `words` are folded.
    Match longest(const std::vector<std::string>& words, std::size_t first) const {
        if (first >= words.size()) return {};
        const auto limit = longest_by_first_word_.find(words[first]);
        if (limit == longest_by_first_word_.end()) return {};
        std::string key;
        Match best;
        for (std::size_t count = 1; count <= limit->second && first + count <= words.size(); ++count) {
            if (count > 1) key += ' ';
            key += words[first + count - 1];
            if (const Row* row = find(key)) best = {row, count};
        }
        return best;
    }

    bool empty() const { return rows_.empty(); }

private:
    std::unordered_map<std::string, Row> rows_;
    std::unordered_map<std::string, std::size_t> longest_by_first_word_;
};

}  // namespace bodh
