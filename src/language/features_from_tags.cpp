#include "language/features_from_tags.h"

#include <algorithm>
#include <array>

namespace bodh {
namespace {

template <typename Value>
struct TagMeaning {
    std::string_view tag;
    Value value;
};

constexpr std::array<TagMeaning<WordClass>, 24> word_classes = {{
    {"n", WordClass::noun},
    {"np", WordClass::proper_noun},
    {"adj", WordClass::adjective},
    {"vblex", WordClass::verb},
    {"vaux", WordClass::auxiliary},
    {"vbser", WordClass::copula},
    {"prn", WordClass::pronoun},
    {"det", WordClass::determiner},
    {"num", WordClass::numeral},
    {"adv", WordClass::adverb},
    {"post", WordClass::postposition},
    {"cnjcoo", WordClass::conjunction_coordinating},
    {"cnjadv", WordClass::conjunction_subordinating},
    {"cnjsub", WordClass::conjunction_subordinating},
    {"part", WordClass::particle},
    {"ij", WordClass::interjection},
    {"abbr", WordClass::abbreviation},
    {"cm", WordClass::punctuation},
    {"sent", WordClass::punctuation},
    {"guio", WordClass::punctuation},
    {"lpar", WordClass::punctuation},
    {"rpar", WordClass::punctuation},
    {"lquot", WordClass::punctuation},
    {"rquot", WordClass::punctuation},
}};

constexpr std::array<TagMeaning<Gender>, 3> genders = {
    {{"m", Gender::masculine}, {"f", Gender::feminine}, {"mf", Gender::either}}};

constexpr std::array<TagMeaning<Number>, 3> numbers = {
    {{"sg", Number::singular}, {"pl", Number::plural}, {"sp", Number::either}}};

constexpr std::array<TagMeaning<GrammaticalCase>, 8> cases = {{
    {"nom", GrammaticalCase::direct},
    {"obl", GrammaticalCase::oblique},
    {"voc", GrammaticalCase::vocative},
    {"erg", GrammaticalCase::ergative},
    {"gen", GrammaticalCase::genitive},
    {"dat", GrammaticalCase::dative},
    {"ins", GrammaticalCase::instrumental},
    {"loc", GrammaticalCase::locative},
}};

constexpr std::array<TagMeaning<VerbForm>, 11> verb_forms = {{
    {"stem", VerbForm::stem},
    {"inf", VerbForm::infinitive},
    {"impf", VerbForm::imperfective},
    {"perf", VerbForm::perfective},
    {"fut", VerbForm::future},
    {"prs", VerbForm::subjunctive},
    {"imp", VerbForm::imperative},
    {"pri", VerbForm::present},
    {"past", VerbForm::past},
    {"gna", VerbForm::conjunctive},
    {"agnt", VerbForm::agentive},
}};

constexpr std::array<TagMeaning<NameKind>, 5> name_kinds = {{
    {"top", NameKind::place},
    {"ant", NameKind::given_name},
    {"cog", NameKind::family_name},
    {"org", NameKind::organisation},
    {"al", NameKind::other},
}};

// Sets `feature` when `tag` is one of the list's.
template <typename List, typename Value>
void set_from(const List& list, std::string_view tag, Value& feature) {
    const auto found = std::find_if(list.begin(), list.end(), [tag](const auto& row) { return row.tag == tag; });
    if (found != list.end()) feature = found->value;
}

}  // namespace

Features features_from_tags(std::string_view tags) {
    Features features;
    bool first = true;
    while (!tags.empty()) {
        const std::size_t end = std::min(tags.find('.'), tags.size());
        const std::string_view tag = tags.substr(0, end);
        tags.remove_prefix(std::min(end + 1, tags.size()));
        if (first) {
            set_from(word_classes, tag, features.word_class);
            first = false;
            continue;
        }
        set_from(genders, tag, features.gender);
        set_from(numbers, tag, features.number);
        set_from(cases, tag, features.grammatical_case);
        set_from(verb_forms, tag, features.verb_form);
        set_from(name_kinds, tag, features.name_kind);
        if (tag == "p1") features.person = 1;
        if (tag == "p2") features.person = 2;
        if (tag == "p3") features.person = 3;
        features.transitive = features.transitive || tag == "tv";
        features.ordinal = features.ordinal || tag == "ord";
        features.relative = features.relative || tag == "rel";
        features.interrogative = features.interrogative || tag == "itg";
    }
    return features;
}

}  // namespace bodh
