#include "questions/dated_events.h"

#include <algorithm>
#include <optional>
#include <set>

#include "text/fold.h"
#include "text/split_words.h"

namespace bodh {
namespace {

constexpr std::size_t event_words_least = 3;
constexpr std::size_t event_words_most = 12;

class EventFinder {
public:
    explicit EventFinder(const QuestionContext& context) : context_(context) {
        std::set<int> years;
        for (const SentenceAnalysis& sentence : context.analysis.sentences)
            for (const Mention& mention : sentence.mentions)
                if (const int year = date_value(context.language, sentence, mention).year) years.insert(year);
        if (years.size() == 1) only_year_ = *years.begin();
    }

    std::vector<DatedEvent> run() const {
        std::vector<DatedEvent> events;
        for (std::size_t index = 0; index < context_.facts.size(); ++index)
            if (auto event = event_of(index)) events.push_back(*std::move(event));
        return events;
    }

private:
    std::optional<DatedEvent> event_of(std::size_t index) const {
        const Fact& fact = context_.facts[index];
        const SentenceAnalysis& sentence = context_.analysis.sentences[fact.sentence];
        const VerbGroup& verb = sentence.verb_groups[sentence.clauses[fact.clause].verb];
        if (!fact.self_contained() || fact.negated || fact.attribution || !verb.perfective || is_future(sentence, verb))
            return std::nullopt;
        const Phrase* time = only_time(fact, sentence);
        if (!time) return std::nullopt;
        const Mention& mention = *sentence.mention_at(time->head());
        DatedEvent event;
        event.fact = index;
        event.date = date_value(context_.language, sentence, mention);
        if (event.date.year == 0 && event.date.month > 0) event.date.year = only_year_;
        if (event.date.year == 0) return std::nullopt;
        event.date_text = std::string(slice(context_.analysis.article.text, mention.span));
        event.statement = statement_without(fact, sentence, *time);
        const std::size_t words = split_words(event.statement).size();
        if (words < event_words_least || words > event_words_most || tells_order(event.statement)) return std::nullopt;
        return event;
    }

    static bool is_future(const SentenceAnalysis& sentence, const VerbGroup& verb) {
        const auto begin = sentence.tokens.begin();
        return std::any_of(begin + static_cast<std::ptrdiff_t>(verb.verb_first),
                           begin + static_cast<std::ptrdiff_t>(verb.past),
                           [](const Token& token) { return token.features.verb_form == VerbForm::future; });
    }

    // The one phrase that says when: 2015 में, 12 मार्च को. nullptr when there is none, or another time beside it.
    static const Phrase* only_time(const Fact& fact, const SentenceAnalysis& sentence) {
        const Phrase* time = nullptr;
        for (const RoleFiller& filler : fact.roles) {
            const Phrase& phrase = sentence.phrases[filler.phrase];
            const Mention* mention = sentence.mention_at(phrase.head());
            if (filler.role != Role::time || !mention || mention->type != MentionType::date) continue;
            const bool plain = !phrase.postposition || phrase.postposition->postposition == "को" ||
                               phrase.postposition->postposition == "में";
            const bool alone = phrase.first == mention->first && phrase.extent_first == mention->first &&
                               !phrase.coordinated && fact.statement.has_tokens(phrase.first, phrase.postposition_past);
            if (time || !plain || !alone) return nullptr;
            time = &phrase;
        }
        if (!time) return nullptr;
        for (const Mention& mention : sentence.mentions) {
            const bool tells_time = mention.type == MentionType::date || mention.type == MentionType::duration;
            if (tells_time && mention.first != time->first && fact.statement.has_token(mention.first)) return nullptr;
        }
        return time;
    }

    // Without the part of the day after the date, and without था or है at the end, which would set early events apart
    // from late ones.
    std::string statement_without(const Fact& fact, const SentenceAnalysis& sentence, const Phrase& time) const {
        std::size_t past = time.postposition_past;
        while (past < sentence.tokens.size()) {
            const TimeWordRow* row = context_.language.grammar.time_words.find(sentence.tokens[past].folded);
            if (!row || row->kind != TimeWordKind::part) break;
            ++past;
        }
        Statement statement = fact.statement;
        auto& words = statement.words;
        words.erase(std::remove_if(words.begin(), words.end(),
                                   [&](const StatementWord& word) {
                                       return word.token >= time.first && word.token < past && !word.antecedent;
                                   }),
                    words.end());
        if (words.size() < 2) return {};
        const Token& last = sentence.tokens[words.back().token];
        const Token& before = sentence.tokens[words[words.size() - 2].token];
        const bool own =
            std::any_of(sentence.verb_groups.begin(), sentence.verb_groups.end(), [&](const VerbGroup& verb) {
                return verb.past == words.back().token + 1 && verb.perfective;  // not मिल रही है
            });
        if (own && last.part == Part::copula && before.features.verb_form == VerbForm::perfective)
            drop_auxiliary(words);
        return statement.text();
    }

    // चुनी गई थीं → चुनी गईं: without the auxiliary the participle shows the plural itself.
    static void drop_auxiliary(std::vector<StatementWord>& words) {
        const std::string auxiliary = fold(words.back().text);
        words.pop_back();
        std::string& participle = words.back().text;
        const auto ends_in = [&](std::string_view ending) {
            return participle.size() > ending.size() &&
                   participle.compare(participle.size() - ending.size(), ending.size(), ending) == 0;
        };
        const bool plural = auxiliary == "थीं" || auxiliary == "हैं";
        if (plural && (ends_in("ई") || ends_in("ी"))) participle += "ं";
    }

    bool tells_order(const std::string& statement) const {
        if (statement.find(',') != std::string::npos || statement.find('"') != std::string::npos) return true;
        const std::vector<std::string> words = split_words(fold(statement));
        for (std::size_t i = 0; i < words.size(); ++i)
            if (context_.language.questions.sequence_words.longest(words, i).words > 0) return true;
        return false;
    }

    const QuestionContext& context_;
    int only_year_ = 0;
};

}  // namespace

std::vector<DatedEvent> dated_events(const QuestionContext& context) {
    return EventFinder(context).run();
}

std::vector<DatedEvent> events_in_order(std::vector<DatedEvent> events, const QuestionContext& context,
                                        std::size_t limit, Random& random) {
    random.shuffle(events);
    std::vector<DatedEvent> chosen;
    for (DatedEvent& event : events) {
        const bool fits = std::all_of(chosen.begin(), chosen.end(), [&](const DatedEvent& other) {
            return date_order(event.date, other.date) != DateOrder::undecided && event.statement != other.statement &&
                   context.facts[event.fact].sentence != context.facts[other.fact].sentence;
        });
        if (fits && chosen.size() < limit) chosen.push_back(std::move(event));
    }
    std::sort(chosen.begin(), chosen.end(),
              [](const DatedEvent& a, const DatedEvent& b) { return date_order(a.date, b.date) == DateOrder::before; });
    return chosen;
}

}  // namespace bodh
