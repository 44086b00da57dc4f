#include "text/random_text.h"

#include <array>
#include <string_view>

namespace bodh {
namespace {

// xorshift32: enough to mix test inputs.
class Random {
public:
    explicit Random(std::uint32_t seed) : state_(seed * 2654435761U + 1) {}
    std::uint32_t below(std::uint32_t bound) {
        state_ ^= state_ << 13U;
        state_ ^= state_ >> 17U;
        state_ ^= state_ << 5U;
        return state_ % bound;
    }

private:
    std::uint32_t state_;
};

constexpr std::array<std::string_view, 48> pieces = {
    "रूस", "न्",    "द",          "ये",      "यी",     "डॉ.",      "एम.", "है",  "है.",         "।",      "॥",   " ",
    "\n", "\r\n", "\t",         "\u00a0", "24",     "1,00,000", "3.5", "१२", "%",          "वाँ",     "लाख", "करोड़",
    "डेढ़", "साढ़े",  "ः",          "अतः",    "(",      ")",        "“",   "”",  "\"",         "'",      "-",   "–",
    "UN", "U.S.", "http://a.b", "\u200d", "\u200c", "\u093c",   "्",    "ँ",   "\U0001F600", "\ufeff", "?!",  "्या"};

}  // namespace

std::string random_text(std::uint32_t seed) {
    Random random(seed);
    std::string text;
    for (std::uint32_t left = random.below(40); left > 0; --left) {
        const std::uint32_t kind = random.below(10);
        if (kind == 0) {
            text.push_back(static_cast<char>(random.below(256)));
        } else {
            const std::string_view piece = pieces[random.below(pieces.size())];
            text += kind == 1 ? piece.substr(0, random.below(static_cast<std::uint32_t>(piece.size()) + 1)) : piece;
        }
    }
    return text;
}

}  // namespace bodh
