// The events of an article that it dates, each as a short statement without its date and without anything else that
// tells when it happened.
#pragma once

#include <string>
#include <vector>

#include "questions/date_order.h"

namespace bodh {

struct DatedEvent {
    std::size_t fact = 0;  // index in facts
    DateValue date;
    std::string date_text;  // as the article writes it: "19 जून 2024"
    std::string statement;  // without it, at most twelve words
};

// In order of the text. A date without a year takes the year of the article when the article names only one.
std::vector<DatedEvent> dated_events(const QuestionContext& context);

// At most `limit` of them that all have an order, one a sentence; in the order in which they happened.
std::vector<DatedEvent> events_in_order(std::vector<DatedEvent> events, const QuestionContext& context,
                                        std::size_t limit, Random& random);

}  // namespace bodh
