// The pack that the build makes, as the program loads it.
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "language/language.h"
#include "support/hindi.h"

using namespace bodh;

namespace {

std::string readings_of(std::string_view word) {
    std::string line;
    for (const Reading& reading : hindi().lexicon.readings(word)) {
        if (!line.empty()) line += ' ';
        line += reading.lemma + '/' + std::string(reading.tags);
    }
    return line;
}

bool has_reading(std::string_view word, std::string_view lemma, std::string_view tags) {
    for (const Reading& reading : hindi().lexicon.readings(word)) {
        if (reading.lemma == lemma && reading.tags == tags) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("the closed classes of Hindi read as they should") {
    struct Row {
        const char* word;
        const char* readings;
    };
    const Row rows[] = {
        {"का", "का/post.m.sg.gen"},
        {"ने", "ने/post"},
        {"से", "से/post"},
        {"उन्होंने", "वह/prn.dem.p3.mf.pl.dst.erg"},
        {"इन्होंने", "यह/prn.dem.p3.mf.pl.prx.erg"},
        {"उसने", "वह/prn.dem.p3.mf.sg.dst.erg"},
        {"वे", "वह/prn.dem.p3.mf.pl.dst.nom"},
        {"किसने", "कौन/prn.itg.mf.sg.erg"},
        {"कहां", "कहाँ/adv.itg"},
        {"है", "हो/vbser.pri.p3.sg हो/vbser.pri.p2.sg"},
        {"थीं", "हो/vbser.past.f.pl"},
        {"हुईं", "हो/vblex.iv.perf.f.pl"},
        {"रहीं", "रह/vaux.perf.f.pl रह/vblex.iv.perf.f.pl"},
        {"गये", "जा/vblex.iv.perf.m.pl जा/vaux.perf.m.pl"},
        {"अपने", "अपना/prn.ref.m.sp.gen"},
        {"विरुद्ध", "विरुद्ध/post"},
        {"कि", "कि/cnjsub"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.word);
        CHECK(readings_of(row.word) == row.readings);
    }
}

TEST_CASE("open classes are read with lemma and features") {
    struct Row {
        const char* word;
        const char* lemma;
        const char* tags;
    };
    const Row rows[] = {
        {"किताबें", "किताब", "n.f.pl.nom"},
        {"विकल्पों", "विकल्प", "n.m.pl.obl"},
        {"एजेंसियों", "एजेंसी", "n.f.pl.obl"},
        {"नेताओं", "नेता", "n.m.pl.obl"},
        {"दौरे", "दौरा", "n.m.sg.obl"},
        {"चीजें", "चीज़", "n.f.pl.nom"},
        {"बड़ी", "बड़ा", "adj.f.sp"},
        {"सड़क", "सड़क", "n.f.sg.nom"},
        {"रूस", "रूस", "np.top.sg"},
        {"बोलीं", "बोल", "vblex.iv.perf.f.pl"},
        {"किया", "कर", "vblex.tv.perf.m.sg"},
        {"जाकर", "जा", "vblex.iv.gna"},
        {"बुधवार", "बुधवार", "n.m.sg.nom"},
        {"खोया", "खो", "vblex.tv.perf.m.sg"},
        {"छुआ", "छू", "vblex.tv.perf.m.sg"},
        {"निकले", "निकल", "vblex.iv.perf.m.pl"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.word);
        CAPTURE(readings_of(row.word));
        CHECK(has_reading(row.word, row.lemma, row.tags));
    }
    CHECK(readings_of("क़ख़ग़").empty());
}

TEST_CASE("every reading of the copula's past is past, and every ordinal an ordinal") {
    CHECK(hindi().lexicon.readings("थे").front().features.verb_form == VerbForm::past);
    CHECK(hindi().lexicon.readings("दूसरा").front().features.ordinal);
    CHECK(hindi().lexicon.readings("जो").front().features.relative);
    CHECK(hindi().lexicon.readings("कब").front().features.interrogative);
}

TEST_CASE("a pack cut short is refused") {
    std::ifstream file(BODH_HINDI_PACK, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{11}, std::size_t{300}, bytes.size() / 2, bytes.size() - 1}) {
        const Result<Language> language = load_language(bytes.substr(0, size));
        REQUIRE(!language);
        CHECK(language.error().code == ErrorCode::language_data_broken);
    }
}
