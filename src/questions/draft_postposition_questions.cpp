// A gap where ने, को, में, का, के or की stood, only at places where one of the options fits (postposition_gaps.tsv).
#include <algorithm>
#include <optional>

#include "questions/explain.h"
#include "questions/kinds.h"

namespace bodh {
namespace {

constexpr std::size_t gaps_an_article = 6;
constexpr std::ptrdiff_t gaps_an_answer = 2;
constexpr std::size_t fewest_words = 6;
constexpr std::size_t most_words = 22;

class GapFinder {
public:
    GapFinder(const QuestionContext& context, const Fact& fact)
        : context_(context),
          sentence_(context.analysis.sentences[fact.sentence]),
          clause_(sentence_.clauses[fact.clause]),
          verb_(sentence_.verb_groups[clause_.verb]) {}

    // What kind of place the postposition of this phrase stands at; nullopt for one that may have two answers.
    std::optional<GapPlace> place_of(const Phrase& phrase) const {
        if (!phrase.postposition || phrase.coordinated || phrase.postposition_past != phrase.past + 1 ||
            phrase.first < clause_.first || phrase.past >= verb_.first)
            return std::nullopt;
        const std::string& postposition = phrase.postposition->postposition;
        const Token& head = sentence_.tokens[phrase.head()];
        if (head.part == Part::pronoun || head.quoted) return std::nullopt;
        const Mention* mention = sentence_.mention_at(phrase.head());
        const bool person = mention && mention->type == MentionType::person;
        const bool human = person || context_.language.words.human_nouns.find(head.lemma) ||
                           context_.language.names.titles.find(head.lemma);
        if (postposition == "ने") return human ? std::optional(GapPlace::agent) : std::nullopt;
        if (postposition == "को" && is_day(mention)) return GapPlace::day;
        if (postposition == "को" && person && has_agent() && gives()) return GapPlace::recipient;
        if (postposition == "में" && is_month(mention)) return GapPlace::month;
        if (postposition == "में" && mention && mention->type == MentionType::place && tells_being(phrase))
            return GapPlace::being;
        if (is_genitive(postposition)) return agreement(phrase);
        return std::nullopt;
    }

    bool may_offer(const std::string& postposition, GapPlace place) const {
        if (place == GapPlace::agent && may_tempt(postposition)) return stands_in_clause(postposition);
        return postposition != "ने" || has_agent() || !could_have_agent();
    }

    // Those that learners write for ने.
    static bool may_tempt(const std::string& postposition) { return postposition == "को" || postposition == "से"; }

private:
    bool has_agent() const { return stands_in_clause("ने"); }

    bool stands_in_clause(const std::string& postposition) const {
        return std::any_of(sentence_.phrases.begin(), sentence_.phrases.end(), [&](const Phrase& phrase) {
            return phrase.first >= clause_.first && phrase.past < verb_.first && phrase.postposition &&
                   phrase.postposition->postposition == postposition && !is_time(phrase);
        });
    }

    // सोमवार को: another को could stand beside it.
    bool is_time(const Phrase& phrase) const {
        const Mention* mention = sentence_.mention_at(phrase.head());
        return mention && mention->type == MentionType::date;
    }

    bool could_have_agent() const {
        return verb_.perfective && !verb_.passive && sentence_.tokens[verb_.verb_first].features.transitive;
    }

    bool gives() const { return sentence_.tokens[verb_.verb_first].lemma == "दे" && verb_.first == verb_.verb_first; }

    static bool is_day(const Mention* mention) {
        return mention && mention->type == MentionType::date &&
               (mention->date_shape == DateShape::weekday || mention->date_shape == DateShape::day_month ||
                mention->date_shape == DateShape::day_month_year);
    }

    static bool is_month(const Mention* mention) {
        return mention && mention->type == MentionType::date &&
               (mention->date_shape == DateShape::month || mention->date_shape == DateShape::month_year ||
                mention->date_shape == DateShape::year);
    }

    // बैठक जयपुर में हुई: right before होना, so that nothing else can take the postposition.
    bool tells_being(const Phrase& phrase) const {
        const std::string& lemma = sentence_.tokens[verb_.verb_first].lemma;
        return phrase.postposition_past == verb_.first && verb_.first == verb_.verb_first && lemma == "हो";
    }

