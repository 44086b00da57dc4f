// What a clause asserts: a predicate and who or what plays which role in it, who claims it, and the sentence that
// proves it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/sentence_analysis.h"
#include "facts/statement.h"

namespace bodh {

enum class Role : std::uint8_t {
    agent,      // who does it: X ने, or the subject in the direct case
    object,     // what is done or had
    recipient,  // X को, for a person
    place,      // X में / पर, where X is a place
    origin,     // X से, where X is a place
    time,
    quantity,
    cause,      // X के कारण / की वजह से
    purpose,    // X के लिए
    company,    // X के साथ, X से with a person
    means,      // X द्वारा
    possessor,  // X का
    source,     // X के अनुसार: who claims it
    other
};

std::string_view role_name(Role role);

struct RoleFiller {
    Role role = Role::other;
    std::size_t clause = 0;  // index in the sentence's clauses
    std::size_t phrase = 0;  // index in the sentence's phrases
    Span span;               // the phrase with its genitive chain, without its postposition
};

// Who says so. सरकार ने बताया कि …, पुलिस के अनुसार …
struct Attribution {
    Span source;  // the name or noun phrase of who says it
    std::string text;  // the same, standing alone: "रूसी राष्ट्रपति व्लादिमीर पुतिन"
    std::size_t first = 0;  // its tokens in the same sentence
    std::size_t past = 0;
    std::string verb;  // lemma of the verb of speech; empty with के अनुसार
};

struct Fact {
    std::size_t sentence = 0;  // index in ArticleAnalysis::sentences
    std::size_t clause = 0;    // index in its clauses; of several, the first that no other fact is about
    std::string predicate;     // lemma: "घोषणा कर"
    bool negated = false;
    bool spoken = false;  // a quotation and nothing else: who says it stands in another sentence
    std::vector<RoleFiller> roles;
    std::optional<Attribution> attribution;
    Statement statement;  // fit to be asked about
    // Whether it stands alone; an excerpt of a sentence too long to be quoted whole is fit only for gaps.
    bool stands_alone() const { return !statement.cut_before && !statement.cut_after; }
    // Whether it is clear without any other sentence.
    bool self_contained() const { return stands_alone() && context.empty(); }
    std::string context;  // the sentence before, when the statement leans on it; else empty
    std::vector<Span>
        evidence;  // sentences that prove it, its own last; before it those that name who a pronoun stands for
};

}  // namespace bodh
