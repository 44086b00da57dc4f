#include "questions/match_pairs.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>

#include "analysis/read_tokens.h"
#include "facts/find_attribution.h"
#include "questions/dated_events.h"
#include "text/fold.h"
#include "text/split_words.h"

namespace bodh {
namespace {

constexpr std::size_t role_words_most = 8;
constexpr std::size_t matched_claim_words_least = 4;
constexpr std::size_t matched_claim_words_most = 16;

// श्री, जी and भाई say nothing of what somebody does.
bool is_work(const TitleRow& title) {
    return title.title_class != "honorific" && title.title_class != "kin" && !title.after;
}

// "रूस के राष्ट्रपति" of [रूस के राष्ट्रपति व्लादिमीर पुतिन]; empty when no title stands right before the name.
std::string role_of(const QuestionContext& context, const SentenceAnalysis& sentence, const Phrase& phrase,
                    const Mention& person) {
    const std::size_t first = phrase.extent_first;
    if (person.past != phrase.past || person.first <= first || person.first - first > role_words_most) return {};
    const std::vector<std::string> words = folded_words(sentence.tokens);
    bool titled = false;
    for (std::size_t i = phrase.first; i < person.first; ++i) {
        const auto title = context.language.names.titles.longest(words, i);
        if (!title.row || !is_work(*title.row) || i + title.words != person.first) continue;
        // Alone, only an office says who somebody is: प्रधानमंत्री, but not डॉक्टर or खिलाड़ी.
        titled = titled || i > first || title.words > 1 || title.row->title_class == "office";
    }
    if (!titled) return {};
    if (first > 0 && sentence.tokens[first - 1].is("पूर्व")) return {};  // not the one who holds the office
    for (std::size_t i = first; i < person.first; ++i) {
        if (i == first && sentence.tokens[i].folded.rfind("वाल", 0) == 0) return {};  // half of a clause: … करने वाले
        const Mention* inside = sentence.mention_at(i);
        const bool plain = sentence.tokens[i].part == Part::nominal || sentence.tokens[i].part == Part::postposition;
        if (!plain || (inside && (inside->type == MentionType::person || inside->type == MentionType::date))) return {};
    }
    return std::string(slice(context.analysis.article.text,
                             {sentence.tokens[first].span.begin, sentence.tokens[person.first - 1].span.end}));
}

bool can_be_claimant(const Mention& mention) {
    return mention.type == MentionType::person || mention.type == MentionType::organisation;
}

}  // namespace

std::vector<MatchPair> role_pairs(const QuestionContext& context) {
    std::map<std::uint32_t, std::set<std::string>> roles_of;
    std::vector<std::pair<std::uint32_t, MatchPair>> found;
    for (std::size_t index = 0; index < context.analysis.sentences.size(); ++index) {
        const SentenceAnalysis& sentence = context.analysis.sentences[index];
        for (const Phrase& phrase : sentence.phrases) {
            const Mention* person = sentence.mention_at(phrase.head());
            if (!person || person->type != MentionType::person) continue;
            const std::string role = role_of(context, sentence, phrase, *person);
            const std::string& name = context.analysis.entities[person->entity].name;
            if (role.empty() || name.find(' ') == std::string::npos) continue;  // half a name fits too many
            std::set<std::string>& known = roles_of[person->entity];
            if (known.empty()) found.push_back({person->entity, {name, role, index}});
            known.insert(fold(role));
        }
    }
    // A role that is part of what another person is called fits both of them.
    std::vector<MatchPair> pairs;
    for (const auto& [entity, pair] : found) {
        const std::string role = fold(pair.right);
        bool shared = false;
        for (const auto& [other, roles] : roles_of)
            for (const std::string& held : roles)
                shared = shared || (other != entity && (contains_words(held, role) || contains_words(role, held)));
        if (!shared) pairs.push_back(pair);
    }
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

}  // namespace bodh
