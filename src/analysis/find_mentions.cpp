#include "analysis/find_mentions.h"

#include <algorithm>

#include "analysis/find_dates.h"
#include "analysis/read_tokens.h"

namespace bodh {
namespace {

// 384 लोग, 2.4 मिलियन, 30 %; not एक alone, which is mostly "a".
std::optional<Mention> number_at(const Language& language, std::string_view text, const std::vector<Token>& tokens,
                                 const std::vector<std::string>& words, std::size_t first) {
    auto value = number_starting_at(text, tokens, first);
    if (!value && words[first] == "दोनों") value = NumberValue{.value = 2, .tokens = 1, .inexact = true};
    if (!value) return std::nullopt;
    Mention found;
    found.type = MentionType::number;
    found.first = first;
    found.past = first + value->tokens;
    // 7 से 10 प्रतिशत: a range is one amount.
    if (found.past + 1 < tokens.size() && words[found.past] == "से" && !value->ordinal) {
        const auto upper = number_starting_at(text, tokens, found.past + 1);
        if (upper && !upper->ordinal && upper->value > value->value) {
            found.past += 1 + upper->tokens;
            value->tokens = found.past - first;
        }
    }
    found.number = value;
    found.certain = true;
    if (found.past < tokens.size()) {
        const Token& next = tokens[found.past];
        if (words[found.past] == "%" || next.part == Part::nominal) found.unit = words[found.past];
    }
    if (words[found.past < words.size() ? found.past : first] == "%" && found.past < words.size()) ++found.past;
    const bool measured = language.words.units.find(found.unit) != nullptr;
    if (value->words && value->value == 1 && value->tokens == 1 && !value->ordinal && !measured) return std::nullopt;
    if (value->ordinal && value->words && value->value <= 2) return std::nullopt;  // पहला, दूसरा are seldom counts
    // दो and सात are verbs and parts of other words too: a number word leaves its verb reading when the token was
    // chosen as verb.
    if (value->words && value->tokens == 1 && tokens[first].part == Part::verb) return std::nullopt;
    found.span = {tokens[found.first].span.begin, tokens[found.past - 1].span.end};
    return found;
}

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
