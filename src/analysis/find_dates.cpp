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
    // पिछले, वित्त वर्ष: with how many words it takes.
    PhraseTable<TimeWordRow>::Match before_word(std::size_t i) const {
        return language.grammar.time_words_before.longest(words, i);
    }
    // वित्त वर्ष, साल: past the unit that starts at i; i when none does.
    std::size_t past_unit(std::size_t i) const {
        const auto match = language.grammar.time_words.longest(words, i);
        return match.row && match.row->kind == TimeWordKind::unit ? i + match.words : i;
    }
    bool is_several(std::size_t i) const {
        const auto match = before_word(i);
        return match.row && match.row->kind == TimeWordKind::several;
    }
    bool after_word(std::size_t i, TimeWordKind kind) const {
        const TimeWordRow* row = i < words.size() ? language.grammar.time_words_after.find(words[i]) : nullptr;
        return row && row->kind == kind;
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
    bool is_postposition(std::size_t i) const { return i < tokens.size() && tokens[i].part == Part::postposition; }
    // और, या, a comma, a dash: between two of the same kind.
    bool joins(std::size_t i) const {
        if (i >= tokens.size()) return false;
        return is_comma(i) || words[i] == "-" || words[i] == "–" ||
               (tokens[i].part == Part::clause_word && tokens[i].clause_word->kind == ClauseWordKind::coordinate);
    }

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

// 19 जून 2024, 19 जून; जून 19, 2024; जून 2024; जून; 12 तारीख़.
std::optional<Mention> calendar_date(const DateReader& reader, std::size_t first) {
    if (reader.is_day(first) && reader.time_word(first + 1, TimeWordKind::month)) {
        std::size_t year = first + 2;
        if (reader.is_comma(year) && reader.is_year(year + 1)) ++year;
        if (reader.is_year(year)) return reader.mention(first, year + 1, MentionType::date, DateShape::day_month_year);
        return reader.mention(first, first + 2, MentionType::date, DateShape::day_month);
    }
    if (reader.is_day(first) && reader.after_word(first + 1, TimeWordKind::dated))
        return reader.mention(first, first + 2, MentionType::date, DateShape::other);
    const TimeWordRow* month = reader.time_word(first, TimeWordKind::month);
    if (!month) return std::nullopt;
    if (reader.is_year(first + 1)) return reader.mention(first, first + 2, MentionType::date, DateShape::month_year);
    if (reader.is_day(first + 1) && reader.is_comma(first + 2) && reader.is_year(first + 3))
        return reader.mention(first, first + 4, MentionType::date, DateShape::day_month_year);
    constexpr int month_rank = 6;  // of time_words.tsv
    const TimeWordRow* unit = reader.time_word(first + 1, TimeWordKind::unit);
    if (unit && unit->value == month_rank)  // नवंबर माह
        return reader.mention(first, first + 2, MentionType::date, DateShape::month);
    // मार्च is a march too and मई a rare word: alone, a month needs a postposition or a year's neighbourhood.
    if (reader.is_postposition(first + 1)) return reader.mention(first, first + 1, MentionType::date, DateShape::month);
    return std::nullopt;
}

// 19 से 21 जून, 4 और 5 मार्च 2024, 1, 2 और 3 मई: days of one month, or from the one to the other.
std::optional<Mention> days_of_month(const DateReader& reader, std::size_t first) {
    if (!reader.is_day(first)) return std::nullopt;
    std::size_t between = first + 1;
    while (reader.is_comma(between) && reader.is_day(between + 1)) between += 2;
    const bool to = between < reader.words.size() && reader.words[between] == "से";
    if (!to && (!reader.joins(between) || reader.is_comma(between))) return std::nullopt;  // कक्षा 10, 5 मार्च को
    const auto last = calendar_date(reader, between + 1);
    if (!last || !reader.is_day(between + 1) || last->date_shape == DateShape::other) return std::nullopt;
    return reader.mention(first, last->past, MentionType::date, DateShape::other);
}

// 1990 of 1990 के दशक, each of 80 और 90 के दशक.
std::optional<Mention> decade(const DateReader& reader, std::size_t first) {
    constexpr int decade_rank = 8;  // of time_words.tsv
    std::size_t i = first;
    for (;; ++i) {
        const auto number = reader.number(i);
        if (!number || number->ordinal || number->tokens != 1 || number->value < 10 ||
            std::fmod(number->value, 10) != 0)
            return std::nullopt;
        if (!reader.joins(++i)) break;
    }
    const TimeWordRow* unit = reader.time_word(i + 1, TimeWordKind::unit);
    if (i >= reader.words.size() || reader.words[i] != "के" || !unit || unit->value != decade_rank) return std::nullopt;
    return reader.mention(first, first + 1, MentionType::date, DateShape::decade);
}

std::optional<Mention> year(const DateReader& reader, std::size_t first) {
    const auto before = reader.before_word(first);
    if (before.row && before.row->kind == TimeWordKind::before && reader.is_year(first + before.words) &&
        reader.words[first] != "इस")
        return reader.mention(first, first + before.words + 1, MentionType::date, DateShape::year);
    const std::size_t past = first + 1;
    const auto era = reader.language.grammar.time_words.longest(reader.words, past);
    const bool early = first < reader.tokens.size() && reader.tokens[first].shape == TokenShape::number &&
                       reader.words[first].find_first_not_of("0123456789") == std::string::npos;  // 300 ई.पू.
    if ((early || reader.is_year(first)) && era.row && era.row->kind == TimeWordKind::era)
        return reader.mention(first, past + era.words, MentionType::date, DateShape::year);
    if (!reader.is_year(first)) return std::nullopt;
    // A noun right after it makes it a count (2000 लोग) unless a postposition or a mark stands between.
    if (past < reader.tokens.size() && (reader.tokens[past].part == Part::nominal || reader.words[past] == "%"))
        return std::nullopt;
    return reader.mention(first, past, MentionType::date, DateShape::year);
}

// पिछले साल, अगले दो वर्षों, पिछले कुछ सालों, इस सप्ताह, हर साल; बुधवार रात, आज सुबह.
std::optional<Mention> relative_date(const DateReader& reader, std::size_t first) {
    const auto before = reader.before_word(first);
    if (before.row && before.row->kind != TimeWordKind::several) {
        const DateShape shape = before.row->kind == TimeWordKind::floating ? DateShape::floating : DateShape::relative;
        std::size_t unit = first + before.words;
        if (const auto count = reader.number(unit))
            unit += count->tokens;
        else if (reader.is_several(unit))
            ++unit;
        if (const std::size_t past = reader.past_unit(unit); past > unit)
            return reader.mention(first, past, MentionType::date, shape);
        if (reader.time_word(unit, TimeWordKind::weekday) || reader.time_word(unit, TimeWordKind::month))
            return reader.mention(first, unit + 1, MentionType::date, shape);
    }
    const bool weekday = reader.time_word(first, TimeWordKind::weekday) != nullptr;
    if (weekday || reader.time_word(first, TimeWordKind::relative)) {
        std::size_t past = first + 1;
        while (reader.time_word(past, TimeWordKind::part)) ++past;
        const bool alone = past == first + 1;
        const DateShape alone_shape = weekday ? DateShape::weekday : DateShape::floating;
        return reader.mention(first, past, MentionType::date, alone ? alone_shape : DateShape::relative);
    }
    if (reader.time_word(first, TimeWordKind::part))  // सुबह, रात को
        return reader.mention(first, first + 1, MentionType::date, DateShape::relative);
    return std::nullopt;
}

// बीसवीं सदी, 19वीं शताब्दी; 150वीं जयंती; 24 साल, दो दिनों, 10 बजे.
std::optional<Mention> counted_time(const DateReader& reader, std::size_t first) {
    const auto count = reader.number(first);
    if (!count) return std::nullopt;
    const std::size_t unit = first + count->tokens;
    if (unit < reader.tokens.size() && reader.words[unit] == "बजे")
        return reader.mention(first, unit + 1, MentionType::date, DateShape::other);
    if (count->ordinal && reader.after_word(unit, TimeWordKind::anniversary))
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

// कई वर्षों, कुछ ही घंटों: a duration without a number, so no question asks for it.
std::optional<Mention> untold_time(const DateReader& reader, std::size_t first) {
    if (!reader.is_several(first)) return std::nullopt;
    const std::size_t unit = first + (first + 1 < reader.words.size() && reader.words[first + 1] == "ही" ? 2 : 1);
    if (!reader.time_word(unit, TimeWordKind::unit)) return std::nullopt;
    return reader.mention(first, unit + 1, MentionType::duration, DateShape::none);
}

}  // namespace

std::optional<Mention> date_at(const Language& language, std::string_view text, const std::vector<Token>& tokens,
                               const std::vector<std::string>& words, std::size_t first) {
    const DateReader reader{language, text, tokens, words};
    for (const auto& rule : {calendar_date, days_of_month, decade, relative_date, counted_time, untold_time, year})
        if (auto found = rule(reader, first)) return found;
    return std::nullopt;
}

}  // namespace bodh