    // By the noun that follows, when all its readings have one gender and only adjectives stand between.
    std::optional<GapPlace> agreement(const Phrase& owner) const {
        for (const Phrase& owned : sentence_.phrases) {
            if (owned.first != owner.postposition_past) continue;
            const Token& noun = sentence_.tokens[owned.head()];
            if (!is_plain(owned) || sentence_.mention_at(owned.head()) || !has_one_gender(noun)) return std::nullopt;
            const std::string& written = owner.postposition->postposition;
            const bool feminine = noun.features.gender == Gender::feminine;
            if (feminine) return written == "की" ? std::optional(GapPlace::of_feminine) : std::nullopt;
            if (owned.postposition) return written == "के" ? std::optional(GapPlace::of_oblique) : std::nullopt;
            return written == "का" ? std::optional(GapPlace::of_masculine) : std::nullopt;
        }
        return std::nullopt;
    }

    // A noun with adjectives and nothing else.
    bool is_plain(const Phrase& phrase) const {
        for (std::size_t i = phrase.first; i < phrase.head(); ++i)
            if (sentence_.mention_at(i) || sentence_.tokens[i].features.word_class != WordClass::adjective ||
                sentence_.tokens[i].has_class(WordClass::noun))
                return false;
        return true;
    }

    static bool has_one_gender(const Token& noun) {
        return noun.features.word_class == WordClass::noun &&
               std::all_of(noun.readings.begin(), noun.readings.end(), [&](const Reading& reading) {
                   return reading.features.word_class != WordClass::noun ||
                          reading.features.gender == noun.features.gender;
               });
    }

    const QuestionContext& context_;
    const SentenceAnalysis& sentence_;
    const Clause& clause_;
    const VerbGroup& verb_;
};

std::optional<Draft> gap_at(const QuestionContext& context, std::size_t index, const Phrase& phrase) {
    const Fact& fact = context.facts[index];
    const GapFinder finder(context, fact);
    const auto place = finder.place_of(phrase);
    if (!place || !fact.statement.has_tokens(phrase.first, phrase.postposition_past)) return std::nullopt;
    const std::string& postposition = phrase.postposition->postposition;
    std::vector<Distractor> distractors;
    for (const PostpositionGap& row : context.language.grammar.postposition_gaps) {
        if (row.place != *place || row.postposition != postposition) continue;
        for (const std::string& offered : row.offered)
            if (distractors.size() < wanted_distractors && finder.may_offer(offered, *place))
                distractors.push_back({offered, explain_value(offered, postposition)});
    }
    if (distractors.size() < wanted_distractors) return std::nullopt;
    Random random = chances_of(context, QuestionKind::postposition, fact.sentence, phrase.past);
    random.shuffle(distractors);
    Mention key;
    key.first = phrase.past;
    key.past = phrase.postposition_past;
    key.span = context.analysis.sentences[fact.sentence].tokens[phrase.past].span;
    const std::string stem = lead_in(fact) + fact.statement.with_replacement(key.first, key.past, cloze_gap) + "।";
    Draft draft = choice_draft(context, QuestionKind::postposition, index, stem, key, distractors,
                               OptionOrder::shuffled, 0, Typing::never);
    draft.question.form = AnswerForm::cloze;
    return draft;
}

}  // namespace

std::vector<Draft> draft_postposition_questions(const QuestionContext& context) {
    std::vector<Draft> found;
    for (std::size_t index = 0; index < context.facts.size(); ++index) {
        const Fact& fact = context.facts[index];
        const std::size_t words = fact.statement.words.size();
        if (!fact.self_contained() || words < fewest_words || words > most_words) continue;
        for (const Phrase& phrase : context.analysis.sentences[fact.sentence].phrases)
            if (auto draft = gap_at(context, index, phrase)) found.push_back(*std::move(draft));
    }
    Random random{context.seed, static_cast<std::uint64_t>(QuestionKind::postposition)};
    random.shuffle(found);
    std::vector<Draft> chosen;
    for (Draft& draft : found) {
        const auto same_answer = std::count_if(chosen.begin(), chosen.end(), [&](const Draft& other) {
            return other.question.answer == draft.question.answer;
        });
        const bool same_sentence = std::any_of(chosen.begin(), chosen.end(),
                                               [&](const Draft& other) { return other.sentence == draft.sentence; });
        if (chosen.size() < gaps_an_article && same_answer < gaps_an_answer && !same_sentence)
            chosen.push_back(std::move(draft));
    }
    return chosen;
}

}  // namespace bodh
