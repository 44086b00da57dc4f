// The dateline at the head of a report: "प्योंगयांग, 19 जून (एजेंसी): ", "नई दिल्ली। ", "वाशिंगटन (एपी) - ".
#pragma once

#include <string_view>

#include "text/span.h"

namespace bodh {

// The dateline that `paragraph` begins with, its closing mark included and without white space at its end; empty when
// there is none. A head is taken for one only with an agency in brackets, a date, or a town from article_words.tsv.
Span find_dateline(std::string_view text, Span paragraph);

}  // namespace bodh
