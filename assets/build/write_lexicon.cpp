#include "write_lexicon.h"

#include <optional>

#include "language/lexicon_format.h"
#include "language/pack_format.h"
#include "minimal_automaton.h"
#include "text/utf8.h"

namespace bodh {
namespace {

namespace format = lexicon_format;

// The words of the automaton and the lemma suffixes: one byte a letter. nullopt when a letter has no byte.
std::optional<std::string> letters_of(std::string_view text) {
    std::string letters;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        const std::optional<std::uint8_t> letter = format::byte_of_letter(point.value);
        if (!letter) return std::nullopt;
        letters.push_back(static_cast<char>(*letter));
        at += point.size;
    }
    return letters;
}

// Distinct values in the order of their first use.
template <typename Value>
class Numbering {
public:
    std::uint32_t number(const Value& value) {
        const auto [place, fresh] = numbers_.emplace(value, static_cast<std::uint32_t>(values_.size()));
        if (fresh) values_.push_back(value);
        return place->second;
    }
    const std::vector<Value>& values() const { return values_; }

private:
    std::map<Value, std::uint32_t> numbers_;
    std::vector<Value> values_;
};

struct Parts {
    std::string begins;
    std::string bytes;
};

Parts strings_part(const std::vector<std::string>& strings) {
    Parts part;
    for (const std::string& one : strings) {
        append_word(part.begins, static_cast<std::uint32_t>(part.bytes.size()));
        part.bytes += one;
    }
    append_word(part.begins, static_cast<std::uint32_t>(part.bytes.size()));
    return part;
}

// The states one after the other, the start first; nullopt when there are too many transitions.
std::optional<std::string> transitions_part(const MinimalAutomaton& automaton, std::uint32_t start) {
    const std::vector<MinimalAutomaton::State>& states = automaton.states();
    std::vector<std::uint32_t> order = {start};
    for (std::uint32_t i = static_cast<std::uint32_t>(states.size()); i-- > 0;) {
        if (i != start) order.push_back(i);  // newest first: a state stands before the ones it leads to
    }
    std::vector<std::uint32_t> begin(states.size());
    std::uint32_t count = 0;
    for (const std::uint32_t state : order) {
        begin[state] = count;
        count += static_cast<std::uint32_t>(states[state].size());
    }
    if (count >= format::transition_limit) return std::nullopt;

    std::string bytes;
    for (const std::uint32_t state : order) {
        for (std::size_t i = 0; i < states[state].size(); ++i) {
            const MinimalAutomaton::Arc& arc = states[state][i];
            const std::uint32_t here = begin[state] + static_cast<std::uint32_t>(i);
            const std::uint32_t target = arc.letter == 0 ? arc.target : begin[arc.target] - here;
            const std::uint32_t last = i + 1 == states[state].size() ? 0x100U : 0U;
            append_word(bytes, arc.letter | last | (target << 9U));
        }
    }
    return bytes;
}

Error broken(std::string where) {
    return Error{ErrorCode::language_data_broken, std::move(where), "lexicon"};
}

}  // namespace

Result<std::string> write_lexicon(const LexiconEntries& entries) {
    Numbering<std::string> suffixes;
    Numbering<std::string> tags;
    Numbering<std::vector<std::uint32_t>> sets;
    std::map<std::string, std::uint32_t> set_of_word;
    for (const auto& [word, readings] : entries) {
        const std::optional<std::string> letters = letters_of(word);
        if (!letters || letters->empty() || letters->size() > format::longest_word) return broken(word);
        std::vector<std::uint32_t> set;
        for (const EntryReading& reading : readings) {
            const std::optional<std::string> lemma = letters_of(reading.lemma);
            if (!lemma) return broken(reading.lemma);
            std::size_t shared = 0;
            while (shared < letters->size() && shared < lemma->size() && (*letters)[shared] == (*lemma)[shared])
                ++shared;
            const auto strip = static_cast<std::uint32_t>(letters->size() - shared);
            set.push_back(strip | (tags.number(reading.tags) << 6U) | (suffixes.number(lemma->substr(shared)) << 16U));
        }
        set_of_word[*letters] = sets.number(set);
    }
    if (suffixes.values().size() >= format::suffix_limit) return broken("suffixes");
    if (tags.values().size() >= format::tag_set_limit) return broken("tags");

    MinimalAutomaton automaton;
    for (const auto& [word, set] : set_of_word) automaton.add(word, set);
    const std::uint32_t start = automaton.finish();
    const std::optional<std::string> transitions = transitions_part(automaton, start);
    if (!transitions || sets.values().size() >= format::transition_limit) return broken("transitions");

    std::string set_begins;
    std::string readings;
    std::uint32_t reading_count = 0;
    for (const std::vector<std::uint32_t>& set : sets.values()) {
        append_word(set_begins, reading_count);
        for (const std::uint32_t reading : set) append_word(readings, reading);
        reading_count += static_cast<std::uint32_t>(set.size());
    }
    append_word(set_begins, reading_count);
    const Parts suffix_part = strings_part(suffixes.values());
    const Parts tag_part = strings_part(tags.values());

    std::string bytes;
    for (const std::size_t value :
         {static_cast<std::size_t>(format::magic), transitions->size() / 4, sets.values().size(),
          static_cast<std::size_t>(reading_count), suffixes.values().size(), tags.values().size(),
          suffix_part.bytes.size(), tag_part.bytes.size()}) {
        append_word(bytes, static_cast<std::uint32_t>(value));
    }
    return bytes + *transitions + set_begins + readings + suffix_part.begins + tag_part.begins + suffix_part.bytes +
           tag_part.bytes;
}

}  // namespace bodh
