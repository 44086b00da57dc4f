// Our shaping against HarfBuzz's own command line (Debian's libharfbuzz-bin) with the same font files.
#include "ui/typeset/shape.h"

#include <doctest/doctest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "text/utf8.h"
#include "ui/font_files.h"

using namespace bodh;
using namespace bodh::ui;

namespace {

struct Row {
    std::string category;
    std::string word;
};

std::string without_escapes(const std::string& field) {
    std::string text;
    for (std::size_t i = 0; i < field.size(); ++i) {
        if (field.compare(i, 2, "\\u") != 0) {
            text += field[i];
            continue;
        }
        append_utf8(text, static_cast<char32_t>(std::stoul(field.substr(i + 2, 4), nullptr, 16)));
        i += 5;
    }
    return text;
}

std::vector<Row> read_rows() {
    std::ifstream file(std::string(BODH_HOUSE_DIR) + "/tests/ui/shaping_words.tsv");
    std::vector<Row> rows;
    for (std::string line; std::getline(file, line);) {
        const std::size_t tab = line.find('\t');
        if (line.rfind('#', 0) == 0 || tab == std::string::npos) continue;
        rows.push_back({line.substr(0, tab), without_escapes(line.substr(tab + 1))});
    }
    return rows;
}

// One glyph as hb-shape prints it: glyph=cluster@x,y+advance, all in font units; "@x,y" only where it is not 0,0.
std::string printed(const ShapedGlyph& glyph, std::uint32_t run_begin) {
    std::string out = std::to_string(glyph.glyph) + '=' + std::to_string(glyph.cluster - run_begin);
    if (glyph.x_offset != 0 || glyph.y_offset != 0)
        out += '@' + std::to_string(glyph.x_offset) + ',' + std::to_string(glyph.y_offset);
    return out + '+' + std::to_string(glyph.advance);
}

std::string printed(const ShapedRun& run) {
    std::string out = "[";
    for (const ShapedGlyph& glyph : run.glyphs) out += (out.size() > 1 ? "|" : "") + printed(glyph, run.span.begin);
    return out + ']';
}

// What hb-shape prints for each of the texts.
std::vector<std::string> hb_shape(Face face, const std::vector<std::string>& texts) {
    const auto path =
        std::filesystem::temp_directory_path() / ("bodh_shape_test_" + std::to_string(static_cast<int>(face)));
    {
        std::ofstream file(path);
        for (const std::string& text : texts) file << text << '\n';
    }
    const bool latin = face == Face::latin_regular || face == Face::latin_bold;
    const std::string command = "hb-shape --no-glyph-names --utf8-clusters --direction=ltr " +
                                std::string(latin ? "--script=Latn --language=en" : "--script=Deva --language=hi") +
                                " --font-file='" + font_path(face) + "' --text-file='" + path.string() + "'";
    const std::unique_ptr<std::FILE, decltype(&pclose)> pipe(popen(command.c_str(), "r"), pclose);
    REQUIRE(pipe != nullptr);
    std::vector<std::string> lines;
    std::string line;
    for (int c = std::fgetc(pipe.get()); c != EOF; c = std::fgetc(pipe.get())) {
        if (c != '\n') {
            line += static_cast<char>(c);
            continue;
        }
        lines.push_back(line);
        line.clear();
    }
    std::filesystem::remove(path);
    return lines;
}

}  // namespace

TEST_CASE("the table has words of every kind that is hard to shape") {
    std::map<std::string, int> categories;
    std::set<std::string> words;
    for (const Row& row : read_rows()) {
        ++categories[row.category];
        CAPTURE(row.word);
        CHECK(words.insert(row.word).second);
    }
    CHECK(words.size() >= 200);
    for (const char* category : {"conjunct", "reph", "below_base_ra", "i_matra", "stacked_marks", "nukta_one_letter",
                                 "nukta_two_code_points", "zwj", "zwnj", "digit", "mixed"}) {
        CAPTURE(category);
        CHECK(categories[category] >= 6);
    }
}

