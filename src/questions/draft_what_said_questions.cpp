// X ने क्या कहा?, X ने क्या चेतावनी दी?: the claim is the key, what others say and what the article tells elsewhere are
// the other options.
#include <algorithm>

#include "facts/find_attribution.h"
#include "facts/make_statement.h"
#include "questions/explain.h"
#include "questions/kinds.h"
#include "questions/whole_clauses.h"
#include "questions/worded_choice.h"
#include "text/fold.h"
#include "text/split_words.h"

namespace bodh {
namespace {

constexpr std::size_t claim_words_most = 18;
constexpr std::size_t claim_words_least = 4;

// By name: "एक माँ" and "अधिकारियों" could be many.
bool tells_who(const SentenceAnalysis& sentence, const Attribution& attribution) {
    const Mention* mention = sentence.mention_at(attribution.past - 1);
    return mention && (mention->type == MentionType::person || mention->type == MentionType::organisation ||
                       mention->type == MentionType::place);
}

// The clause of the verb of speech with क्या: सुनीता वर्मा ने पत्रकारों को क्या बताया? With it go time, place and hearer.
// Empty when the clause does not stand alone.
std::string stem_for(const QuestionContext& context, const Fact& fact) {
    const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
    if (fact.attribution->verb.empty()) return fact.attribution->text + " ने क्या बताया?";
    const auto speech = find_speech_act(context.language, context.analysis, fact.sentence);
    if (!speech) return {};
    const Clause& clause = sentence.clauses[speech->clause];
    const VerbGroup& verb = sentence.verb_groups[clause.verb];
    const auto said = make_statement(context.language, context.analysis, fact.sentence, clause.first, clause.past,
                                     StatementReach::clause);
    const std::size_t none = sentence.tokens.size();
    return said && !verb.negated ? said->with_moved_replacement(none, none, "क्या", verb.first) + "?" : std::string();
}

// The claim without "X के अनुसार,".
std::string claim_of(const SentenceAnalysis& sentence, const Fact& fact) {
    const Attribution& attribution = *fact.attribution;
    if (!fact.statement.has_token(attribution.first)) return fact.statement.text();
    std::size_t past = attribution.past;
    while (past < sentence.tokens.size() &&
           (sentence.tokens[past].part == Part::postposition || sentence.tokens[past].is(",")))
        ++past;
    if (fact.statement.words.front().token != attribution.first) return {};
    return fact.statement.with_replacement(attribution.first, past, {});
}

bool same_speaker(const QuestionContext& context, const Attribution& one, const Attribution& other) {
    return share_word(content_words(context.language, one.text), content_words(context.language, other.text));
}

// Nobody speaks of himself by his name.
bool names_speaker(const QuestionContext& context, const std::string& claim, const Attribution& speaker) {
    return share_word(content_words(context.language, claim), content_words(context.language, speaker.text));
}

// उसी दिन, उस समय: only the sentence before tells which.
bool points_back(const QuestionContext& context, const std::string& stem) {
    const std::vector<std::string> words = split_words(fold(stem));
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        const PronounRow* pronoun = context.language.grammar.pronouns.find(word);
        return pronoun && pronoun->kind == PronounKind::demonstrative;
    });
}

std::vector<Distractor> other_claims(const QuestionContext& context, const Fact& fact, const std::string& claim,
                                     const std::string& stem, Random& random) {
    std::vector<OtherStatement> others = other_statements(context, fact.sentence, claim, stem, random);
    const auto attribution_of = [&](const OtherStatement& other) -> const Attribution* {
        const Fact& told = context.facts[other.fact];
        return told.attribution ? &*told.attribution : nullptr;
    };
    others.erase(std::remove_if(others.begin(), others.end(),
                                [&](const OtherStatement& other) {
                                    const Attribution* attribution = attribution_of(other);
                                    const bool said_too =
                                        attribution && same_speaker(context, *attribution, *fact.attribution);
                                    return said_too || names_speaker(context, other.text, *fact.attribution);
                                }),
                 others.end());
    std::stable_partition(others.begin(), others.end(),
                          [&](const OtherStatement& other) { return attribution_of(other) != nullptr; });
    std::vector<Distractor> distractors;
    for (const OtherStatement& other : others) {
        const Span place = context.analysis.sentences[other.sentence].sentence.span;
        distractors.push_back(
            {other.text, explain_elsewhere(other.text, quotation(context.analysis.article.text, place))});
    }
    return distractors;
}

}  // namespace

std::vector<Draft> draft_what_said_questions(const QuestionContext& context) {
    std::vector<Draft> drafts;
    std::vector<bool> asked_of(context.analysis.sentences.size(), false);
    for (std::size_t index = 0; index < context.facts.size(); ++index) {
        const Fact& fact = context.facts[index];
        if (!fact.attribution || asked_of[fact.sentence] ||
            fact_of_clause(context, fact.sentence, fact.clause) != index)
            continue;
        const SentenceAnalysis& sentence = context.analysis.sentences[fact.sentence];
        if (!tells_who(sentence, *fact.attribution)) continue;
        const std::string claim = claim_of(sentence, fact);
        const auto words = static_cast<std::size_t>(std::count(claim.begin(), claim.end(), ' ')) + 1;
        const std::string stem = stem_for(context, fact);
        if (stem.empty() || points_back(context, stem) || words < claim_words_least || words > claim_words_most)
            continue;
        Random random = chances_of(context, QuestionKind::what_said, fact.sentence, fact.attribution->first);
        const auto distractors = other_claims(context, fact, claim, stem, random);
        if (distractors.size() < wanted_distractors) continue;
        const std::vector<StatementWord>& said = fact.statement.words;
        const WordedKey key{claim, {said.front().span.begin, said.back().span.end}, said.front().token, {}};
        asked_of[fact.sentence] = true;
        drafts.push_back(worded_choice(context, QuestionKind::what_said, index, stem, key, distractors));
    }
    return drafts;
}

}  // namespace bodh
