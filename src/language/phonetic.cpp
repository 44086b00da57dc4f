#include "language/phonetic.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "language/romanisation.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/number_words.h"
#include "text/utf8.h"

namespace bodh {
namespace {

// How many beginnings of the word are followed at each letter. Measured: twice as many find no more words.
constexpr std::size_t beam_width = 160;

// What being a word is worth, in the units of the tables' costs.
constexpr int worth_known = 45;
constexpr int worth_number = 60;          // the lexicon has few of them: as if known, and then some
constexpr int worth_dictionary_form = 4;  // रोटी before रोती
constexpr int worth_everyday = 22;        // less for the later rows
constexpr int worth_habit = 100;          // typed just as a row of everyday words has it
constexpr int worth_spelled = 50;         // letters without a vowel are read by their names: BJP
constexpr int cost_spelled = 8;
constexpr int cost_capital_at_start = 6;  // the capital of a name, or that of ट?
constexpr int cost_capital_inside = 12;   // the capital of ट read as a त

enum class Ending : std::uint8_t { start, consonant, short_a, vowel, nasal };

// A beginning of the word as far as it has been read.
struct Beginning {
    std::string text;
    int cost = 0;
    Ending ending = Ending::start;
    std::string last_consonant;
    bool joined = false;  // the last consonants are joined
    bool vowel_before = false;
};

bool cheaper(const Beginning& a, const Beginning& b) {
    return std::tie(a.cost, a.text) < std::tie(b.cost, b.text);
}

std::string letter_at(std::string_view text, std::size_t at) {
    const CodePoint point = code_point_at(text, at);
    std::string letter;
    append_utf8(letter, without_nukta(point.value));
    return letter;
}

std::string last_consonant_of(std::string_view text) {
    std::string last;
    for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).size) {
        if (is_devanagari_consonant(code_point_at(text, at).value)) last = letter_at(text, at);
    }
    return last;
}

class Reader {
public:
    explicit Reader(std::string_view word) : word_(word), beams_(word.size() + 1) {}

    std::vector<Beginning> read() {
        beams_[0].push_back({});
        for (std::size_t at = 0; at < word_.size(); ++at) {
            keep_cheapest(beams_[at]);
            const char c = word_[at];
            const bool capital = c >= 'A' && c <= 'Z';
            apply_rules(at, c, capital && at == 0 ? cost_capital_at_start : 0);
            if (!capital) continue;
            const bool means_itself = at > 0 && !tables_.rules[static_cast<unsigned char>(c)].empty();
            apply_rules(at, static_cast<char>(c + 0x20), means_itself ? cost_capital_inside : 0);
        }
        keep_cheapest(beams_.back());
        return std::move(beams_.back());
    }

private:
    static void keep_cheapest(std::vector<Beginning>& beam) {
        std::sort(beam.begin(), beam.end(), cheaper);
        if (beam.size() > beam_width) beam.resize(beam_width);
    }

    void apply_rules(std::size_t at, char first, int extra) {
        for (const RomanRule& rule : tables_.rules[static_cast<unsigned char>(first)]) {
            const std::string_view rest = word_.substr(at + 1);
            if (rest.substr(0, rule.from.size() - 1) != std::string_view(rule.from).substr(1)) continue;
            if (rest.substr(rule.from.size() - 1, rule.next.size()) != rule.next) continue;
            const std::size_t end = at + rule.from.size();
            for (const Beginning& beginning : beams_[at]) {
                if (fits(rule, beginning, at, end)) extend(beginning, rule, end, extra);
            }
        }
    }

    bool fits(const RomanRule& rule, const Beginning& beginning, std::size_t at, std::size_t end) const {
        const bool after_vowel = beginning.ending == Ending::short_a || beginning.ending == Ending::vowel;
        switch (rule.place) {
            case RomanPlace::any: break;
            case RomanPlace::first: return at == 0;
            case RomanPlace::middle: return at > 0 && end < word_.size();
            case RomanPlace::last: return end == word_.size() && (at > 0 || rule.kind == RomanKind::vowel);
            case RomanPlace::last_joined: return end == word_.size() && beginning.joined;
            case RomanPlace::after_vowel: return after_vowel;
            case RomanPlace::after_consonant: return beginning.ending == Ending::consonant;
        }
        return true;
    }

