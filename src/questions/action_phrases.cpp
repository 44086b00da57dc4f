#include "questions/action_phrases.h"

#include <algorithm>

#include "analysis/read_tokens.h"
#include "facts/assign_roles.h"
#include "questions/explain.h"
#include "questions/nearby.h"
#include "questions/whole_clauses.h"
#include "questions/worded_choice.h"
#include "text/fold.h"

namespace bodh {
namespace {

constexpr std::size_t longest_object = 8;  // words

bool is_person(const QuestionContext& context, const SentenceAnalysis& sentence, std::size_t token) {
    const Mention* mention = sentence.mention_at(token);
    if (mention && mention->type == MentionType::person) return true;
    const Token& head = sentence.tokens[token];
    return context.language.words.human_nouns.find(head.folded) || context.language.words.human_nouns.find(head.lemma);
}

const VerbGroup* group_at(const SentenceAnalysis& sentence, std::size_t token) {
    for (const VerbGroup& group : sentence.verb_groups)
        if (group.verb_first <= token && token < group.past) return &group;
    return nullptr;
}

const Phrase* phrase_ending_at(const SentenceAnalysis& sentence, std::size_t past) {
    for (const Phrase& phrase : sentence.phrases)
        if (phrase.postposition_past == past) return &phrase;
    return nullptr;
}

bool holds_pronoun(const SentenceAnalysis& sentence, std::size_t first, std::size_t past) {
    for (std::size_t i = first; i < past; ++i) {
        const Token& token = sentence.tokens[i];
        if (token.part == Part::pronoun && token.pronoun->kind != PronounKind::reflexive) return true;
    }
    return false;
}

bool is_time(const SentenceAnalysis& sentence, const Phrase& phrase) {
    const Mention* mention = sentence.mention_at(phrase.head());
    return mention && mention->type == MentionType::date;
}

// The stem of a verb in the spelling of the article: the part of सँभाला that folds to the lemma; for verbs that change
// in the perfective (किया, दिया) the lemma, which needs no sign that folding drops.
std::string written_stem(const std::string& surface, const std::string& lemma) {
    static const std::vector<std::string> irregular{"कर", "दे", "ले"};
    if (std::find(irregular.begin(), irregular.end(), lemma) != irregular.end()) return lemma;
    std::string prefix;
    std::string best;
    for (std::size_t at = 0; at < surface.size();) {
        std::size_t next = at + 1;
        while (next < surface.size() && (static_cast<unsigned char>(surface[next]) & 0xC0U) == 0x80U) ++next;
        prefix.append(surface, at, next - at);
        at = next;
        if (fold(prefix) == lemma) best = prefix;
    }
    return best;
}

// A noun or a name; a word that is neither, or one alone before करना, may be a part of the verb (आउट किया), and an
// amount may be what something was made into (6.5 प्रतिशत किया).
bool is_thing_done_to(const QuestionContext& context, const SentenceAnalysis& sentence, const Phrase& object,
                      const Token& verb) {
    const Token& head = sentence.tokens[object.head()];
    const Mention* mention = sentence.mention_at(object.head());
    if (mention) return mention->type != MentionType::number && mention->type != MentionType::duration;
    if (head.features.word_class != WordClass::noun || context.language.words.units.find(head.folded)) return false;
    return object.postposition || object.past - object.extent_first > 1 || verb.lemma != "कर";
}

std::optional<Action> action_of(const QuestionContext& context, const Fact& fact) {
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    const std::string& text = context.analysis.article.text;
    const VerbGroup& verb = sentence.verb_groups[sentence.clauses[fact.clause].verb];
    const Token& main = sentence.tokens[verb.verb_first];
    if (verb.negated || verb.passive || !main.features.transitive || main.part != Part::verb) return std::nullopt;
    const Phrase* object = phrase_ending_at(sentence, verb.first);
    if (object && !is_thing_done_to(context, sentence, *object, main)) return std::nullopt;
    if (!object || object->coordinated || is_time(sentence, *object) ||
        object->past - object->extent_first > longest_object)
        return std::nullopt;
    if (object->postposition && object->postposition->postposition != "को" &&
        !is_genitive(object->postposition->postposition))
        return std::nullopt;
    if (holds_pronoun(sentence, object->extent_first, verb.first) ||
        !fact.statement.has_tokens(object->extent_first, verb.first))
        return std::nullopt;
    Action action;
    action.sentence = fact.sentence;
    action.stem = written_stem(std::string(slice(text, main.span)), main.lemma);
    if (action.stem.empty()) return std::nullopt;
    if (verb.first < verb.verb_first)
        action.stem = std::string(slice(text, {sentence.tokens[verb.first].span.begin,
                                               sentence.tokens[verb.verb_first - 1].span.end})) +
                      ' ' + action.stem;
    action.object = std::string(
        slice(text, {sentence.tokens[object->extent_first].span.begin, sentence.tokens[verb.first - 1].span.end}));
    for (const Phrase& phrase : sentence.phrases) {
        const Mention* mention = sentence.mention_at(phrase.head());
        const bool acts = phrase.postposition && phrase.postposition->postposition == "ने";
        if (!acts || !mention || phrase.coordinated || holds_pronoun(sentence, phrase.extent_first, phrase.past) ||
            !fact.statement.has_tokens(phrase.extent_first, phrase.postposition_past))
            continue;
        if (mention->type != MentionType::person && mention->type != MentionType::organisation &&
            mention->type != MentionType::place)
            continue;
        action.respected = mention->type == MentionType::person;
        action.subject = std::string(
            slice(text, {sentence.tokens[phrase.extent_first].span.begin, sentence.tokens[phrase.head()].span.end}));
    }
    return action;
}

}  // namespace

std::string Action::infinitive() const {
    return object + ' ' + stem + "ने";
}

std::string Action::participle() const {
    const bool ends_in_do = stem == "कर" || (stem.size() > 7 && stem.compare(stem.size() - 7, 7, " कर") == 0);
    return object + ' ' + stem + (ends_in_do ? "के" : "कर");
}

std::string Action::may() const {
    return subject.empty() ? std::string() : subject + ' ' + object + ' ' + stem + (respected ? " सकें" : " सके");
}

std::optional<std::size_t> action_phrase_first(const QuestionContext& context, const Fact& fact, std::size_t verb) {
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    const std::size_t clause_first = sentence.clauses[fact.clause].first;
    const VerbGroup* group = group_at(sentence, verb);
    if (!group) return std::nullopt;
    std::size_t first = group->first;
    std::vector<const Phrase*> taken;
    bool sure = false;
    bool at_edge = false;
    while (taken.size() <= 3) {
        at_edge = first <= clause_first || sentence.tokens[first - 1].part == Part::punctuation ||
                  sentence.tokens[first - 1].part == Part::clause_word;
        sure = at_edge;
        if (sure) break;
        const Phrase* before = phrase_ending_at(sentence, first);
        if (!before) break;
        sure = is_time(sentence, *before) || (before->postposition && before->postposition->postposition == "ने");
        if (sure) break;
        if (before->coordinated) return std::nullopt;
        taken.push_back(before);
        first = before->extent_first;
    }
    if (!sure || taken.empty()) return std::nullopt;
    // What the main verb governs: the subject at the head of the clause, and the person to whom something is done
    // (मोदी को [सरकार बनाने के लिए] बुलाया).
    const Phrase& outer = *taken.back();
    const Mention* outer_mention = sentence.mention_at(outer.head());
    const bool named = outer_mention &&
                       (outer_mention->type == MentionType::person || outer_mention->type == MentionType::organisation);
    const bool heads_clause = (at_edge || named) && !outer.postposition;
    const bool receives =
        outer.postposition && outer.postposition->postposition == "को" && is_person(context, sentence, outer.head());
    if (heads_clause ? taken.size() > 1 || is_person(context, sentence, outer.head()) : receives) {
        taken.pop_back();
        if (taken.empty()) return std::nullopt;
    }
    if (taken.size() > 2) return std::nullopt;
    first = taken.back()->extent_first;
    // भाजपा [240 सीटें जीतकर] … बनी: two phrases in the direct case that were read as one.
    const Mention* opening = sentence.mention_at(first);
    if (!taken.back()->postposition && opening && opening->past < taken.back()->past &&
        (opening->type == MentionType::person || opening->type == MentionType::organisation))
        first = opening->past;
    if (holds_pronoun(sentence, first, verb) || !fact.statement.has_tokens(first, verb + 1)) return std::nullopt;
    return first;
}

std::vector<ActionLink> infinitives_before(const QuestionContext& context, const Fact& fact, Role role) {
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    const std::string& text = context.analysis.article.text;
    const Clause& clause = sentence.clauses[fact.clause];
    const std::vector<std::string> words = folded_words(sentence.tokens);
    std::vector<ActionLink> links;
    std::size_t found = 0;
    for (std::size_t verb = clause.first; verb + 1 < sentence.verb_groups[clause.verb].first; ++verb) {
        if (sentence.tokens[verb].features.verb_form != VerbForm::infinitive) continue;
        const auto after = context.language.grammar.postpositions.longest(words, verb + 1);
        if (!after.row || role_of_postposition(after.row->postposition) != role) continue;
        ++found;
        // वोटिंग के सफल होने के लिए is a condition, not what somebody is after.
        if (role == Role::purpose && sentence.tokens[verb].lemma == "हो") continue;
        const auto first = action_phrase_first(context, fact, verb);
        const std::size_t past = verb + 1 + after.words;
        if (!first || !fact.statement.has_tokens(*first, past)) continue;
        const Span doing{sentence.tokens[*first].span.begin, sentence.tokens[verb].span.end};
        const Span postposition{sentence.tokens[verb + 1].span.begin, sentence.tokens[past - 1].span.end};
        links.push_back({*first, past, std::string(slice(text, doing)), std::string(slice(text, postposition))});
    }
    if (found > 1) links.clear();  // one of them would stay in the stem and answer the question
    return links;
}

std::vector<Distractor> action_distractors(const QuestionContext& context, std::size_t sentence, const std::string& key,
                                           const std::string& stem, Random& random,
                                           const std::function<std::string(const Action&)>& write) {
    const std::string& text = context.analysis.article.text;
    std::vector<Action> actions;
    for (const Fact& fact : in_sentences(context.facts, nearby(context, sentence))) {
        const auto index = static_cast<std::size_t>(&fact - context.facts.data());
        if (are_close(fact.sentence, sentence) || fact_of_clause(context, fact.sentence, fact.clause) != index)
            continue;
        if (auto action = action_of(context, fact)) actions.push_back(*std::move(action));
    }
    random.shuffle(actions);
    const std::vector<std::string> stem_words = content_words(context.language, stem);
    std::vector<std::string> taken = content_words(context.language, key);
    std::vector<Distractor> chosen;
    for (const Action& action : actions) {
        const std::string written = write(action);
        if (chosen.size() == wanted_distractors) break;
        if (written.empty() || !fits_beside(key, written)) continue;
        const std::vector<std::string> words = content_words(context.language, action.object + ' ' + action.stem);
        if (words.empty() || share_word(words, taken)) continue;
        taken.insert(taken.end(), words.begin(), words.end());
        const Span place = context.analysis.sentences[action.sentence].sentence.span;
        chosen.push_back({written, explain_elsewhere(action.object, quotation(text, place))});
    }
    return chosen;
}

}  // namespace bodh
