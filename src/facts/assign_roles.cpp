#include "facts/assign_roles.h"

#include <array>

namespace bodh {
namespace {

struct PostpositionRole {
    std::string_view postposition;
    Role role;
};

// Postpositions with one role whatever they mark; the others (को, से, में, पर) depend on the noun.
constexpr std::array<PostpositionRole, 21> fixed_roles{
    {{"ने", Role::agent},           {"का", Role::possessor},     {"के", Role::possessor},    {"की", Role::possessor},
     {"द्वारा", Role::means},       {"के द्वारा", Role::means},    {"के साथ", Role::company},  {"के ज़रिए", Role::means},
     {"के माध्यम से", Role::means},   {"की मदद से", Role::means},   {"के सहारे", Role::means},   {"के लिए", Role::purpose},
     {"के उद्देश्य से", Role::purpose}, {"के मक़सद से", Role::purpose}, {"हेतु", Role::purpose},     {"के कारण", Role::cause},
     {"की वजह से", Role::cause},    {"के चलते", Role::cause},      {"के अनुसार", Role::source}, {"के मुताबिक़", Role::source},
     {"के दौरान", Role::time}}};

bool is_time(const Mention* mention) {
    return mention && mention->type == MentionType::date;
}

bool is_place(const Language& language, const Mention* mention, const std::string& head) {
    if (mention && mention->type == MentionType::place) return true;
    return !mention && language.words.common_places.find(head) != nullptr;
}

bool is_human(const Language& language, const Mention* mention, const Token& head) {
    if (mention && mention->type == MentionType::person) return true;
    for (const std::string& word : {head.folded, head.lemma})  // किसानों, किसान
        if (language.words.human_nouns.find(word) || language.names.titles.find(word)) return true;
    return false;
}

Role role_with_postposition(const Language& language, const std::string& postposition, const Mention* mention,
                            const Token& head) {
    if (is_time(mention)) return Role::time;
    const Role fixed = role_of_postposition(postposition);
    if (fixed != Role::other) return fixed;
    if (postposition == "को") return is_human(language, mention, head) ? Role::recipient : Role::object;
    if (postposition == "में" || postposition == "पर")
        return is_place(language, mention, head.folded) ? Role::place : Role::other;
    if (postposition == "से") {
        if (is_place(language, mention, head.folded)) return Role::origin;
        return is_human(language, mention, head) ? Role::company : Role::means;
    }
    return Role::other;
}

}  // namespace

std::string_view role_name(Role role) {
    switch (role) {
        case Role::agent: return "agent";
        case Role::object: return "object";
        case Role::recipient: return "recipient";
        case Role::place: return "place";
        case Role::origin: return "origin";
        case Role::time: return "time";
        case Role::quantity: return "quantity";
        case Role::cause: return "cause";
        case Role::purpose: return "purpose";
        case Role::company: return "company";
        case Role::means: return "means";
        case Role::possessor: return "possessor";
        case Role::source: return "source";
        case Role::other: return "other";
    }
    return "other";
}

Role role_of_postposition(const std::string& postposition) {
    for (const PostpositionRole& row : fixed_roles)
        if (row.postposition == postposition) return row.role;
    return Role::other;
}

std::vector<RoleFiller> assign_roles(const Language& language, const SentenceAnalysis& sentence, std::size_t k) {
    const Clause& clause = sentence.clauses[k];
    const VerbGroup& verb = sentence.verb_groups[clause.verb];
    std::vector<RoleFiller> roles;
    bool has_agent = false;
    for (const Phrase& phrase : sentence.phrases)
        has_agent = has_agent || (clause.first <= phrase.first && phrase.past <= clause.past && phrase.postposition &&
                                  phrase.postposition->postposition == "ने");
    for (std::size_t index = 0; index < sentence.phrases.size(); ++index) {
        const Phrase& phrase = sentence.phrases[index];
        if (phrase.first < clause.first || phrase.postposition_past > clause.past || phrase.past > verb.first) continue;
        const Mention* mention = sentence.mention_at(phrase.head());
        const Token& head = sentence.tokens[phrase.head()];
        RoleFiller filler;
        filler.phrase = index;
        filler.clause = k;
        filler.span = {sentence.tokens[phrase.extent_first].span.begin, sentence.tokens[phrase.head()].span.end};
        if (phrase.postposition) {
            filler.role = role_with_postposition(language, phrase.postposition->postposition, mention, head);
        } else if (is_time(mention)) {
            filler.role = Role::time;
        } else if (mention && (mention->type == MentionType::number || mention->type == MentionType::duration)) {
            filler.role = Role::quantity;
        } else if (clause.kind == ClauseKind::relative) {
            filler.role = Role::other;  // it may belong to the clause that the relative one stands in
        } else if (!has_agent) {
            filler.role = Role::agent;
            has_agent = true;
        } else {
            filler.role = Role::object;
        }
        roles.push_back(filler);
    }
    return roles;
}

}  // namespace bodh
