#include "questions/date_order.h"

#include <cstdlib>

namespace bodh {

DateOrder date_order(const DateValue& first, const DateValue& second) {
    const int DateValue::*const parts[] = {&DateValue::year, &DateValue::month, &DateValue::day};
    for (const int DateValue::*const part : parts) {
        if (first.*part == 0 || second.*part == 0) return DateOrder::undecided;
        if (first.*part != second.*part) return first.*part < second.*part ? DateOrder::before : DateOrder::after;
    }
    return DateOrder::undecided;
}

DateValue date_value(const Language& language, const SentenceAnalysis& sentence, const Mention& mention) {
    switch (mention.date_shape) {
        case DateShape::day_month_year:
        case DateShape::day_month:
        case DateShape::month_year:
        case DateShape::year: break;
        default: return {};
    }
    DateValue value;
    for (std::size_t i = mention.first; i < mention.past; ++i) {
        const Token& token = sentence.tokens[i];
        const TimeWordRow* row = language.grammar.time_words.find(token.folded);
        if (row && row->kind == TimeWordKind::era) return {};
        if (row && row->kind == TimeWordKind::month) value.month = row->value;
        if (token.shape != TokenShape::number) continue;
        if (token.folded.size() > 4) return {};  // 1038-40
        (token.folded.size() == 4 ? value.year : value.day) = std::atoi(token.folded.c_str());
    }
    return value;
}

}  // namespace bodh
