#include "text/fold.h"

#include <array>

#include "text/letters.h"
#include "text/utf8.h"

namespace bodh {
namespace {

struct Letter {
    char32_t value = 0;  // 0 past the end
    std::uint32_t origin = 0;
};

// The letters of a text after what concerns one letter alone: dropped, or replaced by another.
class LetterReader {
public:
    explicit LetterReader(std::string_view text) : text_(text) {}

    Letter next() {
        while (at_ < text_.size()) {
            const CodePoint point = code_point_at(text_, at_);
            const auto origin = static_cast<std::uint32_t>(at_);
            at_ += point.size;
            if (point.value == nukta || is_joiner(point.value) || point.value == 0) continue;
            return {fold_one(point.value), origin};
        }
        return {0, static_cast<std::uint32_t>(text_.size())};
    }

private:
    static char32_t fold_one(char32_t c) {
        if (c < 0x80) return lower_case(c);
        if (c == chandrabindu) return anusvara;
        if (c == no_break_space) return ' ';
        if (is_devanagari_digit(c)) return c - 0x0966 + U'0';
        return lower_case(without_nukta(c));
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

// Row of the traditional table of plosives: 0 क-class … 4 प-class; -1 for nasals and all other letters.
int plosive_class(char32_t c) {
    if (c < 0x0915 || c > 0x092D || c == 0x0929) return -1;
    const int place = static_cast<int>(c - 0x0915) - (c > 0x0929 ? 1 : 0);
    return place % 5 == 4 ? -1 : place / 5;
}

// ङ ञ ण न म before a plosive of its own class sounds as anusvara and is spelled either way. न does so before every
// plosive, because loans are spelled with it: सेन्टर = सेंटर, इन्कार = इंकार.
bool is_class_nasal(char32_t nasal, char32_t plosive) {
    const int row = plosive_class(plosive);
    if (row < 0) return false;
    constexpr std::array<char32_t, 5> nasals = {0x0919, 0x091E, 0x0923, 0x0928, 0x092E};
    return nasal == 0x0928 || nasal == nasals[static_cast<std::size_t>(row)];
}

bool ends_syllable(char32_t c) {
    return is_devanagari_consonant(c) || is_devanagari_vowel(c) || is_devanagari_vowel_sign(c);
}

template <typename Put>
void fold_letters(std::string_view text, Put put) {
    LetterReader reader(text);
    Letter first = reader.next();
    Letter second = reader.next();
    Letter third = reader.next();
    char32_t previous = 0;
    while (first.value != 0) {
        char32_t value = first.value;
        int used = 1;
        if (second.value == halant && is_class_nasal(value, third.value)) {
            value = anusvara;
            used = 2;
        } else if (value == 0x092F && (second.value == 0x0940 || second.value == 0x0947) && ends_syllable(previous)) {
            value = second.value == 0x0940 ? 0x0908 : 0x090F;  // य + ी → ई, य + े → ए, but ये at the head of a word stays
            used = 2;
        }
        put(value, first.origin);
        previous = value;
        for (; used > 0; --used) {
            first = second;
            second = third;
            third = reader.next();
        }
    }
}

}  // namespace

std::string fold(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    fold_letters(text, [&folded](char32_t value, std::uint32_t) { append_utf8(folded, value); });
    return folded;
}

Folded fold_with_origin(std::string_view text) {
    Folded folded;
    folded.text.reserve(text.size());
    folded.origin.reserve(text.size() + 1);
    fold_letters(text, [&folded](char32_t value, std::uint32_t origin) {
        append_utf8(folded.text, value);
        folded.origin.resize(folded.text.size(), origin);
    });
    folded.origin.push_back(static_cast<std::uint32_t>(text.size()));
    return folded;
}

}  // namespace bodh
