#include "lexicon_entries.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "text/fold.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace bodh {
namespace {

using TagsByLemma = std::map<std::string, std::set<std::string>>;

std::string_view class_of(std::string_view tags) {
    return tags.substr(0, tags.find('.'));
}

// Closed classes first, verbs last: of two readings of a word the first is the likelier where nothing else decides.
int class_rank(const EntryReading& reading) {
    constexpr std::array<std::string_view, 15> order = {"post", "cnjcoo", "cnjsub", "cnjadv", "prn",
                                                        "det",  "part",   "vbser",  "vaux",   "num",
                                                        "np",   "n",      "adj",    "adv",    "vblex"};
    const auto found = std::find(order.begin(), order.end(), class_of(reading.tags));
    return static_cast<int>(found - order.begin());
}

bool reads_before(const EntryReading& a, const EntryReading& b) {
    return std::make_tuple(class_rank(a), a.lemma, a.tags) < std::make_tuple(class_rank(b), b.lemma, b.tags);
}

// An adjective that does not inflect is listed once for each gender, number and case: eight readings that say nothing.
// All eight → adj.mf.sp; the four feminine ones → adj.f.sp.
void merge_adjective_tags(std::set<std::string>& tags) {
    const auto merge = [&tags](std::initializer_list<const char*> parts, const char* whole) {
        if (!std::all_of(parts.begin(), parts.end(), [&tags](const char* part) { return tags.count(part) > 0; }))
            return;
        for (const char* part : parts) tags.erase(part);
        tags.insert(whole);
    };
    merge({"adj.m.sg.nom", "adj.m.sg.obl", "adj.m.pl.nom", "adj.m.pl.obl", "adj.f.sg.nom", "adj.f.sg.obl",
           "adj.f.pl.nom", "adj.f.pl.obl"},
          "adj.mf.sp");
    merge({"adj.f.sg.nom", "adj.f.sg.obl", "adj.f.pl.nom", "adj.f.pl.obl"}, "adj.f.sp");
}

std::size_t count_of(std::string_view text, char32_t wanted) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).size) {
        if (code_point_at(text, at).value == wanted) ++count;
    }
    return count;
}

// How many analyses of the whole automaton name each lemma.
using LemmaWeights = std::map<std::string, std::size_t>;

// Of two spellings of one lemma the one to show: not one the automaton hardly uses (क़र beside कर), else the one with
// its nuktas and chandrabindus, with anusvara for the nasal, and used more (ज़रूरी over जरूरी, हाँ over हां, हिंदी over
// हिन्दी).
bool is_better_spelling(const LemmaWeights& weights, const std::string& a, const std::string& b) {
    constexpr std::size_t hardly = 8;
    const auto weight_of = [&weights](const std::string& lemma) {
        const auto weight = weights.find(lemma);
        return weight == weights.end() ? std::size_t{1} : weight->second;
    };
    const std::size_t weight_a = weight_of(a);
    const std::size_t weight_b = weight_of(b);
    if (weight_a * hardly < weight_b || weight_b * hardly < weight_a) return weight_a > weight_b;
    const auto rank = [](const std::string& lemma, std::size_t weight) {
        return std::make_tuple(count_of(lemma, nukta) + count_of(lemma, chandrabindu), count_of(lemma, anusvara),
                               weight);
    };
    return rank(a, weight_a) != rank(b, weight_b) ? rank(a, weight_a) > rank(b, weight_b) : a < b;
}

// Lemmas of one word class that fold alike become one, under the better spelling. सजा the verb and सज़ा the noun stay
// two.
TagsByLemma merge_spellings(const LemmaWeights& weights, const TagsByLemma& tags_by_lemma) {
    std::map<std::pair<std::string, std::string>, std::string> best;
    for (const auto& [lemma, tags] : tags_by_lemma) {
        for (const std::string& one : tags) {
            const auto [place, fresh] = best.emplace(std::pair{fold(lemma), std::string(class_of(one))}, lemma);
            if (!fresh && is_better_spelling(weights, lemma, place->second)) place->second = lemma;
        }
    }
    TagsByLemma merged;
    for (const auto& [lemma, tags] : tags_by_lemma) {
        for (const std::string& one : tags) merged[best[{fold(lemma), std::string(class_of(one))}]].insert(one);
    }
    return merged;
}

std::vector<EntryReading> readings_of(const LemmaWeights& weights, const TagsByLemma& tags_by_lemma) {
    std::vector<EntryReading> readings;
    for (auto [lemma, tags] : merge_spellings(weights, tags_by_lemma)) {
        merge_adjective_tags(tags);
        for (const std::string& one : tags) readings.push_back({lemma, one});
    }
    std::sort(readings.begin(), readings.end(), reads_before);
    return readings;
}

