#include "language/lexicon.h"

#include <doctest/doctest.h>

#include "text/random_text.h"
#include "write_lexicon.h"

using namespace bodh;

namespace {

// "करना/vblex.inf करना/n.m" …, the readings of a word in one line.
std::string readings_of(const Lexicon& lexicon, std::string_view word) {
    std::string line;
    for (const Reading& reading : lexicon.readings(word)) {
        if (!line.empty()) line += ' ';
        line += reading.lemma + '/' + std::string(reading.tags);
    }
    return line;
}

std::string small_lexicon_bytes() {
    const LexiconEntries entries = {
        {"गया", {{"जा", "vblex.iv.perf.m.sg"}}}, {"गई", {{"जा", "vblex.iv.perf.f.sg"}}},
        {"जरूरी", {{"ज़रूरी", "adj.mf.sp"}}},       {"घर", {{"घर", "n.m.sg.nom"}, {"घर", "n.m.sg.obl"}}},
        {"घरों", {{"घर", "n.m.pl.obl"}}},         {"अलग-थलग", {{"अलग-थलग", "adj.mf.sp"}}},
    };
    const Result<std::string> bytes = write_lexicon(entries);
    REQUIRE(bytes);
    return *bytes;
}

Lexicon small_lexicon() {
    Result<Lexicon> lexicon = Lexicon::from_bytes(small_lexicon_bytes());
    REQUIRE(lexicon);
    return *lexicon;
}

}  // namespace

TEST_CASE("a word is found with its lemma and features, in whatever spelling it stands") {
    struct Row {
        const char* word;
        const char* readings;
    };
    const Row rows[] = {
        {"गया", "जा/vblex.iv.perf.m.sg"},
        {"गयी", "जा/vblex.iv.perf.f.sg"},
        {"ज़रूरी", "ज़रूरी/adj.mf.sp"},
        {"\u095bरूरी", "ज़रूरी/adj.mf.sp"},
        {"जरूरी", "ज़रूरी/adj.mf.sp"},
        {"घर", "घर/n.m.sg.nom घर/n.m.sg.obl"},
        {"घरों", "घर/n.m.pl.obl"},
        {"अलग-थलग", "अलग-थलग/adj.mf.sp"},
        {"घरो", ""},
        {"घ", ""},
        {"घरोंं", ""},
        {"", ""},
        {"house", ""},
        {"дом", ""},
        {"घर\xff", ""},
    };
    const Lexicon lexicon = small_lexicon();
    for (const Row& row : rows) {
        CAPTURE(row.word);
        CHECK(readings_of(lexicon, row.word) == row.readings);
        CHECK(lexicon.knows(row.word) == (std::string_view(row.readings) != ""));
    }
    const Features features = lexicon.readings("गयी").front().features;
    CHECK(features.word_class == WordClass::verb);
    CHECK(features.verb_form == VerbForm::perfective);
    CHECK(features.gender == Gender::feminine);
    CHECK(features.number == Number::singular);
    CHECK(!features.transitive);
}

TEST_CASE("a lexicon may be moved and copied without losing its words") {
    Lexicon first = small_lexicon();
    const Lexicon copy = first;
    const Lexicon moved = std::move(first);
    CHECK(readings_of(copy, "घर") == readings_of(moved, "घर"));
    CHECK(readings_of(moved, "घर") == "घर/n.m.sg.nom घर/n.m.sg.obl");
}

TEST_CASE("a lexicon with nothing loaded knows no word") {
    CHECK(Lexicon().readings("घर").empty());
}

TEST_CASE("bytes that are no lexicon are refused, and no broken one ever crashes a lookup") {
    const std::string bytes = small_lexicon_bytes();
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const Result<Lexicon> cut = Lexicon::from_bytes(bytes.substr(0, size));
        REQUIRE(!cut);
        REQUIRE(cut.error().code == ErrorCode::language_data_broken);
    }
    CHECK(!Lexicon::from_bytes(bytes + '\0'));
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        for (const char value : {'\0', '\x01', '\x7f', '\xff'}) {
            std::string broken = bytes;
            broken[at] = value;
            const Result<Lexicon> lexicon = Lexicon::from_bytes(broken);
            if (!lexicon) continue;
            for (const char* word : {"गया", "गई", "घर", "घरों", "ज़रूरी", "अलग-थलग", "क"}) (void)lexicon->readings(word);
        }
    }
    for (std::uint32_t seed = 1; seed <= 500; ++seed) CHECK(!Lexicon::from_bytes(random_text(seed)));
}

TEST_CASE("what does not fit the format is refused when it is written") {
    CHECK(!write_lexicon({{"дом", {{"дом", "n"}}}}));
    CHECK(!write_lexicon({{"", {{"घर", "n"}}}}));
    CHECK(!write_lexicon({{std::string(64, 'a'), {{"a", "n"}}}}));
    CHECK(!write_lexicon({{"घर", {{"дом", "n"}}}}));
}
