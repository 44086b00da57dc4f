#include "questions/asked_phrase.h"

#include <algorithm>

#include "text/fold.h"
#include "text/split_words.h"

namespace bodh {
namespace {

// A noun, number or pronoun right in front, without a postposition, may belong to the name in a way not understood (an
// unknown title, a number of them, a participle): what is left of it in the stem would dangle. A date or another name
// there is a phrase of its own.
bool follows_loose_word(const SentenceAnalysis& sentence, std::size_t first) {
    if (first == 0) return false;
    const Part part = sentence.tokens[first - 1].part;
    const bool participle =
        std::any_of(sentence.verb_groups.begin(), sentence.verb_groups.end(), [&](const VerbGroup& verb) {
            return verb.past == first && !verb.finite &&
                   sentence.tokens[first - 1].features.verb_form != VerbForm::conjunctive;
        });
    if (participle) return true;  // जयपुर में जन्मे [वर्मा]
    const Mention* mention = sentence.mention_at(first - 1);
    if (mention && mention->type != MentionType::number && mention->type != MentionType::duration &&
        mention->type != MentionType::name)
        return false;
    return part == Part::nominal || part == Part::numeral || part == Part::pronoun;
}

// श्री वर्मा ने → किसने, not श्री किसने.
bool is_honorific(const QuestionContext& context, const Token& token) {
    const FunctionWordKind* kind = context.language.grammar.function_words.find(token.folded);
    return kind && *kind == FunctionWordKind::honorific;
}

// सलाहकार [फार्मेसी]: a noun of the phrase before the name that is no title of it may be its beginning, and what is left
// of the name would be a wrong key.
bool holds_part_of_name(const QuestionContext& context, const SentenceAnalysis& sentence, const Phrase& phrase,
                        const Mention& mention) {
    if (mention.type == MentionType::date) return false;
    for (std::size_t i = phrase.first; i < mention.first; ++i) {
        const Token& word = sentence.tokens[i];
        if (sentence.mention_at(i) || word.features.word_class != WordClass::noun) continue;
        const ClassNoun* noun = context.language.words.class_nouns.find(word.lemma);
        const bool human = context.language.names.titles.find(word.folded) ||
                           context.language.words.human_nouns.find(word.lemma) || (noun && noun->human);
        if (mention.type == MentionType::person ? !human : !noun || noun->human) return true;
    }
    return false;
}

// राज्य के [कोटा में], [लखनऊ में] जन्मे शुक्ला: the question word would stand inside a phrase.
bool inside_larger_phrase(const SentenceAnalysis& sentence, std::size_t first, std::size_t past) {
    const bool possessed = first > 0 && sentence.tokens[first - 1].part == Part::postposition &&
                           is_genitive(sentence.tokens[first - 1].folded);
    return possessed || before_participle(sentence, past);
}

// सड़क खुली है और [शाम को] बंद हो जाएगी: the question would come only after a statement.
bool after_joined_clause(const SentenceAnalysis& sentence, const Fact& fact, std::size_t token) {
    return std::any_of(sentence.verb_groups.begin(), sentence.verb_groups.end(), [&](const VerbGroup& verb) {
        return verb.finite && verb.past < token && fact.statement.has_token(verb.verb_first) &&
               sentence.tokens[verb.past].part == Part::clause_word &&
               sentence.tokens[verb.past].clause_word->kind == ClauseWordKind::coordinate;
    });
}

// A relative clause made to stand alone has a name where its pronoun was.
bool unchanged(const Fact& fact, std::size_t token) {
    return std::any_of(fact.statement.words.begin(), fact.statement.words.end(), [&](const StatementWord& word) {
        return word.token == token && word.text.size() == word.span.end - word.span.begin;
    });
}

// [किम] के साथ बातचीत में उन्होंने …: without the name nobody knows who उन्होंने is.
bool leaves_pronoun(const SentenceAnalysis& sentence, const Fact& fact) {
    return std::any_of(fact.statement.words.begin(), fact.statement.words.end(), [&](const StatementWord& word) {
        const Token& token = sentence.tokens[word.token];
        return token.part == Part::pronoun && token.pronoun->kind == PronounKind::third && !word.antecedent &&
               unchanged(fact, word.token);
    });
}

}  // namespace

std::vector<AskedPhrase> asked_phrases(const QuestionContext& context, const Fact& fact,
                                       std::initializer_list<MentionType> types) {
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    std::vector<AskedPhrase> found;
    for (const RoleFiller& filler : fact.roles) {
        const Phrase& phrase = sentence.phrases[filler.phrase];
        const Mention* mention = sentence.mention_at(phrase.head());
        if (!mention || mention->past != phrase.past || phrase.coordinated) continue;
        if (std::find(types.begin(), types.end(), mention->type) == types.end()) continue;
        AskedPhrase asked;
        asked.mention = mention;
        asked.phrase = &phrase;
        asked.role = filler.role;
        asked.clause = filler.clause;
        asked.first = std::min(phrase.extent_first, mention->first);
        asked.past = phrase.postposition_past;
        if (phrase.postposition) asked.postposition = phrase.postposition->postposition;
        if (asked.first > 0 && is_honorific(context, sentence.tokens[asked.first - 1])) --asked.first;
        if (mention->type != MentionType::date && follows_loose_word(sentence, asked.first)) continue;
        if (holds_part_of_name(context, sentence, phrase, *mention)) continue;
        if (inside_larger_phrase(sentence, asked.first, asked.past)) continue;
        if (in_relative_clause(sentence, fact, asked.first) || after_joined_clause(sentence, fact, asked.first))
            continue;
        if (mention->type == MentionType::person && leaves_pronoun(sentence, fact)) continue;
        // ही only stresses and goes with the phrase; भी says that others do the same, so the question would have
        // several answers.
        if (asked.past < sentence.tokens.size() && sentence.tokens[asked.past].is("ही")) ++asked.past;
        if (also_others(sentence, asked.past)) continue;
        if (fact.statement.has_tokens(asked.first, phrase.past) &&
            fact.statement.has_tokens(phrase.postposition_first, asked.past))
            found.push_back(asked);
    }
    return found;
}

bool in_relative_clause(const SentenceAnalysis& sentence, const Fact& fact, std::size_t token) {
    return std::any_of(sentence.clauses.begin(), sentence.clauses.end(), [&](const Clause& clause) {
        if (token < clause.first || token >= clause.past) return false;
        if (clause.kind == ClauseKind::condition) return true;
        for (std::size_t i = clause.first; i < clause.past; ++i)
            if (sentence.tokens[i].is_relative() && unchanged(fact, i)) return true;
        return false;
    });
}

bool before_participle(const SentenceAnalysis& sentence, std::size_t past) {
    return std::any_of(sentence.verb_groups.begin(), sentence.verb_groups.end(), [&](const VerbGroup& group) {
        return group.first == past && !group.finite && group.perfective && group.past < sentence.tokens.size() &&
               sentence.tokens[group.past].part == Part::nominal;
    });
}

bool runs_on(const SentenceAnalysis& sentence, const Mention& mention) {
    return mention.past < sentence.tokens.size() && sentence.tokens[mention.past].span.begin == mention.span.end &&
           sentence.tokens[mention.past].part != Part::punctuation;
}

bool also_others(const SentenceAnalysis& sentence, std::size_t past) {
    if (past < sentence.tokens.size() && sentence.tokens[past].part == Part::postposition) ++past;
    return past < sentence.tokens.size() && sentence.tokens[past].is("भी");
}

std::string which_noun(const QuestionContext& context, const std::string& class_noun) {
    const ClassNoun* row = context.language.words.class_nouns.find(fold(class_noun));
    return "किस " + (row && !row->oblique_singular.empty() ? row->oblique_singular : class_noun);
}

bool names_key(const QuestionContext& context, const Mention& key, const std::string& stem) {
    const std::string folded = fold(stem);
    const auto inside = [&](const std::string& name) { return contains_words(folded, name); };
    if (inside(fold(slice(context.analysis.article.text, key.span)))) return true;
    const bool named = key.type == MentionType::person || key.type == MentionType::place ||
                       key.type == MentionType::organisation || key.type == MentionType::event;
    if (!named) return false;
    const Entity& entity = context.analysis.entities[key.entity];
    return std::any_of(entity.folded.begin(), entity.folded.end(), inside);
}

}  // namespace bodh
