#include "analysis/find_mentions.h"

#include <algorithm>

#include "analysis/find_dates.h"
#include "analysis/find_numbers.h"
#include "analysis/read_tokens.h"

namespace bodh {
namespace {

void find_quotes(const std::vector<Token>& tokens, std::vector<Mention>& mentions) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].quoted || (i > 0 && tokens[i - 1].quoted)) continue;
        std::size_t past = i;
        while (past < tokens.size() && tokens[past].quoted) ++past;
        const auto covered = [&](const Mention& mention) { return mention.first < past && i < mention.past; };
        if (past - i >= 4 && std::none_of(mentions.begin(), mentions.end(), covered)) {
            Mention quote;
            quote.type = MentionType::quote;
            quote.first = i;
            quote.past = past;
            quote.span = {tokens[i].span.begin, tokens[past - 1].span.end};
            quote.certain = true;
            mentions.push_back(quote);
        }
        i = past;
    }
}

}  // namespace

std::string_view mention_type_name(MentionType type) {
    switch (type) {
        case MentionType::person: return "person";
        case MentionType::place: return "place";
        case MentionType::organisation: return "organisation";
        case MentionType::event: return "event";
        case MentionType::number: return "number";
        case MentionType::date: return "date";
        case MentionType::duration: return "date";
        case MentionType::quote: return "quote";
        case MentionType::title: return "title";
        case MentionType::name: return "name";
    }
    return "name";
}

std::vector<Mention> find_mentions(const Language& language, std::string_view text, const std::vector<Token>& tokens) {
    const std::vector<std::string> words = folded_words(tokens);
    std::vector<Mention> mentions;
    for (std::size_t i = 0; i < tokens.size();) {
        auto found = date_at(language, text, tokens, words, i);
        if (!found) found = number_at(language, text, tokens, words, i);
        if (found) {
            i = found->past;
            mentions.push_back(*found);
        } else {
            ++i;
        }
    }
    find_names(language, tokens, words, mentions);
    find_quotes(tokens, mentions);
    std::sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) { return a.first < b.first; });
    return mentions;
}

}  // namespace bodh
