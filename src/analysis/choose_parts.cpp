#include "analysis/choose_parts.h"

#include <algorithm>

#include "analysis/read_tokens.h"

namespace bodh {
namespace {

bool is_verb_class(WordClass word_class) {
    return word_class == WordClass::verb || word_class == WordClass::auxiliary;
}

const Reading* reading_of(const Token& token, WordClass word_class) {
    for (const Reading& reading : token.readings)
        if (reading.features.word_class == word_class) return &reading;
    return nullptr;
}

const Reading* verb_reading(const Token& token) {
    const Reading* best = nullptr;
    const auto rank = [](const Reading& reading) {  // a statement of news is more often perfective than a command
        switch (reading.features.verb_form) {
            case VerbForm::perfective: return 0;
            case VerbForm::imperfective: return 1;
            case VerbForm::future: return 2;
            case VerbForm::infinitive: return 3;
            case VerbForm::subjunctive: return 4;
            case VerbForm::conjunctive: return 5;
            case VerbForm::stem: return 6;
            default: return 7;
        }
    };
    for (const Reading& reading : token.readings)
        if (is_verb_class(reading.features.word_class) && (!best || rank(reading) < rank(*best))) best = &reading;
    return best;
}

// Before a postposition a noun is oblique; where number is open, the singular is meant.
const Reading* nominal_reading(const Token& token, bool before_postposition) {
    for (WordClass word_class :
         {WordClass::noun, WordClass::proper_noun, WordClass::adjective, WordClass::numeral, WordClass::determiner,
          WordClass::pronoun, WordClass::adverb, WordClass::abbreviation}) {
        const Reading* best = nullptr;
        const auto cost = [&](const Reading& reading) {
            const bool oblique = reading.features.grammatical_case == GrammaticalCase::oblique;
            return (oblique != before_postposition ? 2 : 0) + (reading.features.number == Number::plural ? 1 : 0);
        };
        for (const Reading& reading : token.readings)
            if (reading.features.word_class == word_class && (!best || cost(reading) < cost(*best))) best = &reading;
        if (best) return best;
    }
    return nullptr;
}

void choose(Token& token, Part part, const Reading* reading) {
    token.part = part;
    if (reading) {
        token.features = reading->features;
        token.lemma = fold(reading->lemma);
    } else {
        token.features = {};
        token.lemma = token.folded;
    }
}

bool ends_statement(const Token& token) {
    return token.part == Part::punctuation || token.part == Part::clause_word;
}

// Whether a word right after an (assumed) verb form fits the verb: a copula, a verb that leans on it, negation, or an
// end.
bool verb_may_stand_before(const Language& language, const std::vector<Token>& tokens, std::size_t index) {
    if (index >= tokens.size()) return true;
    const Token& next = tokens[index];
    if (ends_statement(next) || next.part == Part::copula || next.part == Part::negation) return true;
    if (next.is_relative()) return true;
    if (next.part != Part::verb) return false;
    return language.grammar.vector_verbs.find(next.lemma) != nullptr || next.has_class(WordClass::auxiliary) ||
           next.is("हुए") || next.is("हुआ") || next.is("हुई");
}

// A word of a name, or of an adjective made of one, whatever else it may mean.
void choose_name(Token& token, WordClass word_class) {
    choose(token, Part::nominal, nullptr);
    token.features.word_class = word_class;
}

// A listed name of several words keeps its words together, whatever they are alone: किम जोंग उन, जम्मू और कश्मीर.
void choose_listed_names(const Language& language, const std::vector<std::string>& words, std::vector<Token>& tokens) {
    for (std::size_t i = 0; i < tokens.size();) {
        const std::size_t length = std::max(language.names.people_by_name.longest(words, i).words,
                                            language.names.names.longest(words, i).words);
        const std::size_t demonym = language.names.demonyms.longest(words, i).words;
        if (demonym > length && demonym > 1) {  // उत्तर कोरियाई
            for (std::size_t k = i; k < i + demonym; ++k) choose_name(tokens[k], WordClass::adjective);
            i += demonym;
            continue;
        }
        if (length < 2) {
            ++i;
            continue;
        }
        for (std::size_t k = i; k < i + length; ++k) choose_name(tokens[k], WordClass::proper_noun);
        i += length;
    }
}

// A postposition may follow a bracket or a quotation: एजेंसी (केसीएनए) ने, “संधि” पर.
bool closes_aside(const Token& token) {
    return token.is(")") || token.is("”") || token.is("’") || token.is("\"") || token.is("]");
}

void choose_closed_classes(const Language& language, const std::vector<std::string>& words,
                           std::vector<Token>& tokens) {
    for (Token& token : tokens) {
        if (!token.lemma.empty()) continue;  // part of a listed name
        if (token.shape == TokenShape::punctuation) {
            choose(token, Part::punctuation, nullptr);
        } else if (token.shape == TokenShape::number) {
            choose(token, Part::numeral, nullptr);
        } else if (const PronounRow* pronoun = language.grammar.pronouns.find(token.folded)) {
            choose(token, Part::pronoun, reading_of(token, WordClass::pronoun));
            token.pronoun = pronoun;
        } else if (const ClauseWordRow* clause_word = language.grammar.clause_words.find(token.folded)) {
            choose(token, Part::clause_word, nullptr);
            token.clause_word = clause_word;
        } else if (const auto* kind = language.grammar.function_words.find(token.folded)) {
            choose(token,
                   *kind == FunctionWordKind::negation   ? Part::negation
                   : *kind == FunctionWordKind::particle ? Part::particle
                                                         : Part::adverb,
                   nullptr);
        } else if (const Reading* copula = reading_of(token, WordClass::copula)) {
            choose(token, Part::copula, copula);
        }
    }
    // Postpositions last: they win over adverbs and particles (तक, के बाद), not over pronouns.
    for (std::size_t i = 0; i < tokens.size();) {
        const auto match = language.grammar.postpositions.longest(words, i);
        const bool named = tokens[i].features.word_class == WordClass::proper_noun;
        const bool after_nominal = !named && i > 0 && tokens[i - 1].part != Part::clause_word &&
                                   (tokens[i - 1].part != Part::punctuation || closes_aside(tokens[i - 1]));
        if (match.words == 0 || !after_nominal) {
            ++i;
            continue;
        }
        // राजनयिक री योंग [हो] ने: who acts has a name, and हो is its end.
        if (tokens[i].is("ने") && tokens[i - 1].part == Part::copula) choose_name(tokens[i - 1], WordClass::proper_noun);
        for (std::size_t k = i; k < i + match.words; ++k)
            choose(tokens[k], Part::postposition, reading_of(tokens[k], WordClass::postposition));
        i += match.words;
    }
}

// की is a form of करना too. The verb is meant where nothing can be possessed: before the end of the statement, a
// copula, कि or the passive of जाना (घोषणा की।  घोषणा की थी  घोषणा की गई), and before और when a conjunct noun stands in
// front of it.
void choose_genitive_or_verb(const Language& language, std::vector<Token>& tokens) {
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        Token& token = tokens[i];
        if (!token.is("की") || token.part != Part::postposition) continue;
        bool is_verb = i + 1 >= tokens.size();
        if (!is_verb) {
            const Token& next = tokens[i + 1];
            bool passive = false;
            for (const Reading& reading : next.readings)
                passive = passive || (is_verb_class(reading.features.word_class) && reading.lemma == "जा");
            is_verb = next.part == Part::punctuation || next.part == Part::copula || passive ||
                      (next.part == Part::clause_word &&
                       (next.clause_word->kind != ClauseWordKind::coordinate ||
                        language.words.conjunct_verbs.find(tokens[i - 1].folded) != nullptr));
        }
        if (is_verb) choose(token, Part::verb, verb_reading(token));
    }
}

void choose_verbs_and_nominals(const Language& language, std::vector<Token>& tokens) {
    for (std::size_t i = tokens.size(); i-- > 0;) {
        Token& token = tokens[i];
        if (token.part != Part::nominal || !token.lemma.empty()) continue;
        const Reading* verb = verb_reading(token);
        const Reading* nominal =
            nominal_reading(token, i + 1 < tokens.size() && tokens[i + 1].part == Part::postposition);
        bool is_verb = verb != nullptr && nominal == nullptr;
        if (verb && nominal) {
            const ConjunctVerb* conjunct = language.words.conjunct_verbs.find(token.folded);
            const bool part_of_conjunct =
                conjunct && i + 1 < tokens.size() && tokens[i + 1].part == Part::verb &&
                std::find(conjunct->verbs.begin(), conjunct->verbs.end(), tokens[i + 1].lemma) != conjunct->verbs.end();
            const bool stem_or_command = verb->features.verb_form == VerbForm::stem ||
                                         verb->features.verb_form == VerbForm::imperative ||
                                         verb->features.verb_form == VerbForm::subjunctive;
            const bool before_verb = i + 1 < tokens.size() && tokens[i + 1].part == Part::verb;
            const bool after_genitive = i > 0 && is_genitive(tokens[i - 1].folded);
            is_verb = !part_of_conjunct && !after_genitive && verb_may_stand_before(language, tokens, i + 1) &&
                      (!stem_or_command || before_verb);
        }
        if (is_verb)
            choose(token, Part::verb, verb);
        else if (nominal && nominal->features.word_class == WordClass::adverb)
            choose(token, Part::adverb, nominal);
        else
            choose(token, Part::nominal, nominal);
        if (token.part == Part::nominal && nominal && nominal->features.word_class == WordClass::numeral)
            token.part = Part::numeral;
    }
}

}  // namespace

bool is_clause_edge(const std::vector<Token>& tokens, std::size_t index) {
    if (index >= tokens.size()) return true;
    const Token& token = tokens[index];
    return ends_statement(token) || token.is_relative();
}

void choose_parts(const Language& language, std::vector<Token>& tokens) {
    const std::vector<std::string> words = folded_words(tokens);
    choose_listed_names(language, words, tokens);
    choose_closed_classes(language, words, tokens);
    choose_genitive_or_verb(language, tokens);
    choose_verbs_and_nominals(language, tokens);
}

}  // namespace bodh
