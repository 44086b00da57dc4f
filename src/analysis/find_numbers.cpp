#include "analysis/find_numbers.h"

#include "analysis/read_tokens.h"

namespace bodh {
namespace {

struct NumberFinder {
    const Language& language;
    std::string_view text;
    const std::vector<Token>& tokens;
    const std::vector<std::string>& words;

    bool is(std::size_t i, std::string_view word) const { return i < words.size() && words[i] == word; }
    bool nominal(std::size_t i) const { return i < tokens.size() && tokens[i].part == Part::nominal; }
    // वर्ग मीटर, सीट: what is measured or counted by number.
    const UnitRow* unit(std::size_t i) const { return language.words.units.longest(words, i).row; }

    bool approximate(std::size_t i) const {
        const FunctionWordKind* kind = language.grammar.function_words.find(words[i]);
        return kind && (*kind == FunctionWordKind::approximate || *kind == FunctionWordKind::restrictive);
    }
};

enum class Meaning { none, exact, inexact };

// एक, which is mostly "a". It counts where a unit follows (एक किलोमीटर, एक सीट). Nothing can be asked of it, though it
// is a number, in एक ही परिवार ("the same"), एक और पैकेज ("one more"), नंबर एक, and after a word that only numbers have
// behind it, where कितने would not agree: केवल एक प्रहार हुआ.
Meaning meaning_of_one(const NumberFinder& finder, std::size_t one) {
    const std::size_t next = one + 1;
    if (finder.unit(next)) return Meaning::exact;
    if (finder.is(next, "ही") || (finder.is(next, "और") && finder.nominal(next + 1))) return Meaning::inexact;
    if (one == 0) return Meaning::none;
    const bool counted = finder.approximate(one - 1) && finder.nominal(next);
    return counted || finder.is(one - 1, "नंबर") ? Meaning::inexact : Meaning::none;
}

// दूसरा is "second" before one thing (दूसरा विकेट, दूसरे चरण में) and before another ordinal (दूसरी या तीसरी सदी), "other"
// before several (दूसरे सदस्यों ने), without a noun (दूसरे ने कहा), after one of the same (एक देश … दूसरा देश), in एक दूसरे and
// before a side (दूसरी ओर).
bool means_second(const NumberFinder& finder, std::size_t second) {
    std::size_t noun = second + 1;
    for (std::size_t i = 0; i < second; ++i)
        if (finder.is(i, "एक") &&
            (i + 1 == second || (noun < finder.words.size() && finder.is(i + 1, finder.words[noun]))))
            return false;
    if (noun < finder.tokens.size() && finder.tokens[noun].part == Part::clause_word) {
        const auto other = number_starting_at(finder.text, finder.tokens, noun + 1);
        return other && other->ordinal;
    }
    while (finder.nominal(noun) && finder.tokens[noun].features.word_class == WordClass::adjective) ++noun;
    if (!finder.nominal(noun) || finder.tokens[noun].features.number == Number::plural) return false;
    std::size_t past = noun + 1;
    while (finder.nominal(past)) ++past;
    const bool oblique = past < finder.tokens.size() && finder.tokens[past].part == Part::postposition;
    if (finder.is(second, "दूसरे") && !oblique) return false;  // दूसरे लोग आए: one is दूसरा
    return finder.unit(noun) || !finder.language.grammar.light_nouns.find(finder.tokens[noun].lemma);
}

// नोकिया 6102: digits right behind a word that only a name can be, with nothing counted after them.
bool ends_a_name(const NumberFinder& finder, const Mention& number) {
    constexpr std::size_t shortest_model = 3;  // digits; a score or a count behind a name is seldom as long
    const std::string& digits = finder.words[number.first];
    if (number.first == 0 || number.past - number.first != 1 || digits.size() < shortest_model ||
        digits.find_first_not_of("0123456789") != std::string::npos)
        return false;
    const Token& before = finder.tokens[number.first - 1];
    const bool named = before.shape == TokenShape::latin || (before.part == Part::nominal && !before.known());
    if (number.past >= finder.tokens.size()) return named;
    const Token& next = finder.tokens[number.past];
    const bool counts = finder.unit(number.past) || finder.is(number.past, "%") || next.part != Part::nominal;
    return named && (next.part == Part::punctuation || (!counts && !next.known()));
}

// द्वितीय विश्व युद्ध, 2012 ओलंपिक: the number tells which, it counts nothing.
bool begins_a_name(const NumberFinder& finder, const Mention& number) {
    const auto& names = finder.language.names.names;
    if (names.longest(finder.words, number.first).words > number.past - number.first) return true;
    const auto next = names.longest(finder.words, number.past);
    const Token& digits = finder.tokens[number.first];
    return next.row && next.row->type == ListedNameType::event && digits.shape == TokenShape::number &&
           digits.folded.size() == 4;
}

}  // namespace

std::optional<Mention> number_at(const Language& language, std::string_view text, const std::vector<Token>& tokens,
                                 const std::vector<std::string>& words, std::size_t first) {
    const NumberFinder finder{language, text, tokens, words};
    auto value = number_starting_at(text, tokens, first);
    if (!value) return std::nullopt;
    // दो and सात are verbs and parts of other words too: a number word leaves its verb reading when the token was
    // chosen as verb.
    if (value->words && value->tokens == 1 && tokens[first].part == Part::verb) return std::nullopt;
    Mention found;
    found.type = MentionType::number;
    found.first = first;
    found.past = first + value->tokens;
    // 7 से 10 प्रतिशत: a range is one amount.
    if (finder.is(found.past, "से") && !value->ordinal) {
        const auto upper = number_starting_at(text, tokens, found.past + 1);
        if (upper && !upper->ordinal && upper->value > value->value) {
            found.past += 1 + upper->tokens;
            value->tokens = found.past - first;
        }
    }
    if (finder.is(found.past, "%") || finder.nominal(found.past)) found.unit = words[found.past];
    if (value->words && value->value == 1 && value->tokens == 1) {
        if (value->ordinal) return std::nullopt;  // पहला: seldom a count
        const Meaning meaning = meaning_of_one(finder, first);
        if (meaning == Meaning::none) return std::nullopt;
        value->inexact = meaning == Meaning::inexact;
    }
    if (value->words && value->ordinal && value->value == 2) {
        if (!means_second(finder, first)) return std::nullopt;
        value->inexact = true;  // it may be "another" all the same
    }
    if (begins_a_name(finder, found) || ends_a_name(finder, found)) return std::nullopt;
    if (finder.is(found.past, "%")) ++found.past;
    found.number = value;
    found.certain = true;
    found.span = {tokens[found.first].span.begin, tokens[found.past - 1].span.end};
    return found;
}

}  // namespace bodh
