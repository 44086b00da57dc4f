#include "verb_valency.h"

#include <doctest/doctest.h>

using namespace bodh;

TEST_CASE("a verb's valency is corrected in all its forms and in nothing else") {
    const Result<Table> rows = Table::from_tsv("verb_valency.tsv", "verb\tvalency\nबन\tiv\nलाँघ\ttv\n");
    REQUIRE(rows);
    std::vector<Analysis> analyses = {{"बना", "बन", "vblex.tv.perf.m.sg"},
                                      {"लांघा", "लांघ", "vblex.iv.perf.m.sg"},
                                      {"बना", "बना", "vblex.tv.stem"},
                                      {"बन", "बन", "n.m.sg.nom"}};
    correct_valency(analyses, *rows);
    CHECK(analyses[0].tags == "vblex.iv.perf.m.sg");
    CHECK(analyses[1].tags == "vblex.tv.perf.m.sg");
    CHECK(analyses[2].tags == "vblex.tv.stem");
    CHECK(analyses[3].tags == "n.m.sg.nom");
}
