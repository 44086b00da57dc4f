#include "text/number_value.h"

#include <string>

#include "text/digits.h"
#include "text/fold.h"
#include "text/number_words.h"

namespace bodh {
namespace {

// Adds up a number phrase from left to right: तीन लाख पचास हज़ार दो सौ पाँच. Each take_… says whether the piece went on
// with the number; if not, the number ends before it.
class NumberPhrase {
public:
    bool take_cardinal(double value) {
        if (has_current_ || (lowest_multiplier_ > 0 && value >= lowest_multiplier_)) return false;
        current_ = value + fraction_;
        fraction_ = 0;
        has_current_ = true;
        return true;
    }

    bool take_multiplier(double value, bool needs_number) {
        const bool starts = !has_current_ && lowest_multiplier_ == 0 && fraction_ == 0;
        if (needs_number && starts) return false;
        const double counted = has_current_ ? current_ : starts || fraction_ != 0 ? 1 + fraction_ : 0;
        if (value == lowest_multiplier_) return false;
        if (lowest_multiplier_ > 0 && value > lowest_multiplier_) {
            total_ = (total_ + counted) * value;  // दो हज़ार करोड़
        } else if (!has_current_ && lowest_multiplier_ > 0 && fraction_ == 0) {
            return false;  // लाख हज़ार: two numbers
        } else {
            total_ += counted * value;
        }
        lowest_multiplier_ = value;
        has_current_ = false;
        fraction_ = 0;
        return true;
    }

    bool take_fraction(double value) {
        if (has_current_ || fraction_ != 0 || lowest_multiplier_ > 0) return false;
        fraction_ = value;
        return true;
    }

    bool waits_for_number() const { return fraction_ != 0; }
    double value() const { return total_ + (has_current_ ? current_ : 0); }

private:
    double total_ = 0;
    double current_ = 0;            // the cardinal not multiplied yet
    double fraction_ = 0;           // सवा, साढ़े, पौने waiting for their number
    double lowest_multiplier_ = 0;  // the last one taken; 0 before any
    bool has_current_ = false;
};

// "10-12", "दो-तीन", "1990–95": from the first to the second; no exact number is meant.
std::optional<double> first_of_range(std::string_view folded) {
    constexpr std::string_view en_dash = "–";
    const std::size_t dash = folded.find(en_dash);
    const std::size_t hyphen = dash != std::string_view::npos ? dash : folded.find('-');
    if (hyphen == std::string_view::npos) return std::nullopt;
    const std::size_t second = hyphen + (dash != std::string_view::npos ? en_dash.size() : 1);
    const auto part_value = [](std::string_view part) -> std::optional<double> {
        if (const std::optional<DigitNumber> digits = digit_number(part)) return digits->value;
        const std::optional<NumberWord> word = number_word(part);
        if (word && word->kind == NumberWordKind::cardinal) return word->value;
        return std::nullopt;
    };
    const std::optional<double> first = part_value(folded.substr(0, hyphen));
    return part_value(folded.substr(second)) ? first : std::nullopt;
}

class NumberReader {
public:
    // False when the token does not belong to the number.
    bool take(const std::string& folded) {
        const bool taken = take_piece(folded);
        started_ = started_ || taken;
        return taken;
    }

    bool ended() const { return number_.ordinal || ended_; }
    // Whether what has been taken so far is a number by itself.
    bool complete() const { return !phrase_.waits_for_number() || stands_alone_; }

    NumberValue value(std::size_t tokens) const {
        NumberValue result = number_;
        result.value = phrase_.waits_for_number() ? 1 + lone_fraction_ : ordinal_or_phrase_value();
        result.tokens = tokens;
        return result;
    }

private:
    double ordinal_or_phrase_value() const { return ordinal_value_ != 0 ? ordinal_value_ : phrase_.value(); }

    bool take_piece(const std::string& folded) {
        if (const std::optional<DigitNumber> digits = digit_number(folded)) {
            if (!phrase_.take_cardinal(digits->value)) return false;
            number_.decimals = digits->decimals;
            return true;
        }
        if (const std::optional<double> first = first_of_range(folded)) {
            if (!phrase_.take_cardinal(*first)) return false;
            number_.inexact = true;
            return true;
        }
        if (const std::optional<NumberWord> word = number_word(folded)) return take_word(*word);
        return take_ordinal(folded);
    }

    bool take_word(const NumberWord& word) {
        bool taken = false;
        switch (word.kind) {
            case NumberWordKind::cardinal: taken = phrase_.take_cardinal(word.value); break;
            case NumberWordKind::multiplier: taken = phrase_.take_multiplier(word.value, false); break;
            case NumberWordKind::multiplier_only: taken = phrase_.take_multiplier(word.value, true); break;
            case NumberWordKind::added_fraction:
            case NumberWordKind::needed_fraction:
                taken = phrase_.take_fraction(word.value);
                lone_fraction_ = word.value;
                stands_alone_ = word.kind == NumberWordKind::added_fraction;
                break;
            case NumberWordKind::inexact:
                taken = phrase_.take_multiplier(word.value, false);
                number_.inexact = number_.inexact || taken;
                break;
            case NumberWordKind::collective:
                taken = !started_ && phrase_.take_cardinal(word.value);
                number_.inexact = number_.inexact || taken;
                ended_ = ended_ || taken;
                break;
            case NumberWordKind::ordinal:
                taken = !started_;
                if (taken) ordinal_value_ = word.value;
                number_.ordinal = number_.ordinal || taken;
                break;
            case NumberWordKind::ordinal_suffix:
                taken = started_ && !phrase_.waits_for_number();
                number_.ordinal = number_.ordinal || taken;
                break;
        }
        number_.words = number_.words || (taken && word.kind != NumberWordKind::ordinal_suffix);
        return taken;
    }

    // 24वाँ, चौबीसवीं, दो सौवाँ
    bool take_ordinal(const std::string& folded) {
        const std::string_view stem = without_ordinal_suffix(folded);
        if (stem.empty()) return false;
        bool taken = false;
        if (const std::optional<DigitNumber> digits = digit_number(stem)) {
            taken = phrase_.take_cardinal(digits->value);
        } else if (const std::optional<NumberWord> word = number_word(stem)) {
            const bool counts = word->kind == NumberWordKind::cardinal || word->kind == NumberWordKind::multiplier;
            taken = counts && take_word(*word);
        }
        number_.ordinal = taken;
        return taken;
    }

    NumberPhrase phrase_;
    NumberValue number_;
    double ordinal_value_ = 0;
    double lone_fraction_ = 0;
    bool stands_alone_ = false;
    bool started_ = false;
    bool ended_ = false;  // after दोनों, no more follows: दोनों हज़ार is no number
};

}  // namespace

std::optional<NumberValue> read_number(std::string_view text, const std::vector<TextToken>& tokens, std::size_t first) {
    NumberReader reader;
    std::optional<NumberValue> longest;
    for (std::size_t i = first; i < tokens.size() && !reader.ended(); ++i) {
        if (tokens[i].shape == TokenShape::punctuation || !reader.take(fold(slice(text, tokens[i].span)))) break;
        if (reader.complete()) longest = reader.value(i - first + 1);
    }
    return longest;
}

}  // namespace bodh
