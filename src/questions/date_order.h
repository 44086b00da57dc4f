// Dates of an article as values, and which of two came first when what is known of them decides it.
#pragma once

#include "questions/draft.h"

namespace bodh {

// 0: not said. 19 जून → {0, 6, 19}; 2015 → {2015, 0, 0}.
struct DateValue {
    int year = 0;
    int month = 0;
    int day = 0;
};

enum class DateOrder { before, after, undecided };

// 2015 is before June 2016; whether it is before June 2015 is undecided, and so is anything without a year.
DateOrder date_order(const DateValue& first, const DateValue& second);

// The value of a date mention; all zero for weekdays, relative dates and spans of years.
DateValue date_value(const Language& language, const SentenceAnalysis& sentence, const Mention& mention);

}  // namespace bodh
