// Our own seeded chance: the same on every machine and compiler, which std::shuffle and the standard distributions are
// not.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <numeric>
#include <utility>
#include <vector>

namespace bodh {

// splitmix64 (Steele, Lea, Flood 2014): one addition and a mix a step, all 64-bit states reachable.
class Random {
public:
    // Numbers that depend on every value given, so that one item's chances do not hang on another item's.
    explicit Random(std::initializer_list<std::uint64_t> seeds) {
        for (std::uint64_t seed : seeds) {
            state_ ^= seed;
            state_ = next();
        }
    }

    std::uint64_t next() {
        std::uint64_t mixed = (state_ += 0x9e3779b97f4a7c15ULL);
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }

    // Uniform in [0, count); 0 when count is 0.
    std::size_t below(std::size_t count) { return count == 0 ? 0 : static_cast<std::size_t>(next() % count); }

    template <typename Value>
    void shuffle(std::vector<Value>& values) {
        for (std::size_t left = values.size(); left > 1; --left) std::swap(values[left - 1], values[below(left)]);
    }

    // The indices below `count`, shuffled.
    std::vector<std::size_t> order(std::size_t count) {
        std::vector<std::size_t> indices(count);
        std::iota(indices.begin(), indices.end(), std::size_t{0});
        shuffle(indices);
        return indices;
    }

private:
    std::uint64_t state_ = 0;
};

}  // namespace bodh