    void extend(const Beginning& beginning, const RomanRule& rule, std::size_t end, int extra) {
        Beginning next = beginning;
        next.cost += rule.cost + extra;
        switch (rule.kind) {
            case RomanKind::consonant: return add_consonant(std::move(next), rule, end);
            case RomanKind::vowel: return add_vowel(std::move(next), rule, end);
            case RomanKind::nasal: break;
        }
        if (beginning.ending != Ending::short_a && beginning.ending != Ending::vowel) return;
        next.text += rule.to;
        next.ending = Ending::nasal;
        beams_[end].push_back(std::move(next));
    }

    void add_consonant(Beginning next, const RomanRule& rule, std::size_t end) {
        const bool after_consonant = next.ending == Ending::consonant;
        const bool joined_inside = rule.to.find("्") != std::string::npos;
        const auto add = [&](Beginning with, const char* between, int cost, bool joined) {
            with.text += between;
            with.text += rule.to;
            with.cost += cost;
            with.joined = joined || joined_inside;
            with.last_consonant = last_consonant_of(rule.to);
            with.ending = Ending::consonant;
            beams_[end].push_back(std::move(with));
        };
        if (!after_consonant) return add(std::move(next), "", 0, false);
        const RomanPlace place = !next.vowel_before    ? RomanPlace::first
                                 : end == word_.size() ? RomanPlace::last
                                                       : RomanPlace::middle;
        const ClusterCost cost = tables_.cluster(place, next.last_consonant, letter_at(rule.to, 0));
        add(next, "्", cost.joined, true);
        add(std::move(next), "", cost.apart, false);
    }

    void add_vowel(Beginning next, const RomanRule& rule, std::size_t end) {
        if (next.ending == Ending::consonant) {
            next.text += rule.sign;
            next.ending = rule.sign.empty() ? Ending::short_a : Ending::vowel;
        } else {
            if (rule.to.empty()) return;
            if (next.ending != Ending::start) {
                next.cost += next.ending == Ending::short_a ? tables_.hiatus_after_a : tables_.hiatus;
            }
            next.text += rule.to;
            next.ending = Ending::vowel;
        }
        next.vowel_before = true;
        next.joined = false;
        beams_[end].push_back(std::move(next));
    }

    const Romanisation& tables_ = romanisation();
    std::string_view word_;
    std::vector<std::vector<Beginning>> beams_;
};

std::size_t nuktas(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = text.find("़"); at != std::string_view::npos; at = text.find("़", at + 1)) ++count;
    return count;
}

// `word` with the nuktas and nasals of the lemma it comes from: जरूरतें, of ज़रूरत → ज़रूरतें. A nukta that was typed stays.
std::string as_lemma_spells(const std::string& word, const std::string& lemma) {
    const Folded of_word = fold_with_origin(word);
    const Folded of_lemma = fold_with_origin(lemma);
    const auto differ =
        std::mismatch(of_word.text.begin(), of_word.text.end(), of_lemma.text.begin(), of_lemma.text.end());
    if (differ.second != of_lemma.text.end()) return word;
    const std::size_t shared = of_lemma.text.size();
    const std::string spelled = lemma + word.substr(of_word.origin[shared]);
    return nuktas(spelled) < nuktas(word) ? word : spelled;
}

struct Candidate {
    std::string text;
    int cost = 0;
};

// What the language pack says of a reading: cheaper when it is a word, and in the word's own spelling.
void weigh(Candidate& candidate, const Language& language) {
    const std::vector<Reading> readings = language.lexicon.readings(candidate.text);
    const std::string folded = fold(candidate.text);
    const NameLists& names = language.names;
    const bool known = !readings.empty() || names.names.find(folded) || names.given_names.find(folded) ||
                       names.family_names.find(folded) || names.titles.find(folded) ||
                       names.organisation_words.find(folded) || names.demonyms.find(folded);
    if (known) candidate.cost -= worth_known;
    const bool as_in_dictionary = std::any_of(readings.begin(), readings.end(),
                                              [&](const Reading& reading) { return fold(reading.lemma) == folded; });
    if (as_in_dictionary) candidate.cost -= worth_dictionary_form;
    for (const Reading& reading : readings) {
        const std::string spelled = as_lemma_spells(candidate.text, reading.lemma);
        if (spelled != candidate.text) {
            candidate.text = spelled;
            break;
        }
    }
}

