#include "facts/relative_clause.h"
#include "text/fill_pattern.h"

#include <algorithm>

namespace bodh {
namespace {

// A name, or a noun with a name before it: what a reader recognises without the rest of the sentence.
bool holds_name(const SentenceAnalysis& sentence, const Phrase& phrase) {
    return std::any_of(sentence.mentions.begin(), sentence.mentions.end(), [&](const Mention& mention) {
        // An unknown word may be a slip of the pen: लोग कम थें, जिन्होंने …
        const bool sure = mention.type != MentionType::name || mention.certain || mention.past - mention.first > 1;
        return sure && mention.first >= phrase.extent_first && mention.past <= phrase.past &&
               mention.type != MentionType::number && mention.type != MentionType::date &&
               mention.type != MentionType::duration && mention.type != MentionType::quote;
    });
}

bool holds_pronoun(const SentenceAnalysis& sentence, const Phrase& phrase) {
    for (std::size_t i = phrase.extent_first; i < phrase.past; ++i)
        if (sentence.tokens[i].part == Part::pronoun) return true;
    return false;
}

// पुल, पुल को: names keep their form in every case; a common noun at the end does when its reading says so.
bool keeps_its_form(const SentenceAnalysis& sentence, const Phrase& phrase) {
    if (sentence.mention_at(phrase.head())) return true;
    const Token& head = sentence.tokens[phrase.head()];
    bool direct = false;
    bool oblique = false;
    for (const Reading& reading : head.readings) {
        if (reading.features.word_class != WordClass::noun || reading.features.number != head.features.number) continue;
        direct = direct || reading.features.grammatical_case != GrammaticalCase::oblique;
        oblique = oblique || reading.features.grammatical_case != GrammaticalCase::direct;
    }
    return direct && oblique;
}

const Phrase* described_phrase(const SentenceAnalysis& sentence, std::size_t first, std::size_t pronoun) {
    if (pronoun == 0) return nullptr;
    const std::size_t end = sentence.tokens[pronoun - 1].is(",") ? pronoun - 1 : pronoun;
    for (const Phrase& phrase : sentence.phrases)
        if (phrase.postposition_past == end && phrase.extent_first >= first) return &phrase;
    return nullptr;
}

}  // namespace

std::optional<RelativeClause> relative_clause(const ArticleAnalysis& analysis, std::size_t index, std::size_t k) {
    const SentenceAnalysis& sentence = analysis.sentences[index];
    const Clause& clause = sentence.clauses[k];
    if (clause.kind != ClauseKind::relative) return std::nullopt;
    std::size_t pronoun = clause.first;
    while (!sentence.tokens[pronoun].is_relative()) ++pronoun;
    const Phrase* described = described_phrase(sentence, clause.first, pronoun);
    if (!described || !holds_name(sentence, *described) || holds_pronoun(sentence, *described) ||
        described->coordinated || !keeps_its_form(sentence, *described))
        return std::nullopt;
    const PronounRow& row = *sentence.tokens[pronoun].pronoun;
    // जिस शहर में names its noun again; जब and जहाँ have no name in them.
    const Token* next = pronoun + 1 < clause.past ? &sentence.tokens[pronoun + 1] : nullptr;
    if (row.with_name.empty() || !next) return std::nullopt;
    if ((sentence.tokens[pronoun].is("जिस") || sentence.tokens[pronoun].is("जिन")) && next->part != Part::postposition)
        return std::nullopt;

    RelativeClause found;
    const std::string name(slice(analysis.article.text, {sentence.tokens[described->extent_first].span.begin,
                                                         sentence.tokens[described->head()].span.end}));
    found.name.token = pronoun;
    found.name.words = fill_pattern(row.with_name, name);
    found.said_of_it = {{pronoun, clause.past}};
    const bool goes_on = k + 1 < sentence.clauses.size() && sentence.clauses[k + 1].kind == ClauseKind::main;
    std::size_t rest = clause.past;
    if (rest < sentence.tokens.size() && sentence.tokens[rest].is(",")) ++rest;
    if (!goes_on || rest >= sentence.tokens.size()) return found;
    const Token& resumed = sentence.tokens[rest];
    // अपने goes on with the same clause, वह opens another.
    const bool own = resumed.part == Part::pronoun && resumed.pronoun->kind == PronounKind::reflexive;
    const bool second_clause = resumed.part == Part::clause_word || (resumed.part == Part::pronoun && !own);
    if (!second_clause)
        found.around_it = {{clause.first, described->postposition_past}, {rest, sentence.clauses[k + 1].past}};
    return found;
}

}  // namespace bodh
