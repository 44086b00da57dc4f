// Which sentence of the article tells when, where, why or who: the sentence is to be found, not the words of its
// answer.
#include <algorithm>
#include <array>
#include <optional>

#include "questions/explain.h"
#include "questions/kinds.h"
#include "text/fill_pattern.h"
#include "text/fold.h"
#include "text/split_words.h"

namespace bodh {
namespace {

constexpr std::size_t mark_questions_most = 3;
constexpr std::size_t option_words_least = 6;
constexpr std::size_t option_words_most = 30;
constexpr std::size_t clause_words_least = 4;
constexpr double clause_share_most = 0.62;  // of its sentence: the stem must not repeat it

struct AskedRole {
    Role role;
    const char* question_word;
};
constexpr std::array<AskedRole, 4> asked_roles{
    {{Role::cause, "क्यों"}, {Role::time, "कब"}, {Role::place, "कहाँ"}, {Role::agent, "किसने"}}};

class MarkDrafter {
public:
    explicit MarkDrafter(const QuestionContext& context) : context_(context) {
        for (std::size_t index = 0; index < context.analysis.sentences.size(); ++index)
            if (stands_alone(context.analysis.sentences[index])) usable_.push_back(index);
    }

    std::vector<Draft> run() {
        for (std::size_t index = 0; index < context_.facts.size() && drafts_.size() < mark_questions_most; ++index) {
            const Fact& fact = context_.facts[index];
            const bool usable = std::binary_search(usable_.begin(), usable_.end(), fact.sentence);
            const bool again = !drafts_.empty() && drafts_.back().sentence == fact.sentence;
            if (!usable || again || !fact.self_contained() || fact.negated || fact.attribution ||
                fact.evidence.size() > 1 || told_again(fact))
                continue;
            for (const AskedRole& asked : asked_roles)
                if (draft(index, asked)) break;
        }
        return std::move(drafts_);
    }

private:
    const SentenceAnalysis& sentence_of(const Fact& fact) const { return context_.analysis.sentences[fact.sentence]; }
    std::string text_of(const SentenceAnalysis& sentence) const {
        return std::string(slice(context_.analysis.article.text, sentence.sentence.span));
    }

    // A whole sentence that is understood without the one before.
    bool stands_alone(const SentenceAnalysis& sentence) const {
        if (sentence.sentence.heading || sentence.tokens.empty()) return false;
        const std::string text = text_of(sentence);
        const std::size_t words = split_words(text).size();
        if (words < option_words_least || words > option_words_most) return false;
        if (text.find_first_of("\"\n") != std::string::npos || text.find("“") != std::string::npos ||
            text.find("”") != std::string::npos)
            return false;
        if (!sentence.tokens.back().is("।") || sentence.tokens.front().part == Part::clause_word) return false;
        return std::none_of(sentence.tokens.begin(), sentence.tokens.end(), [](const Token& token) {
            return token.part == Part::pronoun &&
                   (token.pronoun->kind == PronounKind::third || token.pronoun->kind == PronounKind::first ||
                    token.pronoun->kind == PronounKind::demonstrative);
        });
    }

    // The predicate of another sentence too: that one might tell the same.
    bool told_again(const Fact& fact) const {
        return std::any_of(context_.facts.begin(), context_.facts.end(), [&](const Fact& other) {
            return other.sentence != fact.sentence && other.predicate == fact.predicate && shares_name(fact, other);
        });
    }
    bool shares_name(const Fact& fact, const Fact& other) const {
        return names_one_of(sentence_of(fact), sentence_of(other));
    }
    static bool is_name(const Mention& mention) {
        return mention.type == MentionType::person || mention.type == MentionType::place ||
               mention.type == MentionType::organisation || mention.type == MentionType::event ||
               mention.type == MentionType::name;
    }
    static bool names_one_of(const SentenceAnalysis& first, const SentenceAnalysis& second) {
        for (const Mention& mention : first.mentions)
            for (const Mention& other : second.mentions)
                if (is_name(mention) && is_name(other) && mention.entity == other.entity) return true;
        return false;
    }

