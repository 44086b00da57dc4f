#include "questions/add_unstated_detail.h"

#include <algorithm>
#include <limits>

#include "facts/find_attribution.h"
#include "questions/asked_phrase.h"
#include "text/fold.h"

namespace bodh {
namespace {

constexpr std::size_t detailed_claim_words_most = 18;

class DetailAdder {
public:
    DetailAdder(const QuestionContext& context, const Fact& fact)
        : context_(context), fact_(fact), sentence_(context.analysis.sentences[fact.sentence]) {}

    std::vector<UnstatedStatement> statements() {
        std::vector<UnstatedStatement> found;
        for (const UnstatedDetail& detail : context_.language.questions.unstated_details) {
            const std::string text = fact_.attribution ? speech_with(detail) : event_with(detail);
            if (!text.empty() && !spoken_of(detail)) found.push_back({text, detail.detail});
        }
        return found;
    }

private:
    bool spoken_of(const UnstatedDetail& detail) const {
        return std::any_of(detail.telling.begin(), detail.telling.end(),
                           [&](const std::string& word) { return context_.analysis.folded.contains_beginning(word); });
    }

    static bool has_verb(const UnstatedDetail& detail, const std::string& lemma) {
        return std::any_of(detail.verbs.begin(), detail.verbs.end(),
                           [&](const std::string& verb) { return verb == "*" || verb == fold(lemma); });
    }

    static bool fits(const UnstatedDetail& detail, const Mention& subject) {
        if (detail.subject == DetailSubject::person) return subject.type == MentionType::person;
        if (detail.subject == DetailSubject::organisation) return subject.type == MentionType::organisation;
        return true;
    }

    // X ने कहा कि … → X ने अंग्रेज़ी में कहा कि …
    std::string speech_with(const UnstatedDetail& detail) const {
        const Attribution& source = *fact_.attribution;
        const Mention* speaker = source_mention(sentence_, source);
        if (source.verb.empty() || !has_verb(detail, source.verb) || detail.place != DetailPlace::after_subject ||
            !speaker || !fits(detail, *speaker) || fact_.statement.words.size() > detailed_claim_words_most)
            return {};
        const auto speech = find_speech_act(context_.language, context_.analysis, fact_.sentence);
        if (!speech) return {};
        const VerbGroup& verb = sentence_.verb_groups[sentence_.clauses[speech->clause].verb];
        const Span said{sentence_.tokens[verb.first].span.begin, sentence_.tokens[verb.past - 1].span.end};
        return source.text + " ने " + detail.detail + " " + std::string(slice(context_.analysis.article.text, said)) +
               " कि " + fact_.statement.text() + "।";
    }

    std::string event_with(const UnstatedDetail& detail) const {
        const VerbGroup& verb = sentence_.verb_groups[sentence_.clauses[fact_.clause].verb];
        if (fact_.negated || !verb.perfective || verb.passive || !has_verb(detail, fact_.predicate)) return {};
        const std::size_t place =
            detail.place == DetailPlace::after_day ? place_after_day() : place_after_subject(detail);
        if (place == 0 || !fact_.statement.has_token(place)) return {};
        constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
        return fact_.statement.with_moved_replacement(none, none, detail.detail, place) + "।";
    }

    // The token after "12 मार्च को"; 0 when the fact names no day.
    std::size_t place_after_day() const {
        for (const RoleFiller& filler : fact_.roles) {
            const Phrase& phrase = sentence_.phrases[filler.phrase];
            const Mention* mention = sentence_.mention_at(phrase.head());
            const bool day =
                mention && mention->type == MentionType::date &&
                (mention->date_shape == DateShape::day_month || mention->date_shape == DateShape::day_month_year ||
                 mention->date_shape == DateShape::weekday);
            if (day && phrase.postposition && phrase.postposition->postposition == "को")
                return phrase.postposition_past;
        }
        return 0;
    }

    static bool genitive(const Phrase& phrase) {
        return phrase.postposition && is_genitive(phrase.postposition->postposition);
    }

    // The token after the subject and the time that follows it: हिंटन ने 2023 में …
    std::size_t place_after_subject(const UnstatedDetail& detail) const {
        std::size_t place = 0;
        for (const RoleFiller& filler : fact_.roles) {
            const Phrase& phrase = sentence_.phrases[filler.phrase];
            const Mention* mention = sentence_.mention_at(phrase.head());
            const bool named = mention && mention->certain && mention->past == phrase.past && !phrase.coordinated &&
                               (mention->type == MentionType::person || mention->type == MentionType::organisation ||
                                (detail.subject == DetailSubject::any && mention->type != MentionType::date));
            if (filler.role == Role::agent && place == 0 && named && fits(detail, *mention) &&
                !also_others(sentence_, phrase.past))
                place = phrase.postposition_past;
            else if (filler.role == Role::time && place > 0 && place == phrase.first && !genitive(phrase))
                place = phrase.postposition_past;
        }
        return place;
    }

    const QuestionContext& context_;
    const Fact& fact_;
    const SentenceAnalysis& sentence_;
};

}  // namespace

std::vector<UnstatedStatement> add_unstated_details(const QuestionContext& context, const Fact& fact) {
    return DetailAdder(context, fact).statements();
}

}  // namespace bodh
