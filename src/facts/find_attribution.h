// Who claims what a sentence says: X ने कहा कि …, X का कहना है कि …, X के अनुसार …
#pragma once

#include <optional>

#include "analysis/analyze_article.h"
#include "facts/fact.h"

namespace bodh {

struct SpeechAct {
    Attribution attribution;
    std::size_t clause = 0;  // the clause of the verb of speech; clauses after it are what was said
};

// True when कि opens what is said or thought at token `at`, a comma before it or not.
bool opens_complement(const SentenceAnalysis& sentence, std::size_t at);

// Tokens of who speaks, without the postposition.
struct Speaker {
    std::size_t first = 0;
    std::size_t past = 0;
};

// Who speaks in a clause whose verb is one of speech: [मंत्री] ने कहा, [उन्होंने] कहा, [मंत्री] का कहना है, in the passive
// [रिपोर्ट] में कहा गया. nullopt when the verb is another or nobody is told.
std::optional<Speaker> find_speaker(const Language& language, const SentenceAnalysis& sentence, std::size_t clause);

// The verb of speech with कि of a sentence; nullopt when it has none or who speaks is not named in it.
std::optional<SpeechAct> find_speech_act(const Language& language, const ArticleAnalysis& analysis,
                                         std::size_t sentence);

// The name that who says it ends with: [व्लादिमीर पुतिन] of "रूसी राष्ट्रपति व्लादिमीर पुतिन". Null when it ends otherwise.
const Mention* source_mention(const SentenceAnalysis& sentence, const Attribution& attribution);

// X के अनुसार / के मुताबिक़ inside tokens [first, past); nullopt when there is none.
std::optional<Attribution> find_according_to(const ArticleAnalysis& analysis, std::size_t sentence, std::size_t first,
                                             std::size_t past);

}  // namespace bodh
