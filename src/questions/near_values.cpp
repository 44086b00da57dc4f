// Near values for numbers and dates: as precise as the key, written as it is written, some below and some above.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <map>

#include "questions/distractors.h"
#include "questions/explain.h"
#include "questions/nearby.h"
#include "text/cardinal_word.h"
#include "text/fold.h"
#include "text/number_value.h"
#include "text/split_words.h"

namespace bodh {
namespace {

// How many of the wanted values stand under the key: left to chance, so that its rank is even.
std::size_t any_rank(Random& random) {
    return random.below(wanted_distractors + 1);
}

// Rather few: a key with nothing above it (the latest year of the article) always has the highest rank, and the others
// make up for it.
std::size_t low_rank(Random& random) {
    return std::min(any_rank(random), any_rank(random));
}

// What a near value must not be written in, what it stands beside, and the values that the article itself names: a
// skimming reader remembers those.
struct NearKey {
    const std::string& text;
    std::string stem;  // folded
    std::string_view article;
    std::map<double, Span> told = {};  // with the sentence
};

// `below` of the wanted values under the key, the rest above.
template <typename Write>
NearValues choose_near(std::vector<double> lower, std::vector<double> upper, const NearKey& key, std::size_t below,
                       Random& random, Write write) {
    const auto in_stem = [&](double value) { return contains_words(key.stem, fold(write(value))); };
    lower.erase(std::remove_if(lower.begin(), lower.end(), in_stem), lower.end());
    upper.erase(std::remove_if(upper.begin(), upper.end(), in_stem), upper.end());
    below = std::min(below, lower.size());
    if (upper.size() < wanted_distractors - below)
        below = wanted_distractors - std::min(upper.size(), wanted_distractors);
    NearValues near;
    if (below > lower.size()) return near;
    random.shuffle(lower);
    random.shuffle(upper);
    for (std::vector<double>* side : {&lower, &upper})
        std::stable_partition(side->begin(), side->end(), [&](double value) { return key.told.count(value) > 0; });
    lower.resize(below);
    upper.resize(wanted_distractors - below);
    std::vector<double> values = lower;
    values.insert(values.end(), upper.begin(), upper.end());
    std::sort(values.begin(), values.end());
    for (double value : values) {
        const std::string text = write(value);
        const auto told = key.told.find(value);
        near.distractors.push_back({text, told == key.told.end()
                                              ? explain_value(text, key.text)
                                              : explain_elsewhere(text, quotation(key.article, told->second))});
    }
    near.key_place = below;
    return near;
}

// How coarse a number is: 384 → 1, 380 → 10, 16,700 → 100, 2.4 → 0.1.
double grain_of(double value, int decimals) {
    if (decimals > 0) return std::pow(10.0, -decimals);
    double grain = 1;
    while (value >= grain * 10 * 10 && std::fmod(value, grain * 10) == 0) grain *= 10;
    return grain;
}

void near_steps(double value, double grain, std::vector<double>& lower, std::vector<double>& upper) {
    // Steps of 10 to 50 percent, rounded to the grain; small numbers step by one.
    const std::array<double, 5> shares{0.1, 0.2, 0.3, 0.4, 0.5};
    for (std::size_t k = 0; k < shares.size(); ++k) {
        const double wanted = std::max(std::round(value * shares[k] / grain), static_cast<double>(k + 1)) * grain;
        const double down = value - wanted;
        const double up = value + wanted;
        // एक would not agree where the text counts several: तीन जहाज़ भेजे.
        const double smallest = grain >= 1 && value >= 2 ? std::max(grain, 2.0) : std::max(grain, 1e-9);
        if (down >= smallest && (lower.empty() || lower.back() != down)) lower.push_back(down);
        if (upper.empty() || upper.back() != up) upper.push_back(up);
    }
}

// The digits a number is written with, and what follows them: "2.4 मिलियन" → "2.4", " मिलियन".
struct WrittenNumber {
    std::string digits;
    std::string rest;
    double value = 0;
    int decimals = 0;
};

bool split_digits(const std::string& text, WrittenNumber& written) {
    const std::string folded = fold(text);
    std::size_t end = 0;
    while (end < folded.size() &&
           (std::isdigit(static_cast<unsigned char>(folded[end])) != 0 || folded[end] == ',' || folded[end] == '.'))
        ++end;
    if (end == 0) return false;
    // Folding turns ०–९ (three bytes) into 0–9 (one): only texts in Latin digits keep their length.
    if (text.compare(0, end, folded, 0, end) != 0) return false;
    written.digits = text.substr(0, end);
    written.rest = text.substr(end);
    // 7 से 10 प्रतिशत: a range has no near values by its first number.
    if (std::any_of(written.rest.begin(), written.rest.end(),
                    [](char byte) { return std::isdigit(static_cast<unsigned char>(byte)) != 0; }))
        return false;
    std::string plain;
    for (char letter : written.digits)
        if (letter != ',') plain += letter;
    const std::size_t point = plain.find('.');
    written.decimals = point == std::string::npos ? 0 : static_cast<int>(plain.size() - point - 1);
    written.value = std::strtod(plain.c_str(), nullptr);
    return true;
}

bool shares_verb(const SentenceAnalysis& a, const SentenceAnalysis& b) {
    return std::any_of(a.verb_groups.begin(), a.verb_groups.end(), [&](const VerbGroup& verb) {
        return verb.finite && std::any_of(b.verb_groups.begin(), b.verb_groups.end(), [&](const VerbGroup& other) {
                   return other.finite && other.lemma == verb.lemma;
               });
    });
}

// Values of the same unit and precision that sentences with other verbs tell: those could not be right here. At most
// `farthest` times the key, or that part of it.
std::map<double, Span> told_elsewhere(const QuestionContext& context, const Mention& key,
                                      const WrittenNumber& written) {
    constexpr double farthest = 4;
    std::map<double, Span> told;
    const std::optional<std::size_t> asked = sentence_holding(context.analysis, key.span);
    if (!asked || written.value <= 0) return told;
    const SentenceAnalysis& own = context.analysis.sentences[*asked];
    const auto counted = [](const SentenceAnalysis& sentence, std::size_t past) {
        return past < sentence.tokens.size() ? sentence.tokens[past].lemma : std::string();
    };
    const SentenceRange range = nearby(context, *asked);
    for (std::size_t index = range.first; index < range.past; ++index) {
        const SentenceAnalysis& sentence = context.analysis.sentences[index];
        if (index == *asked) continue;
        for (const Mention& mention : sentence.mentions) {
            WrittenNumber other;
            const std::size_t past = mention.first + (key.past - key.first);  // with the unit, where the key has it
            if (mention.type != MentionType::number || past > sentence.tokens.size()) continue;
            const Span span{mention.span.begin, sentence.tokens[past - 1].span.end};
            const std::string text(slice(context.analysis.article.text, span));
            if (!split_digits(text, other) || other.rest != written.rest || other.decimals != written.decimals)
                continue;
            if (counted(sentence, past) != counted(own, key.past)) continue;
            const double ratio = other.value / written.value;
            if (ratio != 1 && ratio <= farthest && ratio >= 1 / farthest && !shares_verb(own, sentence))
                told.emplace(other.value, sentence.sentence.span);
        }
    }
    return told;
}

// 6 प्रतिशत से घटाकर [5.5] प्रतिशत की: the number at the other end of a change, which says on which side this one lies.
std::optional<double> other_end(const QuestionContext& context, const Mention& key) {
    const std::optional<std::size_t> index = sentence_holding(context.analysis, key.span);
    if (!index) return std::nullopt;
    const SentenceAnalysis& sentence = context.analysis.sentences[*index];
    const std::vector<Token>& tokens = sentence.tokens;
    const auto changes_from = [&](std::size_t from) {
        return from + 1 < tokens.size() && tokens[from].is("से") && tokens[from + 1].part == Part::verb &&
               std::any_of(sentence.verb_groups.begin(), sentence.verb_groups.end(), [&](const VerbGroup& verb) {
                   return verb.first == from + 1 && verb.past == from + 2 && !verb.finite;
               });
    };
    const auto past_unit = [&](const Mention& mention) {
        const bool unit = mention.past < tokens.size() && tokens[mention.past].part == Part::nominal;
        return unit ? mention.past + 1 : mention.past;
    };
    for (std::size_t m = 0; m + 1 < sentence.mentions.size(); ++m) {
        const Mention& from = sentence.mentions[m];
        const Mention& to = sentence.mentions[m + 1];
        const bool change =
            from.number && to.number && changes_from(past_unit(from)) && to.first == past_unit(from) + 2;
        if (change && from.span.begin == key.span.begin) return to.number->value;
        if (change && to.span.begin == key.span.begin) return from.number->value;
    }
    return std::nullopt;
}

}  // namespace

NearValues number_distractors(const QuestionContext& context, const Mention& key, const std::string& stem,
                              Random& random) {
    const std::string text(slice(context.analysis.article.text, key.span));
    NearKey near_key{text, fold(stem), context.analysis.article.text};
    WrittenNumber written;
    std::vector<double> lower;
    std::vector<double> upper;
    if (split_digits(text, written)) {
        // 2012 ओलंपिक: what looks like a year has other years beside it.
        const bool year = written.digits.size() == 4 && written.value >= 1800 && written.value < 2100;
        if (year) {
            lower = {written.value - 1, written.value - 2, written.value - 4};
            upper = {written.value + 1, written.value + 2, written.value + 4};
        } else {
            near_steps(written.value, grain_of(written.value, written.decimals), lower, upper);
            near_key.told = told_elsewhere(context, key, written);
            for (const auto& [value, sentence] : near_key.told) {
                std::vector<double>& side = value < written.value ? lower : upper;
                if (std::find(side.begin(), side.end(), value) == side.end()) side.push_back(value);
            }
        }
        if (const std::optional<double> other = other_end(context, key)) {
            std::vector<double>& side = *other > written.value ? upper : lower;
            std::erase_if(side,
                          [&](double value) { return *other > written.value ? value >= *other : value <= *other; });
        }
        const auto write = [&](double value) {
            return write_number_like(value, written.decimals, written.digits) + written.rest;
        };
        return choose_near(lower, upper, near_key, any_rank(random), random, write);
    }
    // In words: whole numbers up to a hundred have words of their own.
    if (!key.number || key.number->value > 90 || key.number->value < 2 || key.number->tokens != 1 ||
        key.number->ordinal)
        return {};
    near_steps(key.number->value, 1, lower, upper);
    const std::string unit = text.substr(std::min(text.find(' '), text.size()));  // छह बार
    const auto write = [&](double value) { return cardinal_word(static_cast<int>(value)) + unit; };
    return choose_near(lower, upper, near_key, any_rank(random), random, write);
}

namespace {

// Replaces one token of the mention by another word.
std::string with_token(const QuestionContext& context, const SentenceAnalysis& sentence, const Mention& key,
                       std::size_t token, const std::string& word) {
    const std::string& text = context.analysis.article.text;
    return std::string(text.substr(key.span.begin, sentence.tokens[token].span.begin - key.span.begin)) + word +
           text.substr(sentence.tokens[token].span.end, key.span.end - sentence.tokens[token].span.end);
}

const TimeWordRow* named_time(const QuestionContext& context, const Token& token, TimeWordKind kind) {
    const TimeWordRow* row = context.language.grammar.time_words.find(token.folded);
    return row && row->kind == kind ? row : nullptr;
}

// A year after everything the article speaks of is no likely answer.
double latest_year(const QuestionContext& context, std::size_t asked) {
    double latest = 0;
    const SentenceRange range = nearby(context, asked);
    for (std::size_t index = range.first; index < range.past; ++index) {
        const SentenceAnalysis& sentence = context.analysis.sentences[index];
        for (const Mention& mention : sentence.mentions)
            if (mention.type == MentionType::date)
                for (std::size_t i = mention.first; i < mention.past; ++i)
                    if (sentence.tokens[i].shape == TokenShape::number && sentence.tokens[i].folded.size() == 4)
                        latest = std::max(latest, std::strtod(sentence.tokens[i].folded.c_str(), nullptr));
    }
    return latest;
}

// A day that the month of the date has in every year.
double last_day(const QuestionContext& context, const SentenceAnalysis& sentence, const Mention& key) {
    constexpr int february = 2;
    for (std::size_t i = key.first; i < key.past; ++i)
        if (const TimeWordRow* month = named_time(context, sentence.tokens[i], TimeWordKind::month))
            return month->value == february ? 28 : 30;
    return 28;
}

void around(double value, double least, double most, std::initializer_list<double> steps, std::vector<double>& lower,
            std::vector<double>& upper) {
    for (double step : steps) {
        if (value - step >= least) lower.push_back(value - step);
        if (value + step <= most) upper.push_back(value + step);
    }
}

}  // namespace

NearValues date_distractors(const QuestionContext& context, const Mention& key, const std::string& stem,
                            Random& random) {
    const std::optional<std::size_t> asked = sentence_holding(context.analysis, key.span);
    if (!asked) return {};
    const SentenceAnalysis& sentence = context.analysis.sentences[*asked];
    const std::string text(slice(context.analysis.article.text, key.span));
    const NearKey near_key{text, fold(stem), context.analysis.article.text};
    std::vector<double> lower;
    std::vector<double> upper;
    for (std::size_t i = key.first; i < key.past; ++i) {
        const Token& token = sentence.tokens[i];
        const bool digits = token.shape == TokenShape::number;
        const std::string written(slice(context.analysis.article.text, token.span));
        const double value = std::strtod(token.folded.c_str(), nullptr);
        const auto digits_written = [&](double near) {
            return with_token(context, sentence, key, i, write_number_like(near, 0, written));
        };
        const bool day = digits && value >= 1 && value <= 31 &&
                         (key.date_shape == DateShape::day_month || key.date_shape == DateShape::day_month_year);
        if (day) {
            around(value, 1, std::max(value, last_day(context, sentence, key)), {1, 2, 3, 4, 6, 7}, lower, upper);
            return choose_near(lower, upper, near_key, low_rank(random), random, digits_written);
        }
        if (digits && key.date_shape == DateShape::year && token.folded.size() == 4) {
            around(value, 1000, latest_year(context, *asked) + 1, {1, 2, 3, 4, 5}, lower, upper);
            return choose_near(lower, upper, near_key, low_rank(random), random, digits_written);
        }
        if (digits && key.date_shape == DateShape::decade) {
            around(value, 10, value < 100 ? 90 : latest_year(context, *asked) + 10, {10, 20, 30, 40, 50}, lower, upper);
            return choose_near(lower, upper, near_key, low_rank(random), random, digits_written);
        }
        const auto named = [&](TimeWordKind kind) {
            return [&, kind](double near) {
                const std::string word = time_word(context.language.grammar, kind, static_cast<int>(near));
                return with_token(context, sentence, key, i, word);
            };
        };
        if (const TimeWordRow* month = named_time(context, token, TimeWordKind::month);
            month && (key.date_shape == DateShape::month || key.date_shape == DateShape::month_year)) {
            around(month->value, 1, 12, {1, 2, 3, 4, 5}, lower, upper);
            return choose_near(lower, upper, near_key, low_rank(random), random, named(TimeWordKind::month));
        }
        if (const TimeWordRow* weekday = named_time(context, token, TimeWordKind::weekday);
            weekday && key.date_shape == DateShape::weekday) {
            around(weekday->value, -2, 10, {1, 2, 3}, lower, upper);
            const auto day_of_week = [write = named(TimeWordKind::weekday)](double near) {
                return write(near < 1 ? near + 7 : near > 7 ? near - 7 : near);  // शनिवार, रविवार, सोमवार
            };
            return choose_near(lower, upper, near_key, any_rank(random), random, day_of_week);
        }
    }
    return {};
}

}  // namespace bodh
