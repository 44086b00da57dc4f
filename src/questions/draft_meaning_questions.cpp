// What a word means in its sentence: the meaning from the table among those of words that it could be taken for.
#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "questions/explain.h"
#include "questions/kinds.h"
#include "text/fill_pattern.h"
#include "text/fold.h"
#include "text/split_words.h"

namespace bodh {
namespace {

constexpr std::size_t meaning_questions_most = 5;
constexpr std::size_t quoted_words_least = 4;
constexpr std::size_t quoted_words_most = 20;

struct AskedWord {
    std::size_t meaning = 0;  // index in the table
    std::size_t fact = 0;
    std::size_t token = 0;
    std::size_t uses = 0;  // in the article
};

class MeaningDrafter {
public:
    explicit MeaningDrafter(const QuestionContext& context)
        : context_(context), meanings_(context.language.questions.meanings) {}

    std::vector<Draft> run() const {
        std::vector<Draft> drafts;
        std::set<std::string> told;  // meanings, so that two words of one meaning are not both asked for
        for (const AskedWord& word : words_rarest_first()) {
            if (drafts.size() == meaning_questions_most) break;
            const std::vector<Distractor> distractors = other_meanings(word);
            if (distractors.size() < least_distractors || !told.insert(meanings_[word.meaning].meaning).second)
                continue;
            drafts.push_back(draft(word, distractors));
        }
        return drafts;
    }

private:
    static WordClass class_of(const Token& token) {
        return token.part == Part::nominal || token.part == Part::adverb ? token.features.word_class
                                                                         : WordClass::unknown;
    }

    std::vector<AskedWord> words_rarest_first() const {
        std::vector<AskedWord> words;
        std::vector<std::size_t> uses(meanings_.size(), 0);
        for (const SentenceAnalysis& sentence : context_.analysis.sentences)
            for (const Token& token : sentence.tokens)
                if (const std::size_t* index = row_of(token)) ++uses[*index];
        std::set<std::size_t> seen;
        for (std::size_t fact = 0; fact < context_.facts.size(); ++fact) {
            const SentenceAnalysis& sentence = context_.analysis.sentences[context_.facts[fact].sentence];
            const std::size_t length = context_.facts[fact].statement.words.size();
            if (!context_.facts[fact].self_contained() || length < quoted_words_least || length > quoted_words_most)
                continue;
            for (const StatementWord& word : context_.facts[fact].statement.words) {
                if (word.antecedent || word.token >= sentence.tokens.size()) continue;
                const std::size_t* index = row_of(sentence.tokens[word.token]);
                if (!index || sentence.mention_at(word.token) || fold(word.text) != fold(meanings_[*index].word) ||
                    qualifies_noun(sentence, word.token) || !seen.insert(*index).second)
                    continue;
                words.push_back({*index, fact, word.token, uses[*index]});
            }
        }
        std::stable_sort(words.begin(), words.end(), [&](const AskedWord& a, const AskedWord& b) {
            const auto rank = [&](const AskedWord& word) {
                const MeaningRow& row = meanings_[word.meaning];
                return std::tuple(word.uses, row.field == "general", -static_cast<int>(row.word.size()));
            };
            return rank(a) < rank(b);
        });
        return words;
    }

    const std::size_t* row_of(const Token& token) const {
        const std::size_t* index = context_.language.questions.meaning_by_word.find(token.folded);
        return index && class_of(token) == meanings_[*index].word_class ? index : nullptr;
    }

    // किशोर शेर: a word that is noun and adjective, in front of another noun.
    static bool qualifies_noun(const SentenceAnalysis& sentence, std::size_t token) {
        return sentence.tokens[token].features.word_class == WordClass::noun &&
               sentence.tokens[token].has_class(WordClass::adjective) && token + 1 < sentence.tokens.size() &&
               sentence.tokens[token + 1].part == Part::nominal;
    }

    // None whose word stands in the sentence itself.
    std::vector<Distractor> other_meanings(const AskedWord& word) const {
        const std::string sentence = fold(context_.facts[word.fact].statement.text());
        std::vector<Distractor> distractors;
        for (const ConfusedWord& other : meanings_[word.meaning].confused_with)
            if (!contains_words(sentence, fold(other.word)))
                distractors.push_back({other.meaning, explain_other_meaning(other.meaning, other.word)});
        return distractors;
    }

    Draft draft(const AskedWord& word, const std::vector<Distractor>& distractors) const {
        const Fact& fact = context_.facts[word.fact];
        const SentenceAnalysis& sentence = context_.analysis.sentences[fact.sentence];
        const MeaningRow& row = meanings_[word.meaning];
        const std::string shown(slice(context_.analysis.article.text, sentence.tokens[word.token].span));
        Draft draft;
        draft.sentence = fact.sentence;
        draft.fact = word.fact;
        draft.asked = sentence.tokens[word.token].span;
        Question& question = draft.question;
        question.kind = QuestionKind::meaning;
        question.stem = *context_.language.questions.fixed_stems.find("meaning");
        for (const std::string& piece : {fact.statement.text(), shown})
            question.stem = fill_pattern(std::move(question.stem), piece);
        question.answer = row.meaning;
        question.extractive = false;
        const Bilingual why = explain_meaning(shown, row.meaning);
        question.options.push_back({row.meaning, true, why});
        for (const Distractor& distractor : distractors)
            question.options.push_back({distractor.text, false, distractor.why});
        Random random = chances_of(context_, QuestionKind::meaning, fact.sentence, word.token + 1);
        random.shuffle(question.options);
        question.evidence = fact.evidence;
        question.explanation = why;
        return draft;
    }

    const QuestionContext& context_;
    const std::vector<MeaningRow>& meanings_;
};

}  // namespace

std::vector<Draft> draft_meaning_questions(const QuestionContext& context) {
    return MeaningDrafter(context).run();
}

}  // namespace bodh