TEST_CASE("every word has the glyphs and positions that hb-shape gives it, in every face") {
    struct Expectation {
        const Row* row;
        std::string ours;
    };
    const std::vector<Row> rows = read_rows();
    std::map<Face, std::vector<std::string>> texts;
    std::map<Face, std::vector<Expectation>> expectations;
    for (const Row& row : rows) {
        for (const Family family : {Family::sans, Family::serif}) {
            for (const Weight weight : {Weight::regular, Weight::bold}) {
                for (const ShapedRun& run : shape(test_faces(), row.word, family, weight)) {
                    texts[run.face].emplace_back(slice(row.word, run.span));
                    expectations[run.face].push_back({&row, printed(run)});
                }
            }
        }
    }
    REQUIRE(texts.size() == face_count);
    for (const auto& of_face : texts) {
        const std::vector<std::string>& lines = of_face.second;
        const std::vector<Expectation>& expected = expectations[of_face.first];
        const std::vector<std::string> theirs = hb_shape(of_face.first, lines);
        REQUIRE_MESSAGE(theirs.size() == lines.size(), "hb-shape is in Debian's libharfbuzz-bin");
        for (std::size_t i = 0; i < lines.size(); ++i) {
            CAPTURE(expected[i].row->category);
            CAPTURE(expected[i].row->word);
            CHECK(expected[i].ours == theirs[i]);
        }
    }
}

TEST_CASE("no word of the table lacks a glyph in any face") {
    for (const Row& row : read_rows()) {
        for (const Family family : {Family::sans, Family::serif}) {
            for (const Weight weight : {Weight::regular, Weight::bold}) {
                for (const ShapedRun& run : shape(test_faces(), row.word, family, weight)) {
                    for (const ShapedGlyph& glyph : run.glyphs) {
                        CAPTURE(row.word);
                        CHECK(glyph.glyph != 0);
                    }
                }
            }
        }
    }
}

TEST_CASE("a word goes to the face of its script, digits and marks with the letters beside them") {
    struct Case {
        const char* text;
        std::vector<const char*> runs;  // D: Devanagari, L: Latin, then the text
    };
    const Case cases[] = {
        {"भारत", {"Dभारत"}},
        {"NATO,", {"LNATO,"}},
        {"2024", {"D2024"}},
        {"20वाँ", {"D20वाँ"}},
        {"G20", {"LG20"}},
        {"(UN)", {"L(UN)"}},
        {"G20-शिखर", {"LG20-", "Dशिखर"}},
        {"ISROका", {"LISRO", "Dका"}},
        {"क\u200Dष", {"Dक\u200Dष"}},
        {"ज़", {"Dज़"}},
        {"5 € में", {"D5 ", "L€", "D में"}},  // only the Latin face has €
    };
    for (const Case& row : cases) {
        CAPTURE(row.text);
        std::vector<std::string> runs;
        for (const ScriptRun& run : script_runs(test_faces(), row.text, Family::sans, Weight::regular))
            runs.push_back((run.face == Face::latin_regular ? "L" : "D") + std::string(slice(row.text, run.span)));
        CHECK(runs == std::vector<std::string>(row.runs.begin(), row.runs.end()));
    }
}

TEST_CASE("shaping takes any bytes, and its runs and clusters stay in the text") {
    std::uint32_t chance = 12345;
    for (int round = 0; round < 500; ++round) {
        std::string text;
        for (int i = 0; i < 24; ++i) {
            chance = chance * 1664525u + 1013904223u;
            // Any bytes, and bytes that often begin Devanagari letters without finishing them.
            const std::uint32_t lead = 0xE0u - static_cast<std::uint32_t>(i % 3) * 0x20u;
            text += static_cast<char>(round % 2 == 0 ? chance >> 24 : lead + (chance >> 28));
        }
        std::uint32_t end = 0;
        for (const ShapedRun& run : shape(test_faces(), text, Family::sans, Weight::regular)) {
            CHECK(run.span.begin == end);
            end = run.span.end;
            for (const ShapedGlyph& glyph : run.glyphs) CHECK(run.span.contains({glyph.cluster, glyph.cluster + 1}));
        }
        CHECK(end == text.size());
    }
}