    bool draft(std::size_t index, const AskedRole& asked) {
        const Fact& fact = context_.facts[index];
        const SentenceAnalysis& sentence = sentence_of(fact);
        const RoleFiller* filler = only_filler(fact, asked.role);
        if (!filler || !can_be_asked(sentence, sentence.phrases[filler->phrase], asked)) return false;
        const std::string clause = clause_asking(fact, *filler, asked);
        const std::size_t words = split_words(clause).size();
        if (words < clause_words_least ||
            static_cast<double>(words) > clause_share_most * static_cast<double>(split_words(text_of(sentence)).size()))
            return false;
        std::vector<std::size_t> options = distractors(fact);
        if (options.size() < wanted_distractors) return false;
        options.resize(wanted_distractors);
        options.push_back(fact.sentence);
        std::sort(options.begin(), options.end());
        add(index, *filler, clause, options);
        return true;
    }

    static const RoleFiller* only_filler(const Fact& fact, Role role) {
        const RoleFiller* found = nullptr;
        for (const RoleFiller& filler : fact.roles) {
            if (filler.role != role) continue;
            if (found) return nullptr;
            found = &filler;
        }
        return found;
    }

    static bool can_be_asked(const SentenceAnalysis& sentence, const Phrase& phrase, const AskedRole& asked) {
        const Mention* mention = sentence.mention_at(phrase.head());
        const std::string postposition = phrase.postposition ? phrase.postposition->postposition : "";
        switch (asked.role) {
            case Role::time:
                return mention && mention->type == MentionType::date &&
                       (postposition.empty() || postposition == "को" || postposition == "में");
            case Role::place: return mention && mention->type == MentionType::place && postposition == "में";
            case Role::agent:
                return mention && mention->type == MentionType::person && postposition == "ने" && !phrase.coordinated;
            default: return true;
        }
    }

    // Subject, object and verb, with the question word right before the verb or in the agent's place; everything else
    // of the sentence is left out: हिंटन ने 1978 में एडिनबरा विश्वविद्यालय से पीएचडी की → हिंटन ने कब पीएचडी की.
    std::string clause_asking(const Fact& fact, const RoleFiller& asked_filler, const AskedRole& asked) const {
        const SentenceAnalysis& sentence = sentence_of(fact);
        const Phrase& gone = sentence.phrases[asked_filler.phrase];
        const VerbGroup& verb = sentence.verb_groups[sentence.clauses[fact.clause].verb];
        std::vector<bool> kept(sentence.tokens.size(), false);
        std::fill(kept.begin() + static_cast<std::ptrdiff_t>(verb.first),
                  kept.begin() + static_cast<std::ptrdiff_t>(verb.past), true);
        bool has_subject = asked.role == Role::agent;
        bool has_object = verb.first < verb.verb_first;
        const bool plain_intransitive = !has_object && !sentence.tokens[verb.verb_first].features.transitive;
        std::vector<bool> left_out(sentence.tokens.size(), false);
        for (const RoleFiller& filler : fact.roles) {
            const Phrase& phrase = sentence.phrases[filler.phrase];
            if (&phrase == &gone) continue;
            const Token& head = sentence.tokens[phrase.head()];
            if (head.part == Part::pronoun || phrase.coordinated) return {};
            // पुल का [उद्घाटन किया], संधि पर [हस्ताक्षर किए]: the noun of the predicate needs it.
            const bool of_predicate =
                phrase.postposition && phrase.postposition_past == verb.first && verb.first < verb.verb_first;
            const bool needed = filler.role == Role::agent || filler.role == Role::object ||
                                filler.role == Role::recipient || of_predicate ||
                                (plain_intransitive && stands_in(phrase));
            if (gone.extent_first <= phrase.first && phrase.past <= gone.past) continue;
            if (!needed) {
                if (may_be_left_out(filler, phrase)) mark_tokens(left_out, phrase);
                continue;
            }
            has_subject = has_subject || filler.role == Role::agent;
            has_object = has_object || filler.role == Role::object;
            mark_tokens(kept, phrase);
        }
        const bool transitive = sentence.tokens[verb.verb_first].features.transitive;
        if (!has_subject || (transitive && !has_object) || (asked.role == Role::agent && !has_object)) return {};
        mark_tokens(left_out, gone);
        Statement statement;
        for (const StatementWord& word : fact.statement.words) {
            if (word.token < kept.size() && (kept[word.token] || word.token == gone.first))
                statement.words.push_back(word);
            else if (word.token >= kept.size() || !left_out[word.token])
                return {};  // what is neither kept nor a phrase of its own would leave a hole
        }
        if (!statement.has_token(verb.first) || !statement.has_token(gone.first)) return {};
        if (asked.role == Role::agent)
            return statement.with_replacement(gone.first, gone.first + 1, asked.question_word);
        // After a genitive the noun of the predicate stays with it: संधि की निंदा कब की.
        return statement.with_moved_replacement(gone.first, gone.first + 1, asked.question_word,
                                                has_genitive_before(sentence, verb) ? verb.verb_first : verb.first);
    }
    // चाँद पर उतरा: without its place a plain verb of motion or being says too little.
    static bool stands_in(const Phrase& phrase) {
        return phrase.postposition &&
               (phrase.postposition->postposition == "में" || phrase.postposition->postposition == "पर");
    }
    static bool may_be_left_out(const RoleFiller& filler, const Phrase& phrase) {
        return filler.role == Role::time || (phrase.postposition && !is_genitive(phrase.postposition->postposition));
    }
    static void mark_tokens(std::vector<bool>& tokens, const Phrase& phrase) {
        std::fill(tokens.begin() + static_cast<std::ptrdiff_t>(phrase.extent_first),
                  tokens.begin() + static_cast<std::ptrdiff_t>(phrase.postposition_past), true);
    }
    static bool has_genitive_before(const SentenceAnalysis& sentence, const VerbGroup& verb) {
        return verb.first > 0 && sentence.tokens[verb.first - 1].part == Part::postposition &&
               is_genitive(sentence.tokens[verb.first - 1].folded);
    }

