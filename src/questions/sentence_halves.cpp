#include "questions/sentence_halves.h"

#include <algorithm>
#include <optional>

#include "questions/worded_choice.h"
#include "text/split_words.h"

namespace bodh {
namespace {

constexpr std::size_t first_half_words_least = 2;
constexpr std::size_t second_half_words_least = 3;
constexpr const char* rest = "…";

struct Halves {
    std::string first;
    std::string second;
    std::vector<std::string> first_words;  // content words, folded
    std::vector<std::string> second_words;
    std::size_t sentence = 0;
    std::string postposition;  // that the first half ends in; empty: none
};

// Whether the phrase ends where it seems to. Without a postposition only a name does, or what no noun follows: जलवायु
// [प्रमुख] साइमन स्टील ने.
bool is_certain(const SentenceAnalysis& sentence, const Phrase& phrase) {
    if (phrase.coordinated || sentence.tokens[phrase.head()].part == Part::pronoun) return false;
    if (phrase.postposition) return !is_genitive(phrase.postposition->postposition);
    const Mention* mention = sentence.mention_at(phrase.head());
    const Mention* next = sentence.mention_at(phrase.past);
    return (mention && mention->certain) || (next && next->type == MentionType::date) ||
           (phrase.past < sentence.tokens.size() && sentence.tokens[phrase.past].part != Part::nominal);
}

std::optional<Halves> halves_after(const QuestionContext& context, const Fact& fact, const Phrase& phrase) {
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    std::size_t past = phrase.postposition_past;
    const auto begins_predicate = [&](const VerbGroup& verb) { return verb.finite && verb.first == past; };
    // [अधिनियम] 2017: the number may belong to what is in front of it. [यह पहली बार] था: nothing is told of anybody.
    if (past >= sentence.tokens.size() || sentence.tokens[past].part == Part::numeral ||
        std::any_of(sentence.verb_groups.begin(), sentence.verb_groups.end(), begins_predicate) ||
        sentence.tokens[fact.statement.words.front().token].part == Part::pronoun ||
        sentence.tokens[past].part == Part::punctuation || sentence.tokens[past].is("भी"))
        return std::nullopt;
    if (sentence.tokens[past].is("ही")) ++past;
    Halves halves;
    halves.first = fact.statement.with_replacement(past, sentence.tokens.size(), {});
    halves.second = fact.statement.with_replacement(0, past, {});
    if (split_words(halves.first).size() < first_half_words_least ||
        split_words(halves.second).size() < second_half_words_least)
        return std::nullopt;
    halves.first_words = content_words(context.language, halves.first);
    halves.second_words = content_words(context.language, halves.second);
    if (share_word(halves.first_words, halves.second_words)) return std::nullopt;
    halves.sentence = fact.sentence;
    if (phrase.postposition) halves.postposition = phrase.postposition->postposition;
    return halves;
}

// Behind who does it: [पुलिस ने] भीड़ को रोका; where nobody is named, behind whom or where it happens: [पालू शहर में] एक
// त्योहार मनाया जा रहा था. When or why something happens leaves too much open.
std::optional<Halves> halves_of(const QuestionContext& context, const Fact& fact) {
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    for (const auto& roles : {std::vector{Role::agent}, std::vector{Role::object, Role::recipient, Role::place}})
        for (const RoleFiller& filler : fact.roles) {
            const Phrase& phrase = sentence.phrases[filler.phrase];
            if (filler.clause != fact.clause || std::find(roles.begin(), roles.end(), filler.role) == roles.end() ||
                !is_certain(sentence, phrase))
                continue;
            if (auto halves = halves_after(context, fact, phrase)) return halves;
        }
    return std::nullopt;
}

// The way in which the most first halves end: पुलिस ने and भारी भीड़ को would each take its verb by grammar.
std::string commonest_postposition(const std::vector<Halves>& halves) {
    std::string commonest;
    std::ptrdiff_t most = 0;
    for (const Halves& one : halves) {
        const auto alike = std::count_if(halves.begin(), halves.end(),
                                         [&](const Halves& other) { return other.postposition == one.postposition; });
        if (alike > most) commonest = one.postposition;
        most = std::max(most, alike);
    }
    return commonest;
}

bool share_words(const Halves& a, const Halves& b) {
    return share_word(a.first_words, b.first_words) || share_word(a.first_words, b.second_words) ||
           share_word(a.second_words, b.first_words);
}

}  // namespace

std::vector<MatchPair> half_pairs(const QuestionContext& context, const std::vector<const Fact*>& plain) {
    std::vector<Halves> found;
    for (const Fact* fact : plain)
        if (found.empty() || found.back().sentence != fact->sentence)
            if (auto halves = halves_of(context, *fact)) found.push_back(*std::move(halves));
    const std::string postposition = commonest_postposition(found);
    Random random = chances_of(context, QuestionKind::match, 0, 1);
    std::vector<std::size_t> apart;
    for (const std::size_t index : random.order(found.size())) {
        const bool clashes = std::any_of(apart.begin(), apart.end(),
                                         [&](std::size_t other) { return share_words(found[index], found[other]); });
        if (found[index].postposition == postposition && !clashes) apart.push_back(index);
    }
    std::sort(apart.begin(), apart.end());
    std::vector<MatchPair> pairs;
    for (const std::size_t index : apart) {
        const Halves& halves = found[index];
        pairs.push_back({halves.first + " " + rest, std::string(rest) + " " + halves.second, halves.sentence});
    }
    return pairs;
}

}  // namespace bodh
