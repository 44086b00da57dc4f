#include "questions/simple_verb.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "text/fold.h"

namespace bodh {
namespace {

// What the perfective ends in after a consonant, then after a vowel; which one fits the verb and agrees, the lexicon
// tells.
constexpr std::array endings{"ा", "े", "ी", "ीं", "या", "ए", "ई", "ईं"};

// ले, दे, जा, डाल: the vectors that mean no more than that it is done.
bool is_completive(const Token& token) {
    return token.features.verb_form == VerbForm::perfective &&
           (token.lemma == "ले" || token.lemma == "दे" || token.lemma == "जा" || token.lemma == "डाल");
}

bool is_perfective_of(const Language& language, const std::string& form, const std::string& lemma, const Token& like) {
    const std::vector<Reading> readings = language.lexicon.readings(form);
    return std::any_of(readings.begin(), readings.end(), [&](const Reading& reading) {
        return reading.lemma == lemma && reading.features.verb_form == VerbForm::perfective &&
               reading.features.gender == like.features.gender && reading.features.number == like.features.number;
    });
}

// The reading as a bare stem, which a vector follows: बना दिया is of बना, not of बन. दे and ले are listed as other forms
// only.
const Reading* stem_reading(const Token& token) {
    const auto reading_that = [&](auto fits) {
        const auto found = std::find_if(token.readings.begin(), token.readings.end(), fits);
        return found == token.readings.end() ? nullptr : &*found;
    };
    const Reading* stem =
        reading_that([](const Reading& reading) { return reading.features.verb_form == VerbForm::stem; });
    return stem ? stem : reading_that([&](const Reading& reading) {
        return reading.features.word_class == WordClass::verb && fold(reading.lemma) == token.folded;
    });
}

// The perfective of the verb whose stem is written so; it agrees as `like` does. nullopt if the lexicon knows none.
std::optional<std::string> perfective(const Language& language, const std::string& written, const std::string& lemma,
                                      const Token& like) {
    const std::vector<std::string>* others = language.questions.perfective_stems.find(fold(written));
    for (const std::string& stem : others ? *others : std::vector{written})
        for (const char* ending : endings)
            if (is_perfective_of(language, stem + ending, lemma, like)) return stem + ending;
    return std::nullopt;
}

}  // namespace

Statement with_simple_verb(const QuestionContext& context, const Fact& fact, std::size_t clause) {
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    const VerbGroup& verb = sentence.verb_groups[sentence.clauses[clause].verb];
    const std::size_t vector = verb.verb_first + 1;
    if (!verb.finite || verb.negated || vector >= verb.past || !fact.statement.has_tokens(verb.verb_first, vector + 1))
        return fact.statement;
    const Token& main = sentence.tokens[verb.verb_first];
    const Token& done = sentence.tokens[vector];
    const bool auxiliary_follows = vector + 1 == verb.past || sentence.tokens[vector + 1].part == Part::copula;
    const Reading* stem = stem_reading(main);
    if (!stem || !is_completive(done) || !auxiliary_follows) return fact.statement;
    if (done.lemma == "जा" && stem->features.transitive) return fact.statement;  // ले गया is another verb
    const std::string written(slice(context.analysis.article.text, main.span));
    const auto form = perfective(context.language, written, stem->lemma, done);
    if (!form) return fact.statement;
    Statement simple = fact.statement;
    for (StatementWord& word : simple.words)
        if (word.token == vector) word.text = *form;
    std::erase_if(simple.words, [&](const StatementWord& word) { return word.token == verb.verb_first; });
    return simple;
}

}  // namespace bodh
