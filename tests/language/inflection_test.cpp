#include "inflection.h"

#include <doctest/doctest.h>

using namespace bodh;

namespace {

Table table(const std::string& tsv) {
    Result<Table> parsed = Table::from_tsv("test", tsv);
    REQUIRE(parsed);
    return *parsed;
}

std::string line(const std::vector<Analysis>& analyses) {
    std::string joined;
    for (const Analysis& analysis : analyses) {
        if (!joined.empty()) joined += ' ';
        joined += analysis.surface + '/' + analysis.lemma + '/' + analysis.tags;
    }
    return joined;
}

const char* paradigms = "class\tending\tform\ttags\nn.f\t-\tें\tn.f.pl.nom\nn.f\tी\tियाँ\tn.f.pl.nom\nadv\t-\t-\tadv\n";

}  // namespace

TEST_CASE("a word inflects by the paradigm with the longest ending that fits") {
    const auto forms = inflect(table("word\tclass\nकिताब\tn.f\nनदी\tn.f\nआज\tadv\n"), table(paradigms));
    REQUIRE(forms);
    CHECK(line(*forms) == "किताबें/किताब/n.f.pl.nom नदियाँ/नदी/n.f.pl.nom आज/आज/adv");
}

TEST_CASE("a word without a paradigm is refused by name") {
    const auto forms = inflect(table("word\tclass\nनदी\tn.x\n"), table(paradigms));
    REQUIRE(!forms);
    CHECK(forms.error().where == "new_words.tsv: नदी");
}

TEST_CASE("nouns that never change in the automaton are taken out to be inflected") {
    std::vector<Analysis> analyses = {{"विकल्प", "विकल्प", "n.m.sg.nom"}, {"विकल्प", "विकल्प", "n.m.pl.obl"},
                                      {"राजा", "राजा", "n.m.pl.obl"},   {"घर", "घर", "n.m.sg.nom"},
                                      {"घरों", "घर", "n.m.pl.obl"},      {"विकल्प", "विकल्प", "adv"}};
    CHECK(take_unchanging_nouns(analyses) == "word\tclass\nराजा\tn.m.fixed\nविकल्प\tn.m\n");
    CHECK(line(analyses) == "घर/घर/n.m.sg.nom घरों/घर/n.m.pl.obl विकल्प/विकल्प/adv");
}

TEST_CASE("a form that the automaton leaves out is derived from its neighbour") {
    const Table rules = table("tags\tending\tform\tbecomes\nperf.f.sg\tी\tीं\tperf.f.pl\n");
    const auto forms = derived_forms({{"बोली", "बोल", "vblex.iv.perf.f.sg"}, {"बोली", "बोली", "n.f.sg.nom"}}, rules);
    CHECK(line(forms) == "बोलीं/बोल/vblex.iv.perf.f.pl");
}
