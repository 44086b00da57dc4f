#include "questions/worded_choice.h"

#include <algorithm>
#include <utility>

#include "questions/explain.h"
#include "text/fold.h"
#include "text/split_words.h"
#include "text/token.h"

namespace bodh {
namespace {

constexpr std::size_t content_word_bytes = 9;  // three letters

std::vector<Span> all_proof(const Fact& fact, const std::vector<Span>& more) {
    std::vector<Span> proof = more;
    for (const Span& span : fact.evidence)
        if (std::find(proof.begin(), proof.end(), span) == proof.end()) proof.push_back(span);
    std::sort(proof.begin(), proof.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
    return proof;
}

}  // namespace

Draft worded_choice(const QuestionContext& context, QuestionKind kind, std::size_t fact, std::string stem,
                    const WordedKey& key, const std::vector<Distractor>& distractors) {
    Mention asked;
    asked.span = key.asked;
    asked.first = key.token;
    asked.past = key.token + split_words(key.text).size();
    Draft draft = choice_draft(context, kind, fact, std::move(stem), asked, distractors, OptionOrder::shuffled, 0);
    Question& question = draft.question;
    question.answer = key.text;
    question.evidence = all_proof(context.facts[fact], key.proof);
    std::string proof;
    for (const Span& span : question.evidence) proof += fold(slice(context.analysis.article.text, span)) + ' ';
    question.extractive = proof.find(fold(key.text)) != std::string::npos;
    for (Option& option : question.options)
        if (option.correct) option.text = key.text;
    const Span sentence = context.analysis.sentences[context.facts[fact].sentence].sentence.span;
    question.explanation = explain_answer(key.text, quotation(context.analysis.article.text, sentence));
    return draft;
}

bool fits_beside(const std::string& key, const std::string& text) {
    return text.size() * 4 >= key.size() * 3 && text.size() * 3 <= key.size() * 5;
}

std::vector<std::string> content_words(const Language& language, const std::string& text) {
    const std::string folded = fold(text);
    std::vector<std::string> words;
    for (const TextToken& token : tokenize(folded, {0, static_cast<std::uint32_t>(folded.size())})) {
        std::string word(slice(folded, token.span));
        if (word.size() < content_word_bytes || language.grammar.pronouns.find(word) ||
            language.grammar.clause_words.find(word) || language.grammar.function_words.find(word) ||
            language.grammar.postpositions.find(word))
            continue;
        words.push_back(std::move(word));
    }
    return words;
}

bool share_word(const std::vector<std::string>& words, const std::vector<std::string>& others) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return std::find(others.begin(), others.end(), word) != others.end();
    });
}

}  // namespace bodh
