#include "questions/gaps.h"

#include "questions/asked_phrase.h"

namespace bodh {
namespace {

// सुल्तान अल [जाबेर]: an unknown word right in front may be the name's beginning; [यू.एस.] प्रतिनिधि: a bare place or
// organisation before a noun says which one, and many words would do.
bool is_torn(const SentenceAnalysis& sentence, const Mention& mention) {
    if (runs_on(sentence, mention)) return true;
    const bool before_noun = mention.past < sentence.tokens.size() &&
                             sentence.tokens[mention.past].part == Part::nominal &&
                             (mention.type == MentionType::place || mention.type == MentionType::organisation ||
                              mention.type == MentionType::name);
    if (before_noun) return true;
    if (mention.first == 0 || mention.type == MentionType::number || mention.type == MentionType::date) return false;
    const Token& before = sentence.tokens[mention.first - 1];
    const bool slash_after = mention.past < sentence.tokens.size() && sentence.tokens[mention.past].is("/");
    if (before.is("/") || before.is("-") || slash_after) return true;
    return before.part == Part::nominal && (!before.known() || before.has_class(WordClass::proper_noun)) &&
           !(sentence.mention_at(mention.first - 1) &&
             sentence.mention_at(mention.first - 1)->type != MentionType::name);
}

// अपोलो 11 के, फ़ाल्कन 9 पर: a number after a name is part of it, nothing is counted.
bool is_label(const SentenceAnalysis& sentence, const Mention& number) {
    if (number.first == 0 || number.past >= sentence.tokens.size()) return false;
    const Token& before = sentence.tokens[number.first - 1];
    const Mention* mention = sentence.mention_at(number.first - 1);
    const bool time = mention && (mention->type == MentionType::date || mention->type == MentionType::duration);
    const bool name = before.part == Part::nominal && !time && (!before.known() || mention);
    return name && sentence.tokens[number.past].part == Part::postposition;
}

// दोनों, सैकड़ों, एक count nothing that could be told from near numbers.
bool is_exact_count(const Mention& number) {
    return number.number && !number.number->inexact && number.number->value != 1;
}

}  // namespace

std::vector<const Mention*> mention_gaps(const QuestionContext& context, const Fact& fact) {
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    std::vector<const Mention*> gaps;
    for (const Mention& mention : sentence.mentions) {
        if (mention.type == MentionType::quote || mention.type == MentionType::duration ||
            also_others(sentence, mention.past) || is_torn(sentence, mention) ||
            !fact.statement.has_tokens(mention.first, mention.past))
            continue;
        if (mention.type == MentionType::number &&
            (!is_exact_count(mention) || is_label(sentence, with_unit(context, fact, mention))))
            continue;
        gaps.push_back(&mention);
    }
    return gaps;
}

Mention with_unit(const QuestionContext& context, const Fact& fact, const Mention& number) {
    const std::vector<Token>& tokens = context.analysis.sentences[fact.sentence].tokens;
    Mention amount = number;
    if (number.past < tokens.size() && context.language.words.units.find(tokens[number.past].folded) &&
        fact.statement.has_token(number.past)) {
        ++amount.past;
        amount.span.end = tokens[number.past].span.end;
    }
    return amount;
}

}  // namespace bodh
