#include "analysis/choose_parts.h"
#include "analysis/find_phrases.h"

namespace bodh {
namespace {

bool is_verbal(const Token& token) {
    return token.part == Part::verb || token.part == Part::copula;
}

// The form decides whether a verb can close a clause by itself: पहुँचा, जाएगा, जाए yes; पहुँचकर, पहुँचते, पहुँचने no.
bool finite_form(const Token& token) {
    if (token.is("चाहिए")) return true;  // defective: किया जाना चाहिए has no other form
    switch (token.features.verb_form) {
        case VerbForm::perfective:
        case VerbForm::future:
        case VerbForm::subjunctive:
        case VerbForm::present:
        case VerbForm::past: return true;
        default: return false;
    }
}

bool finite_copula(const Token& token) {
    return token.part == Part::copula && token.features.verb_form != VerbForm::infinitive &&
           token.features.verb_form != VerbForm::conjunctive && token.features.verb_form != VerbForm::stem;
}

// करते हुए, लगाए हुए: participles of manner, never the end of a statement.
bool participle_of_manner(const std::vector<Token>& tokens, std::size_t last) {
    return tokens[last].is("हुए") && last > 0 && tokens[last - 1].features.verb_form == VerbForm::imperfective;
}

// आकलन करते हुए कहा: after a participle of manner the main verb is a group of its own.
bool opens_own_group(const std::vector<Token>& tokens, std::size_t i) {
    return tokens[i].part == Part::verb && participle_of_manner(tokens, i - 1);
}

std::size_t conjunct_noun_before(const Language& language, const std::vector<Token>& tokens, std::size_t verb) {
    if (verb == 0) return verb;
    std::size_t noun = verb - 1;
    if (tokens[noun].part == Part::negation && noun > 0) --noun;
    if (tokens[noun].part != Part::nominal && tokens[noun].part != Part::adverb) return verb;
    const ConjunctVerb* row = language.words.conjunct_verbs.find(tokens[noun].folded);
    if (!row) return verb;
    std::string lemma = tokens[verb].lemma;
    if (lemma == "होना") lemma = "हो";
    for (const std::string& light : row->verbs)
        if (light == lemma || (tokens[verb].part == Part::copula && light == "हो")) return noun;
    return verb;
}

VerbGroup read_group(const Language& language, const std::vector<Token>& tokens, std::size_t first, std::size_t past) {
    VerbGroup group;
    group.verb_first = first;
    group.past = past;
    group.first = conjunct_noun_before(language, tokens, first);
    group.lemma = tokens[first].lemma;
    if (group.first < first) group.lemma = tokens[group.first].folded + " " + group.lemma;
    for (std::size_t i = group.first; i < past; ++i) {
        const Token& token = tokens[i];
        if (token.part == Part::negation) group.negated = true;
        if (!is_verbal(token)) continue;
        if (token.features.verb_form == VerbForm::perfective && i == first) group.perfective = true;
        // किया गया is passive; चला गया and other intransitives are not.
        if (i > first && token.part == Part::verb && token.lemma == "जा" &&
            tokens[i - 1].features.verb_form == VerbForm::perfective && tokens[i - 1].features.transitive)
            group.passive = true;
        if (token.features.gender != Gender::none) group.gender = token.features.gender;
        if (token.features.number != Number::none) group.number = token.features.number;
    }
    if (first > 0 && tokens[first - 1].part == Part::negation) group.negated = true;
    const Token& last = tokens[past - 1];
    group.finite = finite_copula(last) || (is_verbal(last) && finite_form(last) && is_clause_edge(tokens, past) &&
                                           !participle_of_manner(tokens, past - 1));
    return group;
}

}  // namespace

void find_verb_groups(const Language& language, SentenceAnalysis& sentence) {
    const std::vector<Token>& tokens = sentence.tokens;
    for (std::size_t i = 0; i < tokens.size();) {
        if (!is_verbal(tokens[i])) {
            ++i;
            continue;
        }
        std::size_t past = i + 1;
        while (
            past < tokens.size() && !opens_own_group(tokens, past) &&
            (is_verbal(tokens[past]) || ((tokens[past].part == Part::negation || tokens[past].part == Part::particle) &&
                                         past + 1 < tokens.size() && is_verbal(tokens[past + 1]))))
            ++past;
        sentence.verb_groups.push_back(read_group(language, tokens, i, past));
        i = past;
    }
}

bool takes_ne(const Language& language, const SentenceAnalysis& sentence, const VerbGroup& verb) {
    const Token& main = sentence.tokens[verb.verb_first];
    return verb.perfective && !verb.passive && main.features.transitive &&
           !language.grammar.verbs_without_ne.find(main.lemma);
}

}  // namespace bodh