    // Other sentences, those that name the same first; none with the predicate's words in it.
    std::vector<std::size_t> distractors(const Fact& fact) const {
        Random random = chances_of(context_, QuestionKind::mark, fact.sentence, fact.clause);
        const SentenceAnalysis& mine = sentence_of(fact);
        const std::string predicate = split_words(fact.predicate).front();
        std::vector<std::size_t> related;
        std::vector<std::size_t> others;
        for (const std::size_t index : usable_) {
            const SentenceAnalysis& sentence = context_.analysis.sentences[index];
            const bool same_predicate =
                std::any_of(sentence.tokens.begin(), sentence.tokens.end(),
                            [&](const Token& token) { return fold(token.lemma) == fold(predicate); });
            if (index == fact.sentence || (same_predicate && names_one_of(mine, sentence))) continue;
            (names_one_of(mine, sentence) ? related : others).push_back(index);
        }
        random.shuffle(related);
        random.shuffle(others);
        related.insert(related.end(), others.begin(), others.end());
        return related;
    }

    void add(std::size_t index, const RoleFiller& filler, const std::string& clause,
             const std::vector<std::size_t>& options) {
        const Fact& fact = context_.facts[index];
        const std::string told(slice(context_.analysis.article.text, filler.span));
        Draft draft;
        draft.sentence = fact.sentence;
        draft.fact = index;
        draft.asked = filler.span;
        Question& question = draft.question;
        question.kind = QuestionKind::mark;
        question.form = AnswerForm::mark;
        question.stem = fill_pattern(*context_.language.questions.fixed_stems.find("mark"), clause);
        for (const std::size_t option : options) {
            const bool key = option == fact.sentence;
            question.options.push_back({text_of(context_.analysis.sentences[option]), key,
                                        key ? explain_telling(told) : explain_not_telling()});
        }
        question.answer = text_of(sentence_of(fact));
        question.evidence = {sentence_of(fact).sentence.span};
        question.explanation = explain_telling(told);
        drafts_.push_back(std::move(draft));
    }

    const QuestionContext& context_;
    std::vector<std::size_t> usable_;  // sentences, in rising order
    std::vector<Draft> drafts_;
};

}  // namespace

std::vector<Draft> draft_mark_questions(const QuestionContext& context) {
    return MarkDrafter(context).run();
}

}  // namespace bodh
