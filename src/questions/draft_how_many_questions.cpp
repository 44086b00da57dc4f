// कितने, कितनी, कितना before the counted noun, which stays in the stem: कितने लोग, कितनी नदियाँ, कितने प्रतिशत. Words like
// लगभग stay too.
#include <algorithm>

#include "questions/asked_phrase.h"
#include "questions/distractors.h"
#include "questions/kinds.h"

namespace bodh {
namespace {

// A bare noun right before a perfective verb governs it: तीन फ़म्बल किए, दो गेंदें फेंकीं. So the verb tells a gender that no
// list knows.
Gender gender_by_verb(const SentenceAnalysis& sentence, std::size_t noun) {
    for (const VerbGroup& verb : sentence.verb_groups)
        if (verb.first == noun + 1 && verb.perfective) return verb.gender;
    return Gender::none;
}

// कितनी before every feminine; कितने before masculines that are counted. Empty when the gender is not known.
std::string how_many_word(const QuestionContext& context, const SentenceAnalysis& sentence, std::size_t noun) {
    const Token& counted = sentence.tokens[noun];
    if (const UnitRow* unit = context.language.words.units.find(counted.folded))
        return unit->gender == Gender::feminine ? "कितनी" : "कितने";
    if (const HumanNoun* human = context.language.words.human_nouns.find(counted.lemma))
        return human->gender == Gender::feminine ? "कितनी" : "कितने";
    if (counted.has_class(WordClass::noun) && counted.features.word_class == WordClass::noun)
        return counted.features.gender == Gender::feminine    ? "कितनी"
               : counted.features.gender == Gender::masculine ? "कितने"
                                                              : "";
    const Gender agreed = gender_by_verb(sentence, noun);
    if (agreed == Gender::feminine) return "कितनी";
    return agreed == Gender::masculine ? "कितने" : "";
}

// ± 0.37, 5½, 7 - 8: a sign beside it makes another number of it.
bool is_part_of_larger(const SentenceAnalysis& sentence, const Mention& mention) {
    const auto sign = [&](const Token& token) {
        return token.part == Part::punctuation && !token.is(",") && !token.is("(") && !token.is("\"") &&
               !token.is("“") && !token.is("‘") && !token.is("%") && !token.is("।");
    };
    return runs_on(sentence, mention) || (mention.first > 0 && sign(sentence.tokens[mention.first - 1]));
}

// 140 किशोर और 225 शावक: one count beside another says what of neither.
bool counted_together(const SentenceAnalysis& sentence, std::size_t noun) {
    const std::vector<Token>& tokens = sentence.tokens;
    while (noun + 1 < tokens.size() && tokens[noun + 1].part == Part::nominal) ++noun;  // किशोर शेर
    if (noun + 2 >= tokens.size() || tokens[noun + 1].part != Part::clause_word ||
        tokens[noun + 1].clause_word->kind != ClauseWordKind::coordinate)
        return false;
    const Mention* next = sentence.mention_at(noun + 2);
    return next && next->type == MentionType::number;
}

// 24 साल पहले, जुलाई 2000 में: the date beside it says the same. अनिता, दो बच्चों की माँ, …: an aside is not asked about.
bool stands_beside_comma(const SentenceAnalysis& sentence, const Mention& mention, std::size_t past) {
    const std::vector<Token>& tokens = sentence.tokens;
    const bool aside = mention.first > 1 && tokens[mention.first - 1].is(",") &&
                       sentence.mention_at(mention.first - 2) &&
                       sentence.mention_at(mention.first - 2)->type == MentionType::person;
    while (past < tokens.size() && past < mention.past + 3 && !tokens[past].is(",")) ++past;
    const Mention* next = past + 1 < tokens.size() && tokens[past].is(",") ? sentence.mention_at(past + 1) : nullptr;
    return aside || (next && next->type == MentionType::date);
}

// तीन सीनेटर की: a noun left in the singular sounds worse with कितने.
bool lacks_oblique_plural(const SentenceAnalysis& sentence, std::size_t noun) {
    return std::any_of(sentence.faults.begin(), sentence.faults.end(), [&](const Fault& fault) {
        return fault.kind == FaultKind::numeral_agreement && fault.token == noun;
    });
}

// 45 वर्षीय व्यक्ति, कुछ 120 लोग, दो बार के विजेता: nobody asks "कितने वर्षीय", "कुछ कितने" or "कितनी बार के".
bool is_spoken_otherwise(const SentenceAnalysis& sentence, const Mention& mention) {
    const std::vector<Token>& tokens = sentence.tokens;
    const std::size_t unit = mention.type == MentionType::duration ? mention.past - 1 : mention.past;
    const bool times_of = unit + 1 < tokens.size() && tokens[unit].is("बार") && is_genitive(tokens[unit + 1].folded);
    return times_of || (unit < tokens.size() && tokens[unit].is("वर्षीय")) ||
           (mention.first > 0 && tokens[mention.first - 1].is("कुछ"));
}

// एक 20 मीटर का पुल → कितने मीटर का पुल, केवल 20 मीटर → कितने मीटर.
bool goes_without(const QuestionContext& context, const Token& before) {
    const FunctionWordKind* kind = context.language.grammar.function_words.find(before.folded);
    return before.is("एक") || (kind && *kind == FunctionWordKind::restrictive);
}

// 2012 ओलंपिक: four digits without a comma before what is no unit and nobody.
bool looks_like_year(const QuestionContext& context, const SentenceAnalysis& sentence, const Mention& mention) {
    const Token& number = sentence.tokens[mention.first];
    const bool year = mention.past == mention.first + 1 && number.folded.size() == 4 && mention.number->value >= 1800 &&
                      mention.number->value < 2100;
    if (!year || mention.past >= sentence.tokens.size()) return false;
    const Token& next = sentence.tokens[mention.past];
    return !context.language.words.units.find(next.folded) && !context.language.words.human_nouns.find(next.lemma);
}

struct Asked {
    std::size_t past = 0;
    std::string words;
};

Asked asked_amount(const QuestionContext& context, const SentenceAnalysis& sentence, const Mention& mention) {
    const std::vector<Token>& tokens = sentence.tokens;
    std::size_t counted = mention.type == MentionType::duration ? mention.past - 1 : mention.past;
    if (counted >= tokens.size()) return {};
    if (tokens[mention.past - 1].folded == "%") return {mention.past, "कितने प्रतिशत"};
    // Nothing is counted where a copula or हो follows: औसत आकार 3.07 था → कितना था; संख्या 832 हो गई → कितनी हो गई.
    for (const VerbGroup& group : sentence.verb_groups)
        if (group.verb_first == counted && tokens[counted].lemma == "हो" && group.gender == Gender::feminine)
            return {counted, "कितनी"};
    if (tokens[counted].part == Part::copula || tokens[counted].lemma == "हो")
        return {counted, tokens[counted].features.gender == Gender::feminine ? "कितनी"
                         : tokens[counted].features.number == Number::plural ? "कितने"
                                                                             : "कितना"};
    // An adjective may stand between: 24 परमाणु हथियार; its noun decides.
    std::size_t noun = counted;
    while (noun < tokens.size() && noun < counted + 3 && tokens[noun].part == Part::nominal &&
           tokens[noun].features.word_class == WordClass::adjective)
        ++noun;
    if (looks_like_year(context, sentence, mention)) return {};
    if (noun >= tokens.size() || tokens[noun].part != Part::nominal || lacks_oblique_plural(sentence, noun) ||
        counted_together(sentence, noun))
        return {};
    return {counted, how_many_word(context, sentence, noun)};
}

}  // namespace

std::vector<Draft> draft_how_many_questions(const QuestionContext& context) {
    std::vector<Draft> drafts;
    for (std::size_t index = 0; index < context.facts.size(); ++index) {
        const Fact& fact = context.facts[index];
        if (!fact.stands_alone()) continue;
        const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
        for (const Mention& mention : sentence.mentions) {
            if (mention.type != MentionType::number && mention.type != MentionType::duration) continue;
            if (also_others(sentence, mention.past)) continue;
            if (!mention.number || mention.number->ordinal || mention.number->inexact) continue;
            if (in_relative_clause(sentence, fact, mention.first)) continue;
            if (is_spoken_otherwise(sentence, mention)) continue;
            if (mention.number->value == 1 || is_part_of_larger(sentence, mention)) continue;
            const Asked asked = asked_amount(context, sentence, mention);
            if (asked.words.empty() || !fact.statement.has_tokens(mention.first, asked.past) ||
                stands_beside_comma(sentence, mention, asked.past))
                continue;
            Mention key = mention;
            if (mention.type == MentionType::duration) {
                key.past = mention.past - 1;
                key.span.end = sentence.tokens[key.past - 1].span.end;
            }
            const bool drops_word = mention.first > 0 && goes_without(context, sentence.tokens[mention.first - 1]);
            const std::string stem = stem_of(fact, mention.first - (drops_word ? 1 : 0), asked.past, asked.words);
            if (names_key(context, key, stem)) continue;
            Random random = chances_of(context, QuestionKind::how_many, fact.sentence, mention.first);
            const NearValues near = number_distractors(context, key, stem, random);
            drafts.push_back(choice_draft(context, QuestionKind::how_many, index, stem, key, near.distractors,
                                          OptionOrder::as_given, near.key_place));
        }
    }
    return drafts;
}

}  // namespace bodh
