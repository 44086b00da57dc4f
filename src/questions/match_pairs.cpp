#include "questions/match_pairs.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>

#include "facts/find_attribution.h"
#include "questions/dated_events.h"
#include "questions/gaps.h"
#include "questions/person_roles.h"
#include "text/fold.h"
#include "text/split_words.h"

namespace bodh {
namespace {

constexpr std::array<std::string_view, 5> number_signs{"%", "$", "₹", "£", "€"};
constexpr std::size_t matched_claim_words_least = 4;
constexpr std::size_t matched_claim_words_most = 16;

bool can_be_claimant(const Mention& mention) {
    return mention.type == MentionType::person || mention.type == MentionType::organisation;
}

// A number in letters and digits only: a sign behind it (18%) would tell which sentence it belongs to.
bool is_bare_number(std::string_view text) {
    return std::none_of(number_signs.begin(), number_signs.end(),
                        [&](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
}

}  // namespace

std::vector<MatchPair> role_pairs(const QuestionContext& context) {
    std::vector<MatchPair> pairs;
    for (const PersonRole& known : person_roles(context))
        if (!is_widely_known(context, known))
            pairs.push_back({context.analysis.entities[known.person->entity].name,
                             std::string(slice(context.analysis.article.text, known.role)), known.sentence});
    return pairs;
}

std::vector<MatchPair> claim_pairs(const QuestionContext& context) {
    std::vector<MatchPair> pairs;
    std::set<std::uint32_t> speakers;
    std::set<std::size_t> sentences;
    for (const Fact& fact : context.facts) {
        if (!fact.attribution || fact.attribution->verb.empty() ||
            fact.statement.words.size() < matched_claim_words_least ||
            fact.statement.words.size() > matched_claim_words_most)
            continue;
        const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
        const Mention* source = source_mention(sentence, *fact.attribution);
        if (!source || !can_be_claimant(*source) || !context.analysis.entities[source->entity].certain ||
            speakers.count(source->entity) > 0 || sentences.count(fact.sentence) > 0)
            continue;
        const Entity& speaker = context.analysis.entities[source->entity];
        const std::string claim = fact.statement.text();
        const std::string folded = fold(claim);
        const bool names_speaker = std::any_of(speaker.folded.begin(), speaker.folded.end(),
                                               [&](const std::string& name) { return contains_words(folded, name); });
        if (names_speaker) continue;
        speakers.insert(source->entity);
        sentences.insert(fact.sentence);
        pairs.push_back({speaker.name, claim, fact.sentence});
    }
    return pairs;
}

std::vector<MatchPair> date_pairs(const QuestionContext& context) {
    Random random = chances_of(context, QuestionKind::match, 0, 0);
    std::vector<MatchPair> pairs;
    for (const DatedEvent& event :
         events_in_order(dated_events(context), context, std::numeric_limits<std::size_t>::max(), random))
        pairs.push_back({event.date_text, event.statement, context.facts[event.fact].sentence});
    return pairs;
}

std::vector<MatchPair> gap_pairs(const QuestionContext& context, const std::vector<const Fact*>& plain,
                                 MentionType type) {
    std::vector<MatchPair> pairs;
    std::vector<std::string> names;  // of each pair, as folded
    std::vector<std::string> sentences;
    for (const Fact* fact : plain) {
        if (!pairs.empty() && pairs.back().sentence == fact->sentence) continue;
        for (const Mention* mention : mention_gaps(context, *fact)) {
            const std::string name(slice(context.analysis.article.text, mention->span));
            if (mention->type != type || (type == MentionType::number ? !is_bare_number(name) : !mention->certain))
                continue;
            const std::string gapped = fact->statement.with_replacement(mention->first, mention->past, cloze_gap);
            const std::string folded_name = fold(name);
            const std::string folded = fold(gapped);
            const auto stands_in = [&](const std::string& other) { return contains_words(folded, other); };
            const auto holds_name = [&](const std::string& other) { return contains_words(other, folded_name); };
            if (contains_words(folded, folded_name) || std::any_of(names.begin(), names.end(), stands_in) ||
                std::any_of(sentences.begin(), sentences.end(), holds_name) ||
                std::any_of(names.begin(), names.end(), holds_name))
                continue;
            names.push_back(folded_name);
            sentences.push_back(folded);
            pairs.push_back({name, gapped, fact->sentence});
            break;
        }
    }
    return pairs;
}

}  // namespace bodh
