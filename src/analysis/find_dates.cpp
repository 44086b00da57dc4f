#include "analysis/find_dates.h"

#include <cmath>

#include "analysis/read_tokens.h"

namespace bodh {
namespace {

struct DateReader {
    const Language& language;
    std::string_view text;
    const std::vector<Token>& tokens;
    const std::vector<std::string>& words;

    const TimeWordRow* time_word(std::size_t i, TimeWordKind kind) const {
        if (i >= tokens.size()) return nullptr;
        const TimeWordRow* row = language.grammar.time_words.find(words[i]);
        return row && row->kind == kind ? row : nullptr;
    }
    const TimeWordRow* before_word(std::size_t i) const {
        return i < tokens.size() ? language.grammar.time_words_before.find(words[i]) : nullptr;
    }
    std::optional<NumberValue> number(std::size_t i) const { return number_starting_at(text, tokens, i); }
    bool is_day(std::size_t i) const {
        const auto value = number(i);
        return value && value->tokens == 1 && !value->ordinal && value->value >= 1 && value->value <= 31 &&
               value->value == std::floor(value->value);
    }
    // A year as news writes it: four plain digits, 1000 to 2100; also a span of years, 1038-40.
    bool is_year(std::size_t i) const {
        if (i >= tokens.size() || tokens[i].shape != TokenShape::number) return false;
        const std::string& digits = words[i];
        if (digits.size() != 4 && digits.size() != 7 && digits.size() != 9) return false;
        if (digits.size() > 4 && digits[4] != '-') return false;
        for (std::size_t k = 0; k < digits.size(); ++k)
            if (k != 4 && (digits[k] < '0' || digits[k] > '9')) return false;
        const int year = std::stoi(digits.substr(0, 4));
        return year >= 1000 && year <= 2100;
    }
    bool is_comma(std::size_t i) const { return i < tokens.size() && words[i] == ","; }
    bool follows_postposition(std::size_t i) const { return i < tokens.size() && tokens[i].part == Part::postposition; }

    Mention mention(std::size_t first, std::size_t past, MentionType type, DateShape shape) const {
        Mention found;
        found.type = type;
        found.first = first;
        found.past = past;
        found.span = {tokens[first].span.begin, tokens[past - 1].span.end};
        found.date_shape = shape;
        found.certain = true;
        return found;
    }
};

// 19 जून 2024, 19 जून; जून 19, 2024; जून 2024; जून.
std::optional<Mention> calendar_date(const DateReader& reader, std::size_t first) {
    if (reader.is_day(first) && reader.time_word(first + 1, TimeWordKind::month)) {
        std::size_t year = first + 2;
        if (reader.is_comma(year) && reader.is_year(year + 1)) ++year;
        if (reader.is_year(year)) return reader.mention(first, year + 1, MentionType::date, DateShape::day_month_year);
        return reader.mention(first, first + 2, MentionType::date, DateShape::day_month);
    }
    const TimeWordRow* month = reader.time_word(first, TimeWordKind::month);
    if (!month) return std::nullopt;
    if (reader.is_year(first + 1)) return reader.mention(first, first + 2, MentionType::date, DateShape::month_year);
    if (reader.is_day(first + 1) && reader.is_comma(first + 2) && reader.is_year(first + 3))
        return reader.mention(first, first + 4, MentionType::date, DateShape::day_month_year);
    // मार्च is a march too and मई a rare word: alone, a month needs a postposition or a year's neighbourhood.
    if (reader.follows_postposition(first + 1))
        return reader.mention(first, first + 1, MentionType::date, DateShape::month);
    return std::nullopt;
}

std::optional<Mention> year(const DateReader& reader, std::size_t first) {
    if (reader.before_word(first) && reader.before_word(first)->kind == TimeWordKind::before &&
        reader.is_year(first + 1) && (reader.words[first] != "इस"))
        return reader.mention(first, first + 2, MentionType::date, DateShape::year);
    if (!reader.is_year(first)) return std::nullopt;
    std::size_t past = first + 1;
    if (reader.time_word(past, TimeWordKind::era))
        return reader.mention(first, past + 1, MentionType::date, DateShape::year);
    // A noun right after it makes it a count (2000 लोग) unless a postposition or a mark stands between.
    if (past < reader.tokens.size() && (reader.tokens[past].part == Part::nominal || reader.words[past] == "%"))
        return std::nullopt;
    return reader.mention(first, past, MentionType::date, DateShape::year);
}

// पिछले साल, अगले दो वर्षों, इस सप्ताह, हर साल; and बुधवार रात, आज सुबह.
std::optional<Mention> relative_date(const DateReader& reader, std::size_t first) {
    if (reader.before_word(first)) {
        std::size_t unit = first + 1;
        if (const auto count = reader.number(unit)) unit += count->tokens;
        if (reader.time_word(unit, TimeWordKind::unit))
            return reader.mention(first, unit + 1, MentionType::date, DateShape::relative);
        if (reader.time_word(unit, TimeWordKind::weekday) || reader.time_word(unit, TimeWordKind::month))
            return reader.mention(first, unit + 1, MentionType::date, DateShape::relative);
    }
    const bool weekday = reader.time_word(first, TimeWordKind::weekday) != nullptr;
    if (weekday || reader.time_word(first, TimeWordKind::relative)) {
        std::size_t past = first + 1;
        while (reader.time_word(past, TimeWordKind::part)) ++past;
        const DateShape shape = weekday && past == first + 1 ? DateShape::weekday : DateShape::relative;
        return reader.mention(first, past, MentionType::date, shape);
    }
    if (reader.time_word(first, TimeWordKind::part))  // सुबह, रात को
        return reader.mention(first, first + 1, MentionType::date, DateShape::relative);
    return std::nullopt;
}

// बीसवीं सदी, 19वीं शताब्दी; 24 साल, दो दिनों, 10 बजे.
std::optional<Mention> counted_time(const DateReader& reader, std::size_t first) {
    const auto count = reader.number(first);
    if (!count) return std::nullopt;
    const std::size_t unit = first + count->tokens;
    if (unit < reader.tokens.size() && reader.words[unit] == "बजे")
        return reader.mention(first, unit + 1, MentionType::date, DateShape::other);
    const TimeWordRow* row = reader.time_word(unit, TimeWordKind::unit);
    if (!row) return std::nullopt;
    if (count->ordinal)  // तीसरी तिमाही, आठवें मिनट; बीसवीं सदी
        return reader.mention(first, unit + 1, MentionType::date,
                              row->value < 9 ? DateShape::other : DateShape::century);
    Mention found = reader.mention(first, unit + 1, MentionType::duration, DateShape::none);
    found.number = count;
    found.unit = reader.words[unit];
    return found;
}

}  // namespace

std::optional<Mention> date_at(const Language& language, std::string_view text, const std::vector<Token>& tokens,
                               const std::vector<std::string>& words, std::size_t first) {
    const DateReader reader{language, text, tokens, words};
    for (const auto& rule : {calendar_date, relative_date, counted_time, year})
        if (auto found = rule(reader, first)) return found;
    return std::nullopt;
}

}  // namespace bodh
