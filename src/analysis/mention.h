// A stretch of a sentence that names something: a person, a place, a number, a date …
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "language/features.h"
#include "text/number_value.h"
#include "text/span.h"

namespace bodh {

enum class MentionType : std::uint8_t {
    person,
    place,
    organisation,
    event,
    number,
    date,
    duration,
    quote,
    title,
    name
};

// The spelling used in JSON. A duration (दो साल) is printed as "date", with "shape": "duration"; a floating date as
// "time".
std::string_view mention_type_name(MentionType type);

// How precisely a date is given; values of one shape can stand for each other in options.
enum class DateShape : std::uint8_t {
    none,
    day_month_year,
    day_month,
    month_year,
    month,
    year,
    weekday,
    century,
    decade,    // the number alone, 1970 of 1970 के दशक; two are two mentions: 80 और 90 के दशक
    relative,  // पिछले साल, बुधवार शाम: counted from the day of the article
    floating,  // आज, उस दिन, हर साल: a time all the same, but no date that could be looked up
    other
};

struct Mention {
    MentionType type = MentionType::name;
    std::size_t first = 0;  // tokens [first, past) of the sentence
    std::size_t past = 0;
    Span span;
    std::string kind;     // places: "country", "city" … when known
    std::string asks_as;  // class noun of its question ("देश", "संगठन"); empty when not known
    std::string country;  // places: the country it lies in, when known
    Gender gender = Gender::none;
    bool certain = false;  // from a list or a title, not from the shape of an unknown word
    std::optional<NumberValue> number;
    std::string unit;  // numbers: the noun counted, folded; empty when none
    DateShape date_shape = DateShape::none;
    std::uint32_t entity = 0;  // index in ArticleAnalysis::entities
};

}  // namespace bodh
