#include "read_automaton.h"

#include <doctest/doctest.h>

using namespace bodh;

TEST_CASE("the largest section of an automaton is spelled out") {
    const char* att =
        "0\t0\t१\t१\t0.0\n0\t0.0\n"
        "--\n"
        "0\t1\tघ\tघ\t0.0\n1\t2\tर\tर\t0.0\n2\t3\tε\t<n>\t0.0\n3\t4\tε\t<m>\t0.0\n4\t0.0\n2\t5\tो\tε\t0.0\n5\t3\tं\t<n>"
        "\t0.0\n";
    const Result<std::vector<Analysis>> analyses = read_automaton(att);
    REQUIRE(analyses);
    REQUIRE(analyses->size() == 2);
    CHECK((*analyses)[0].surface == "घर");
    CHECK((*analyses)[0].lemma == "घर");
    CHECK((*analyses)[0].tags == "n.m");
    CHECK((*analyses)[1].surface == "घरों");
}

TEST_CASE("an automaton with a cycle, or that is none, is refused") {
    CHECK(!read_automaton("0\t1\ta\ta\t0\n1\t0\tb\tb\t0\n1\t0\n"));
    CHECK(!read_automaton("zero\t1\ta\ta\t0\n"));
    CHECK(!read_automaton("99999999999\t1\ta\ta\t0\n"));
    CHECK(!read_automaton(""));
}
