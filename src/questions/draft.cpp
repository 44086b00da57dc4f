#include "questions/draft.h"

#include <algorithm>
#include <utility>

#include "questions/explain.h"
#include "text/fold.h"
#include "text/split_words.h"

namespace bodh {
namespace {

constexpr std::size_t quotation_bytes = 420;  // about 150 Devanagari letters: three lines on a phone

constexpr std::size_t longest_typed = 2;  // words that are typed although there are options
constexpr std::size_t typed_one_in = 6;

bool is_named(const Mention& mention) {
    return mention.type == MentionType::person || mention.type == MentionType::place ||
           mention.type == MentionType::organisation || mention.type == MentionType::event;
}

// The name itself, or the one that a key with a title ends in: कप्तान [रोहित शर्मा].
const Mention* name_in(const QuestionContext& context, std::size_t sentence, const Mention& key) {
    if (is_named(key)) return &key;
    const Mention* last = context.analysis.sentences[sentence].mention_at(key.past - 1);
    return last && last->type == MentionType::person && last->first >= key.first ? last : nullptr;
}

// संयुक्त राष्ट्र संघ for संयुक्त राष्ट्र: what else a listed name is called, folded.
void add_aliases(const QuestionContext& context, const std::string& spelling, std::vector<std::string>& spellings) {
    const ListedName* listed = context.language.names.names.find(spelling);
    if (!listed) return;
    spellings.push_back(fold(listed->name));
    for (const ListedName& name : context.language.names.listed_in_order)
        if (name.name == listed->name) spellings.insert(spellings.end(), name.aliases.begin(), name.aliases.end());
}

// Every other way in which the article writes the name, what else it is called, and the surname where nobody else has
// it.
std::vector<std::string> other_spellings(const QuestionContext& context, std::size_t sentence, const Mention& key) {
    const Mention* name = name_in(context, sentence, key);
    if (!name) return {};
    const std::vector<Entity>& entities = context.analysis.entities;
    std::vector<std::string> spellings = entities[name->entity].folded;
    if (name->type != MentionType::person)
        for (const std::string& spelling : entities[name->entity].folded) add_aliases(context, spelling, spellings);
    if (name->type == MentionType::person) {
        const auto surname = [](const std::string& whole) { return whole.substr(whole.rfind(' ') + 1); };
        const std::string own = surname(fold(entities[name->entity].name));
        const auto bearers = std::count_if(entities.begin(), entities.end(), [&](const Entity& other) {
            return other.type == MentionType::person && surname(fold(other.name)) == own;
        });
        if (bearers == 1) spellings.push_back(own);
    }
    std::sort(spellings.begin(), spellings.end());
    spellings.erase(std::unique(spellings.begin(), spellings.end()), spellings.end());
    return spellings;
}

// [हिंटन] ने पीएचडी की, beside three full names, would stand out: whom the article names in full is offered in full.
const Entity* by_full_name(const QuestionContext& context, QuestionKind kind, const Mention& key) {
    const bool asks_for_person = kind == QuestionKind::who || kind == QuestionKind::whom ||
                                 kind == QuestionKind::whose || kind == QuestionKind::who_said;
    if (!asks_for_person || key.type != MentionType::person || key.past != key.first + 1) return nullptr;
    const Entity& entity = context.analysis.entities[key.entity];
    const std::string full = fold(entity.name);
    const std::string used = fold(slice(context.analysis.article.text, key.span));
    return full != used && contains_words(full, used) ? &entity : nullptr;
}

// The sentence that names somebody in full proves the full name.
void add_introduction(const QuestionContext& context, const Entity& entity, std::vector<Span>& evidence) {
    const auto sentence = sentence_holding(context.analysis, entity.first_mention);
    if (!sentence) return;
    const Span span = context.analysis.sentences[*sentence].sentence.span;
    if (std::find(evidence.begin(), evidence.end(), span) == evidence.end()) evidence.insert(evidence.begin(), span);
}

// Where an item comes from: a sentence, the fact in it if any, and what proves it.
struct Source {
    std::size_t sentence = 0;
    std::size_t fact = 0;
    std::vector<Span> evidence;
};

Draft make_draft(const QuestionContext& context, QuestionKind kind, Source source, std::string stem, const Mention& key,
                 const std::vector<Distractor>& distractors, OptionOrder order, std::size_t key_place, Typing typing) {
    const std::string& text = context.analysis.article.text;
    const std::string proof = quotation(text, source.evidence.back());
    const Entity* named = by_full_name(context, kind, key);
    Draft draft;
    draft.sentence = source.sentence;
    draft.fact = source.fact;
    draft.asked = key.span;
    draft.options_in_order = order == OptionOrder::as_given;
    Question& question = draft.question;
    question.kind = kind;
    question.form = AnswerForm::choice;
    question.stem = std::move(stem);
    question.answer = named ? named->name : std::string(slice(text, key.span));
    question.evidence = std::move(source.evidence);
    if (named) add_introduction(context, *named, question.evidence);
    question.explanation = explain_answer(question.answer, proof);
    Random random = chances_of(context, kind, source.sentence, key.first);
    const bool short_enough = typing == Typing::now_and_then && key.past - key.first <= longest_typed;
    if (distractors.size() < least_distractors || (short_enough && random.below(typed_one_in) == 0)) {
        question.kind = QuestionKind::short_answer;
        question.form = AnswerForm::typed;
        question.accepted = other_spellings(context, source.sentence, key);
        std::erase(question.accepted, fold(question.answer));
        return draft;
    }
    for (const Distractor& distractor : distractors) {
        if (question.options.size() == wanted_distractors) break;
        question.options.push_back({distractor.text, false, distractor.why});
    }
    const Option key_option{question.answer, true, explain_key(proof)};
    if (order == OptionOrder::shuffled) {
        random.shuffle(question.options);
        key_place = random.below(question.options.size() + 1);
    }
    question.options.insert(question.options.begin() + static_cast<std::ptrdiff_t>(key_place), key_option);
    return draft;
}

// अपना मत देने कौन गए → कौन अपना मत देने गए: not between what is one's own and its noun.
std::size_t before_own(const SentenceAnalysis& sentence, std::size_t place) {
    const bool own = place > 0 && sentence.tokens[place - 1].part == Part::pronoun &&
                     sentence.tokens[place - 1].pronoun->kind == PronounKind::reflexive;
    return own ? place - 1 : place;
}

}  // namespace

std::string lead_in(const Fact& fact) {
    if (!fact.context.empty()) return fact.context + "। ";
    const bool inside = fact.attribution && fact.statement.has_token(fact.attribution->first);
    return fact.attribution && !inside ? fact.attribution->text + " के अनुसार, " : std::string();
}

Random chances_of(const QuestionContext& context, QuestionKind kind, std::size_t sentence, std::size_t token) {
    return Random{context.seed, static_cast<std::uint64_t>(kind), sentence, token};
}

std::string stem_of(const Fact& fact, std::size_t first, std::size_t past, const std::string& question_words) {
    // 2014 में, नौसेना ने … → किस वर्ष नौसेना ने …: no pause after a question word.
    const Statement statement = fact.statement.by_itself();
    const std::vector<StatementWord>& words = statement.words;
    const bool opens = !words.empty() && words.front().token == first;
    const bool pause = opens && std::any_of(words.begin(), words.end(), [&](const StatementWord& word) {
                           return word.token == past && word.text == ",";
                       });
    return lead_in(fact) + statement.with_replacement(first, pause ? past + 1 : past, question_words) + "?";
}

std::size_t before_negation(const SentenceAnalysis& sentence, std::size_t place) {
    while (place > 0 && sentence.tokens[place - 1].part == Part::negation) --place;
    return place;
}

std::string stem_before_verb(const QuestionContext& context, const Fact& fact, std::size_t clause, std::size_t first,
                             std::size_t past, const std::string& question_words) {
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    const VerbGroup& verb = sentence.verb_groups[sentence.clauses[clause].verb];
    const bool after_genitive = verb.first > 0 && sentence.tokens[verb.first - 1].part == Part::postposition &&
                                is_genitive(sentence.tokens[verb.first - 1].folded);
    // ग्रेस [14 जुलाई को] स्टेशन से अलग हुआ: without it the name and the noun would be read as one, so the question word
    // stays there.
    const bool between_nouns = first > 0 && past < sentence.tokens.size() && sentence.mention_at(first - 1) &&
                               sentence.tokens[past].features.word_class == WordClass::noun &&
                               !sentence.mention_at(past);
    const std::size_t predicate = before_negation(sentence, after_genitive ? verb.verb_first : verb.first);
    const std::size_t place = between_nouns ? first : before_own(sentence, predicate);
    return lead_in(fact) + fact.statement.by_itself().with_moved_replacement(first, past, question_words, place) + "?";
}

std::string quotation(std::string_view text, Span span) {
    std::string_view quoted = slice(text, span);
    if (quoted.size() <= quotation_bytes) return std::string(quoted);
    const std::size_t space = quoted.rfind(' ', quotation_bytes);
    return std::string(quoted.substr(0, space)) + " …";
}

Draft choice_draft(const QuestionContext& context, QuestionKind kind, std::size_t fact, std::string stem,
                   const Mention& key, const std::vector<Distractor>& distractors, OptionOrder order,
                   std::size_t key_place, Typing typing) {
    const Fact& asked = context.facts[fact];
    return make_draft(context, kind, {asked.sentence, fact, asked.evidence}, std::move(stem), key, distractors, order,
                      key_place, typing);
}

Draft sentence_draft(const QuestionContext& context, QuestionKind kind, std::size_t sentence, std::string stem,
                     const Mention& key, const std::vector<Distractor>& distractors, Typing typing) {
    const Span evidence = context.analysis.sentences[sentence].sentence.span;
    return make_draft(context, kind, {sentence, context.facts.size(), {evidence}}, std::move(stem), key, distractors,
                      OptionOrder::shuffled, 0, typing);
}

}  // namespace bodh
