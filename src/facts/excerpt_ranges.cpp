#include "facts/excerpt_ranges.h"

#include <algorithm>

namespace bodh {
namespace {

constexpr std::size_t words_limit = 26;

bool begins_phrase(const SentenceAnalysis& sentence, std::size_t token) {
    return std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& phrase) {
        return phrase.extent_first == token && (phrase.postposition || sentence.tokens[token - 1].is(","));
    });
}

bool ends_phrase(const SentenceAnalysis& sentence, std::size_t token) {
    return std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& phrase) {
        return phrase.postposition_past == token && phrase.postposition &&
               !is_genitive(phrase.postposition->postposition);
    });
}

}  // namespace

std::vector<TokenRange> excerpt_ranges(const SentenceAnalysis& sentence, TokenRange clause) {
    if (clause.first >= clause.past) return {};
    std::size_t begin = clause.past > words_limit ? clause.past - words_limit : 0;
    while (begin > 0 && begin < clause.past && !begins_phrase(sentence, begin)) ++begin;
    if (begin <= clause.first) return {{begin, clause.past}};
    std::size_t end = clause.first + words_limit;
    while (end > clause.first && !ends_phrase(sentence, end)) --end;
    return {{clause.first, end}};
}

}  // namespace bodh
