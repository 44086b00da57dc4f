// The best title: the article's own among headlines made of minor facts, each true but too narrow for the whole.
#include <algorithm>
#include <set>

#include "questions/explain.h"
#include "questions/kinds.h"
#include "text/fold.h"
#include "text/split_words.h"

namespace bodh {
namespace {

constexpr std::size_t title_words_least = 4;
constexpr std::size_t title_words_most = 16;
constexpr std::size_t opening_sentences = 3;  // they tell the main thing
constexpr std::size_t title_words_shared_most = 1;

class TitleDrafter {
public:
    explicit TitleDrafter(const QuestionContext& context)
        : context_(context),
          title_(slice(context.analysis.article.text, context.analysis.article.title)),
          title_words_(content_words(title_)) {}

    std::vector<Draft> run() const {
        const std::size_t words = split_words(title_).size();
        if (words < title_words_least || words > title_words_most || title_.find('?') != std::string::npos ||
            context_.analysis.sentences.size() <= opening_sentences || !opening_bears_title())
            return {};
        const std::vector<Distractor> narrow = narrow_titles();
        if (narrow.size() < wanted_distractors) return {};
        Draft draft;
        draft.fact = context_.facts.size();
        draft.asked = context_.analysis.article.title;
        Question& question = draft.question;
        question.kind = QuestionKind::title;
        question.stem = *context_.language.questions.fixed_stems.find("title");
        question.answer = title_;
        question.extractive = false;
        for (const Distractor& distractor : narrow)
            question.options.push_back({distractor.text, false, distractor.why});
        question.options.push_back({title_, true, explain_title()});
        Random random = chances_of(context_, QuestionKind::title, 0, 0);
        random.shuffle(question.options);
        question.evidence = {context_.analysis.sentences.front().sentence.span};
        question.explanation = explain_title();
        return {std::move(draft)};
    }

private:
    // Words by their lemma, without postpositions, verbs and the like.
    std::set<std::string> content_words(const std::string& text) const {
        std::set<std::string> words;
        for (const std::string& word : split_words(fold(text)))
            if (word.size() > 6 && !context_.language.grammar.postpositions.find(word) &&
                !context_.language.grammar.pronouns.find(word))
                words.insert(word);
        return words;
    }

    std::size_t shared_with_title(const std::string& text) const {
        std::size_t shared = 0;
        for (const std::string& word : content_words(text)) shared += title_words_.count(word);
        return shared;
    }

    // A title that hides its subject behind a pun is not the best by anything a reader can show.
    bool opening_bears_title() const {
        std::string opening;
        for (std::size_t i = 0; i < opening_sentences; ++i)
            opening +=
                " " + std::string(slice(context_.analysis.article.text, context_.analysis.sentences[i].sentence.span));
        return shared_with_title(opening) * 2 >= title_words_.size();
    }

    // "उन्होंने 24 मशीनें ख़रीदीं हैं" → without है at the end, as headlines go.
    std::string headline_of(const Fact& fact) const {
        const SentenceAnalysis& sentence = context_.analysis.sentences[fact.sentence];
        Statement statement = fact.statement;
        if (statement.words.size() < 2) return {};
        const Token& last = sentence.tokens[statement.words.back().token];
        const Token& before = sentence.tokens[statement.words[statement.words.size() - 2].token];
        const bool plural_feminine = last.is("थीं") || last.is("हैं");
        if (last.part == Part::copula && before.features.verb_form == VerbForm::perfective && !plural_feminine)
            statement.words.pop_back();
        return statement.text();
    }

    // Of facts far from the opening, of about the title's length, one a sentence.
    std::vector<Distractor> narrow_titles() const {
        std::vector<std::pair<std::size_t, Distractor>> found;
        for (const Fact& fact : context_.facts) {
            if (!fact.self_contained()) continue;
            const VerbGroup& verb =
                context_.analysis.sentences[fact.sentence]
                    .verb_groups[context_.analysis.sentences[fact.sentence].clauses[fact.clause].verb];
            const std::string headline = headline_of(fact);
            const double ratio = static_cast<double>(headline.size()) / static_cast<double>(title_.size());
            const bool plain = !fact.attribution && !fact.negated && verb.perfective && fact.evidence.size() == 1 &&
                               headline.find_first_of(",\"") == std::string::npos;
            if (fact.sentence < opening_sentences || !plain || ratio < 0.6 || ratio > 1.5 ||
                shared_with_title(headline) > title_words_shared_most)
                continue;
            if (!found.empty() && found.back().first == fact.sentence) continue;
            const Span sentence = context_.analysis.sentences[fact.sentence].sentence.span;
            found.push_back(
                {fact.sentence, {headline, explain_narrow_title(quotation(context_.analysis.article.text, sentence))}});
        }
        Random random = chances_of(context_, QuestionKind::title, 1, 0);
        random.shuffle(found);
        std::vector<Distractor> narrow;
        for (auto& [sentence, distractor] : found)
            if (narrow.size() < wanted_distractors) narrow.push_back(std::move(distractor));
        return narrow;
    }

    const QuestionContext& context_;
    std::string title_;
    std::set<std::string> title_words_;
};

}  // namespace

std::vector<Draft> draft_title_questions(const QuestionContext& context) {
    return TitleDrafter(context).run();
}

}  // namespace bodh
