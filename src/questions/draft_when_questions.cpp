// कब, किस दिन, किस महीने में, किस वर्ष: by how precisely the text says it. कब takes the postposition with it.
#include "questions/asked_phrase.h"
#include "questions/distractors.h"
#include "questions/kinds.h"
#include "questions/simple_verb.h"

namespace bodh {
namespace {

// 24 साल पहले, जुलाई 2000 में: a second time beside the first would answer the question.
bool stands_beside_another_time(const SentenceAnalysis& sentence, std::size_t first) {
    return first > 1 && sentence.tokens[first - 1].folded == "," && sentence.tokens[first - 2].part == Part::adverb;
}

// 1321 से [1323] तक: how long tells the one from the other.
bool ends_range(const SentenceAnalysis& sentence, std::size_t first) {
    if (first < 2 || !sentence.tokens[first - 1].is("से")) return false;
    const Mention* mention = sentence.mention_at(first - 2);
    return mention && (mention->type == MentionType::date || mention->type == MentionType::number);
}

// अधिनियम 2017 के अनुसार: the year belongs to the name.
bool ends_name(const SentenceAnalysis& sentence, const AskedPhrase& asked) {
    const bool at_that_time = asked.postposition.empty() || asked.postposition == "में" || asked.postposition == "से" ||
                              asked.postposition == "तक" || asked.postposition == "को";
    return asked.mention->date_shape == DateShape::year && !at_that_time && asked.first > 0 &&
           sentence.tokens[asked.first - 1].part == Part::nominal;
}

// 1994 में कंपनी तब बदली जब …: the clause with जब tells the time as well.
bool tells_when_by_clause(const QuestionContext& context, const Fact& fact) {
    const std::vector<Token>& tokens = context.analysis.sentences[fact.sentence].tokens;
    return std::any_of(fact.statement.words.begin(), fact.statement.words.end(), [&](const StatementWord& word) {
        return tokens[word.token].is("जब") || tokens[word.token].is("तब");
    });
}

// सोमवार के दिन: किस दिन would say दिन twice. A decade is asked for with its noun.
bool qualifies_time_noun(const QuestionContext& context, const SentenceAnalysis& sentence, const AskedPhrase& asked) {
    return is_genitive(asked.postposition) && asked.mention->date_shape != DateShape::decade &&
           asked.past < sentence.tokens.size() &&
           context.language.grammar.time_words.find(sentence.tokens[asked.past].lemma);
}

// 19 जून को तड़के: with a part of the day left in the stem, the day is asked for.
bool before_part_of_day(const QuestionContext& context, const SentenceAnalysis& sentence, std::size_t past) {
    if (past >= sentence.tokens.size()) return false;
    const TimeWordRow* row = context.language.grammar.time_words.find(sentence.tokens[past].folded);
    return row && row->kind == TimeWordKind::part;
}

// टूर्नामेंट 1 जून से शहर में खेला गया: कब से asks how long something has gone on that still does.
bool begins_what_is_over(const SentenceAnalysis& sentence, const AskedPhrase& asked) {
    return asked.postposition == "से" && sentence.verb_groups[sentence.clauses[asked.clause].verb].passive;
}

std::string asking_words(const AskedPhrase& asked, bool part_of_day_follows) {
    const std::string& postposition = asked.postposition;
    const bool swallowed = postposition.empty() || postposition == "को" || postposition == "में";
    std::string after = swallowed ? "" : " " + postposition;
    switch (asked.mention->date_shape) {
        case DateShape::weekday: return "किस दिन" + after;
        case DateShape::month: return (postposition == "में" ? "किस महीने में" : "किस महीने" + after);
        case DateShape::year: return "किस वर्ष" + after;
        case DateShape::decade: return postposition == "के" ? "किस" : "";  // 1970 के दशक → किस दशक
        case DateShape::month_year:
        case DateShape::day_month:
        case DateShape::day_month_year:
            if (part_of_day_follows) return postposition == "को" ? "किस तारीख़ को" : "";
            if (swallowed) return "कब";
            if (postposition == "से" || postposition == "तक") return "कब" + after;
            return asked.mention->date_shape == DateShape::month_year ? std::string() : "किस तारीख़" + after;
        default: return {};
    }
}

}  // namespace

std::vector<Draft> draft_when_questions(const QuestionContext& context) {
    std::vector<Draft> drafts;
    for (std::size_t index = 0; index < context.facts.size(); ++index) {
        const Fact& fact = context.facts[index];
        if (tells_when_by_clause(context, fact)) continue;
        for (AskedPhrase asked : asked_phrases(context, fact, {MentionType::date})) {
            const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
            const std::string words = asking_words(asked, before_part_of_day(context, sentence, asked.past));
            if (words.empty() || stands_beside_another_time(sentence, asked.mention->first) ||
                ends_range(sentence, asked.mention->first) || ends_name(sentence, asked) ||
                qualifies_time_noun(context, sentence, asked) || begins_what_is_over(sentence, asked))
                continue;
            asked.first = asked.mention->first;
            Fact simple = fact;
            simple.statement = with_simple_verb(context, fact, asked.clause);
            const std::string stem =
                words == "कब" ? stem_before_verb(context, simple, asked.clause, asked.first, asked.past, words)
                              : stem_of(simple, asked.first, asked.past, words);
            if (names_key(context, *asked.mention, stem)) continue;
            Random random = chances_of(context, QuestionKind::when, fact.sentence, asked.first);
            const NearValues near = date_distractors(context, *asked.mention, stem, random);
            drafts.push_back(choice_draft(context, QuestionKind::when, index, stem, *asked.mention, near.distractors,
                                          OptionOrder::as_given, near.key_place));
        }
    }
    return drafts;
}

}  // namespace bodh
