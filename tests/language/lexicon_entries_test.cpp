#include "lexicon_entries.h"

#include <doctest/doctest.h>

using namespace bodh;

namespace {

Table table(const char* tsv) {
    Result<Table> parsed = Table::from_tsv("test", tsv);
    REQUIRE(parsed);
    return *parsed;
}

const char* no_repairs = "lemma\tclass\tbecomes\n";
const char* no_words = "word\tlemma\ttags\thow\n";

std::string line(const LexiconEntries& entries, const std::string& word) {
    const auto found = entries.find(word);
    if (found == entries.end()) return "";
    std::string joined;
    for (const EntryReading& reading : found->second) {
        if (!joined.empty()) joined += ' ';
        joined += reading.lemma + '/' + reading.tags;
    }
    return joined;
}

}  // namespace

TEST_CASE("analyses become one entry a folded word, closed classes first, without repetition") {
    const std::vector<Analysis> analyses = {
        {"पर", "पर", "n.m.sg.nom"},       {"पर", "पर", "post"},           {"पर", "पर", "post"},
        {"हिन्दी", "हिन्दी", "n.f.sg.nom"}, {"हिंदी", "हिंदी", "n.f.sg.nom"}, {"के लिए", "के लिए", "post"},
    };
    const LexiconEntries entries = lexicon_entries(analyses, table(no_repairs), table(no_words));
    CHECK(entries.size() == 2);
    CHECK(line(entries, "पर") == "पर/post पर/n.m.sg.nom");
    CHECK(line(entries, "हिंदी") == "हिंदी/n.f.sg.nom");
}

TEST_CASE("an adjective that does not inflect has one reading") {
    std::vector<Analysis> analyses;
    for (const char* gender : {"m", "f"}) {
        for (const char* rest : {"sg.nom", "sg.obl", "pl.nom", "pl.obl"}) {
            analyses.push_back({"सुंदर", "सुंदर", std::string("adj.") + gender + "." + rest});
        }
    }
    analyses.push_back({"छोटे", "छोटा", "adj.m.sg.obl"});
    const LexiconEntries entries = lexicon_entries(analyses, table(no_repairs), table(no_words));
    CHECK(line(entries, "सुंदर") == "सुंदर/adj.mf.sp");
    CHECK(line(entries, "छोटे") == "छोटा/adj.m.sg.obl");
}

TEST_CASE("repairs rename or drop a lemma of one class") {
    const std::vector<Analysis> analyses = {
        {"हुआ", "होना", "vblex.iv.perf.m.sg"}, {"होना", "होना", "n.m.sg.nom"}, {"उसने", "उसन", "vblex.tv.perf.m.pl"}};
    const LexiconEntries entries =
        lexicon_entries(analyses, table("lemma\tclass\tbecomes\nहोना\tvblex\tहो\nउसन\tvblex\t-\n"), table(no_words));
    CHECK(line(entries, "हुआ") == "हो/vblex.iv.perf.m.sg");
    CHECK(line(entries, "होना") == "होना/n.m.sg.nom");
    CHECK(line(entries, "उसने") == "");
}

TEST_CASE("a repair may name one gender only") {
    const std::vector<Analysis> analyses = {
        {"तरह", "तरह", "n.m.sg.nom"}, {"तरह", "तरह", "n.f.sg.nom"}, {"तरह", "तरह", "n"}};
    const LexiconEntries entries =
        lexicon_entries(analyses, table("lemma\tclass\tbecomes\nतरह\tn.m\t-\n"), table(no_words));
    CHECK(line(entries, "तरह") == "तरह/n तरह/n.f.sg.nom");
}

TEST_CASE("rows of our own stand instead of the automaton's readings or beside them") {
    const std::vector<Analysis> analyses = {{"वे", "वे", "n.m.sg.nom"}, {"बाद", "बाद", "adv"}};
    const LexiconEntries entries =
        lexicon_entries(analyses, table(no_repairs),
                        table("word\tlemma\ttags\thow\nवे\tवह\tprn\tonly\nबाद\tबाद\tpost\talso\nनया\tनया\tadj\talso\n"));
    CHECK(line(entries, "वे") == "वह/prn");
    CHECK(line(entries, "बाद") == "बाद/post बाद/adv");
    CHECK(line(entries, "नया") == "नया/adj");
}

TEST_CASE("slips of the automaton are known as such") {
    struct Row {
        Analysis analysis;
        bool slip;
    };
    const Row rows[] = {
        {{"घर", "घर", "n.m.sg.nom"}, false},
        {{"अलग-थलग", "अलग-थलग", "adj"}, false},
        {{"के लिए", "के लिए", "post"}, false},
        {{"करॊ", "कर", "vblex.tv.imp"}, true},
        {{"लड़अ", "लड़अ", "vblex.tv.stem"}, true},
        {{"*घर", "*घर", "n"}, true},
        {{"घY", "घY", "n"}, true},
        {{"चल्के", "चल्", "vblex.iv.gna"}, true},
        {{"पहुं़च", "पहुं़च", "vblex"}, true},
        {{"ढ़ूँढ", "ढ़ूँढ", "vblex.tv.stem"}, true},
        {{"अर्थात्", "अर्थात्", "cnjadv"}, false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.analysis.surface);
        CHECK(is_slip(row.analysis) == row.slip);
    }
}

TEST_CASE("a lemma is spelled with its nukta as a letter of its own and without joiners") {
    CHECK(lemma_spelling("\u095bरूरी") == "\u091c\u093cरूरी");
    CHECK(lemma_spelling("स\u200cमोआ") == "समोआ");
    CHECK(lemma_spelling("\u0929") == "\u0929");  // NFC keeps the three that compose
}