// (lemma, first tags) → what stands for that lemma; "-" drops it.
using Repairs = std::map<std::pair<std::string, std::string>, std::string>;

Repairs read_repairs(const Table& table) {
    Repairs repairs;
    for (std::size_t row = 0; row < table.row_count(); ++row) {
        repairs[{lemma_spelling(table.cell(row, "lemma")), std::string(table.cell(row, "class"))}] =
            lemma_spelling(table.cell(row, "becomes"));
    }
    return repairs;
}

// The lemma as it should be: by a repair for the class alone ("n") or for class and the tag after it ("n.m").
std::string repaired(const Repairs& repairs, const std::string& lemma, const std::string& tags) {
    const std::size_t class_end = std::min(tags.find('.'), tags.size());
    const std::size_t second_end = std::min(tags.find('.', std::min(class_end + 1, tags.size())), tags.size());
    for (const std::size_t end : {class_end, second_end}) {
        const auto repair = repairs.find({lemma, tags.substr(0, end)});
        if (repair != repairs.end()) return repair->second;
    }
    return lemma;
}

}  // namespace

std::string lemma_spelling(std::string_view lemma) {
    std::string spelled;
    for (std::size_t at = 0; at < lemma.size();) {
        const CodePoint point = code_point_at(lemma, at);
        at += point.size;
        const bool composed_in_nfc = point.value == 0x0929 || point.value == 0x0931 || point.value == 0x0934;
        const char32_t plain = composed_in_nfc ? point.value : without_nukta(point.value);
        if (is_joiner(point.value)) continue;
        append_utf8(spelled, plain);
        if (plain != point.value) append_utf8(spelled, nukta);
    }
    return spelled;
}

bool is_slip(const Analysis& analysis) {
    char32_t previous = 0;
    for (std::size_t at = 0; at < analysis.surface.size();) {
        const CodePoint point = code_point_at(analysis.surface, at);
        const bool letter = is_devanagari_letter(point.value) || is_joiner(point.value) || is_hyphen(point.value);
        const bool short_o = point.value == 0x094A;  // करॊ: typed for करो
        const bool loose_nukta = point.value == nukta && !is_devanagari_consonant(previous);  // पहुं़च
        const bool loose_a = point.value == 0x0905 && (is_devanagari_consonant(previous) || previous == nukta);  // लड़अ
        if ((!letter && point.value != ' ') || short_o || loose_nukta || loose_a) return true;
        previous = point.value;
        at += point.size;
    }
    const std::string spelled = lemma_spelling(analysis.surface);
    const bool leading_flap = spelled.rfind("\u0921\u093C", 0) == 0 || spelled.rfind("\u0922\u093C", 0) == 0;
    if (leading_flap) return true;  // no word begins in ड़ or ढ़
    // A verb is named by its stem, which never ends in halant: चल्के beside चलकर.
    const bool half_stem =
        class_of(analysis.tags) == "vblex" && code_point_before(analysis.lemma, analysis.lemma.size()).value == halant;
    return half_stem || analysis.surface.empty() || analysis.lemma.empty();
}

LexiconEntries lexicon_entries(const std::vector<Analysis>& analyses, const Table& repairs, const Table& words) {
    const Repairs lemma_repairs = read_repairs(repairs);
    std::map<std::string, TagsByLemma> collected;
    LemmaWeights weights;
    for (const Analysis& analysis : analyses) {
        if (is_slip(analysis) || analysis.surface.find(' ') != std::string::npos) continue;
        const std::string lemma = repaired(lemma_repairs, lemma_spelling(analysis.lemma), analysis.tags);
        if (lemma == "-") continue;
        collected[fold(analysis.surface)][lemma].insert(analysis.tags);
        ++weights[lemma];
    }
    // The order of the rows is kept for a word of "only" rows: its writer knows which reading comes first.
    LexiconEntries own;
    for (std::size_t row = 0; row < words.row_count(); ++row) {
        const std::string word = fold(words.cell(row, "word"));
        const EntryReading reading{lemma_spelling(words.cell(row, "lemma")), std::string(words.cell(row, "tags"))};
        if (words.cell(row, "how") == "only") {
            own[word].push_back(reading);
        } else {
            collected[word][reading.lemma].insert(reading.tags);
        }
    }
    LexiconEntries entries;
    for (const auto& [word, tags_by_lemma] : collected) entries[word] = readings_of(weights, tags_by_lemma);
    for (const auto& [word, readings] : own) entries[word] = readings;
    return entries;
}

}  // namespace bodh
