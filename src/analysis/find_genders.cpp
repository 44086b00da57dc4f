#include "analysis/find_genders.h"

#include "analysis/find_phrases.h"

namespace bodh {
namespace {

// वाल्मीकि जयपुर गईं: a verb agrees with its subject, unless that carries ने. नायडू ने पुस्तक पढ़ी agrees with the book.
bool agrees_with_subject(const Language& language, const SentenceAnalysis& sentence, const VerbGroup& verb) {
    return verb.finite && !verb.passive && !takes_ne(language, sentence, verb);
}

// The first phrase of the clause in the direct case that is no time; nullptr when there is none.
const Phrase* bare_subject(const SentenceAnalysis& sentence, const Clause& clause) {
    for (const Phrase& phrase : sentence.phrases) {
        if (phrase.first < clause.first || phrase.past > clause.past || phrase.postposition) continue;
        const Mention* mention = sentence.mention_at(phrase.head());
        if (mention && (mention->type == MentionType::date || mention->type == MentionType::duration)) continue;
        return &phrase;
    }
    return nullptr;
}

}  // namespace

void find_genders(const Language& language, ArticleAnalysis& analysis) {
    for (const SentenceAnalysis& sentence : analysis.sentences)
        for (const Clause& clause : sentence.clauses) {
            const VerbGroup& verb = sentence.verb_groups[clause.verb];
            const Phrase* subject = bare_subject(sentence, clause);
            const Mention* person = subject ? sentence.mention_at(subject->head()) : nullptr;
            if (!person || person->type != MentionType::person || subject->coordinated ||
                !agrees_with_subject(language, sentence, verb))
                continue;
            Entity& entity = analysis.entities[person->entity];
            if (entity.gender == Gender::none && (verb.gender == Gender::feminine || verb.gender == Gender::masculine))
                entity.gender = verb.gender;
        }
}

}  // namespace bodh
