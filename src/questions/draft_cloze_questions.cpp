// A sentence with one word taken out. The word is a content noun, or a name or number, whose place no other option fits: the options
// share its gender, number and case, and come from the article first.
#include <algorithm>
#include <map>

#include "questions/asked_phrase.h"
#include "questions/distractors.h"
#include "questions/explain.h"
#include "questions/kinds.h"
#include "text/fold.h"

namespace bodh {
namespace {

constexpr const char* blank = "______";
constexpr std::size_t shortest_noun_bytes = 9;  // three letters: shorter nouns are seldom worth asking

// A noun of the article that may stand in a blank, with the sentence it was seen in.
struct ContentNoun {
    std::string text;
    std::string lemma;
    Gender gender = Gender::none;
    Number number = Number::none;
    bool oblique = false;
    std::size_t sentence = 0;
    int count = 0;  // how often its lemma occurs
};

bool is_content_noun(const QuestionContext& context, const Token& token) {
    if (token.part != Part::nominal || token.features.word_class != WordClass::noun || token.quoted) return false;
    if (token.folded.size() < shortest_noun_bytes || token.features.gender == Gender::none) return false;
    return !context.language.grammar.time_words.find(token.folded) && !context.language.words.units.find(token.folded);
}

class ClozeDrafter {
public:
    explicit ClozeDrafter(const QuestionContext& context) : context_(context) { collect_nouns(); }

    std::vector<Draft> run() {
        for (std::size_t index = 0; index < context_.facts.size(); ++index) draft_for(index);
        return std::move(drafts_);
    }

private:
    void collect_nouns() {
        std::map<std::string, int> counts;
        for (const SentenceAnalysis& sentence : context_.analysis.sentences)
            for (const Token& token : sentence.tokens)
                if (is_content_noun(context_, token)) ++counts[token.lemma];
        for (std::size_t s = 0; s < context_.analysis.sentences.size(); ++s) {
            const SentenceAnalysis& sentence = context_.analysis.sentences[s];
            for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
                const Token& token = sentence.tokens[i];
                if (!is_content_noun(context_, token) || sentence.mention_at(i)) continue;
                nouns_.push_back({std::string(slice(context_.analysis.article.text, token.span)), token.lemma,
                                  token.features.gender, token.features.number, marked_oblique(sentence, i), s,
                                  counts[token.lemma]});
            }
        }
    }

    static bool marked_oblique(const SentenceAnalysis& sentence, std::size_t i) {
        return i + 1 < sentence.tokens.size() && sentence.tokens[i + 1].part == Part::postposition;
    }

    // The head noun of a phrase with a postposition, or before the verb; not part of a conjunct verb, not named elsewhere in the sentence.
    std::vector<std::size_t> blank_candidates(const Fact& fact) const {
        const SentenceAnalysis& sentence = context_.analysis.sentences[fact.sentence];
        const Clause& clause = sentence.clauses[fact.clause];
        const VerbGroup& verb = sentence.verb_groups[clause.verb];
        std::vector<std::size_t> found;
        for (const RoleFiller& filler : fact.roles) {
            const Phrase& phrase = sentence.phrases[filler.phrase];
            const std::size_t head = phrase.head();
            if (head >= verb.first || sentence.mention_at(head) || !is_content_noun(context_, sentence.tokens[head])) continue;
            if (phrase.coordinated || !fact.statement.has_token(head)) continue;
            if (context_.language.words.conjunct_verbs.find(sentence.tokens[head].folded)) continue;
            int times = 0;
            for (const Token& token : sentence.tokens) times += token.lemma == sentence.tokens[head].lemma ? 1 : 0;
            if (times == 1) found.push_back(head);
        }
        return found;
    }

    std::vector<Distractor> other_nouns(const Fact& fact, std::size_t head, Random& random) const {
        const SentenceAnalysis& sentence = context_.analysis.sentences[fact.sentence];
        const Token& key = sentence.tokens[head];
        const bool oblique = marked_oblique(sentence, head);
        std::vector<const ContentNoun*> fitting;
        for (const ContentNoun& noun : nouns_) {
            if (noun.sentence == fact.sentence || noun.lemma == key.lemma) continue;
            if (noun.gender != key.features.gender || noun.number != key.features.number || noun.oblique != oblique) continue;
            fitting.push_back(&noun);
        }
        random.shuffle(fitting);
        std::vector<Distractor> chosen;
        std::vector<std::string> used{key.folded};
        for (const Token& token : sentence.tokens) used.push_back(token.folded);
        for (const ContentNoun* noun : fitting) {
            const std::string folded = fold(noun->text);
            if (std::find(used.begin(), used.end(), folded) != used.end()) continue;
            used.push_back(folded);
            chosen.push_back({noun->text, explain_elsewhere(noun->text, quotation(context_.analysis.article.text,
                                                                                  context_.analysis.sentences[noun->sentence].sentence.span))});
            if (chosen.size() == wanted_distractors) break;
        }
        return chosen;
    }

    void draft_for(std::size_t index) {
        const Fact& fact = context_.facts[index];
        if (fact.statement.words.size() < 7) return;
        const std::vector<std::size_t> heads = blank_candidates(fact);
        if (heads.empty()) return;
        Random random = chances_of(context_, QuestionKind::cloze, fact.sentence, fact.clause);
        const std::size_t head = heads[random.below(heads.size())];
        const SentenceAnalysis& sentence = context_.analysis.sentences[fact.sentence];
        const auto distractors = other_nouns(fact, head, random);
        if (distractors.size() < wanted_distractors) return;
        Mention key;
        key.first = head;
        key.past = head + 1;
        key.span = sentence.tokens[head].span;
        const bool inside = fact.attribution && fact.statement.has_token(fact.attribution->first);
        std::string stem = fact.statement.with_replacement(head, head + 1, blank) + "।";
        if (fact.attribution && !inside) stem = fact.attribution->text + " के अनुसार, " + stem;
        Draft draft =
            choice_draft(context_, QuestionKind::cloze, index, std::move(stem), key, distractors, OptionOrder::shuffled, 0);
        draft.question.form = AnswerForm::cloze;
        drafts_.push_back(std::move(draft));
    }

    const QuestionContext& context_;
    std::vector<ContentNoun> nouns_;
    std::vector<Draft> drafts_;
};

}  // namespace

std::vector<Draft> draft_cloze_questions(const QuestionContext& context) { return ClozeDrafter(context).run(); }

}  // namespace bodh