bool all_capitals(std::string_view word) {
    return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::string in_lower_case(std::string_view word) {
    std::string lower(word);
    for (char& c : lower) c = static_cast<char>(lower_case(static_cast<unsigned char>(c)));
    return lower;
}

constexpr std::string_view vowel_letters = "aeiouy";

// bjp
bool may_be_initials(std::string_view lower) {
    return lower.size() > 1 && lower.size() < 6 && lower.find_first_of(vowel_letters) == std::string_view::npos &&
           std::all_of(lower.begin(), lower.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

Candidate spelled_by_letters(std::string_view lower) {
    Candidate candidate;
    for (const char c : lower) candidate.text += romanisation().letter_names.at(c);
    const bool has_vowel = lower.find_first_of(vowel_letters) != std::string_view::npos;
    candidate.cost = has_vowel ? cost_spelled : -worth_spelled;
    return candidate;
}

std::vector<Candidate> readings_of(std::string_view latin, const Language* language) {
    const Romanisation& tables = romanisation();
    const bool capitals = all_capitals(latin);
    const std::string lower = in_lower_case(latin);
    std::vector<Candidate> candidates;
    for (const Beginning& whole : Reader(capitals ? std::string_view(lower) : latin).read()) {
        Candidate candidate{whole.text, whole.cost};
        if (language) weigh(candidate, *language);
        // चौबीस before चौबिस, with a language pack or without.
        if (number_word(fold(candidate.text))) candidate.cost -= worth_number;
        if (const auto rank = tables.everyday_rank.find(candidate.text); rank != tables.everyday_rank.end()) {
            candidate.cost -= std::max(worth_everyday - rank->second / 20, worth_everyday / 2);
            if (!language) candidate.cost -= worth_known;
        }
        candidates.push_back(std::move(candidate));
    }
    if (const auto typed = tables.everyday_by_typed.find(lower); typed != tables.everyday_by_typed.end()) {
        for (const EverydayWord& word : typed->second) {
            candidates.push_back({word.word, word.habit * 10 + word.rank / 30 - worth_habit});
        }
    }
    if (capitals || may_be_initials(lower)) candidates.push_back(spelled_by_letters(lower));
    return candidates;
}

bool is_part_of_another_word(char32_t c) {
    return is_digit(c) || is_letter(c) || c == '@' || c == '/' || c == '_' || c == '#' || c == '\\' || c == '.' ||
           c == '\'';
}

}  // namespace

std::vector<std::string> phonetic_candidates(std::string_view latin, const Language* language) {
    if (latin.empty() || latin_word_before_end(latin) != latin.size()) return {};
    std::vector<Candidate> candidates = readings_of(latin, language);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.cost < b.cost; });
    std::vector<std::string> best;
    std::vector<std::string> folded;
    for (const Candidate& candidate : candidates) {
        // हिन्दी and हिंदी are one word: offering both would leave less room for others.
        std::string key = fold(candidate.text);
        if (std::find(folded.begin(), folded.end(), key) != folded.end()) continue;
        folded.push_back(std::move(key));
        best.push_back(candidate.text);
        if (best.size() == phonetic_candidates_limit) break;
    }
    return best;
}

std::size_t latin_word_before_end(std::string_view text) {
    std::size_t begin = text.size();
    while (begin > 0) {
        const CodePoint before = code_point_before(text, begin);
        if (!is_latin_letter(before.value)) {
            if (is_part_of_another_word(before.value)) return 0;
            break;
        }
        begin -= before.size;
    }
    const std::size_t size = text.size() - begin;
    return size <= phonetic_word_limit ? size : 0;
}

}  // namespace bodh
