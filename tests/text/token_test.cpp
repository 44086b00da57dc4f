#include "text/token.h"

#include <doctest/doctest.h>

#include <string>

#include "text/letters.h"
#include "text/random_text.h"
#include "text/utf8.h"

using namespace bodh;

namespace {

Span all_of(std::string_view text) {
    return {0, static_cast<std::uint32_t>(text.size())};
}

std::string cut(std::string_view text) {
    std::string joined;
    for (const TextToken& token : tokenize(text, all_of(text))) {
        if (!joined.empty()) joined += '|';
        joined += slice(text, token.span);
    }
    return joined;
}

}  // namespace

TEST_CASE("a sentence is cut into words, numbers and marks") {
    struct Row {
        const char* text;
        const char* cut;
    };
    const Row rows[] = {
        {"मंत्री ने घोषणा की।", "मंत्री|ने|घोषणा|की|।"},
        {"वह आया ।उसने कहा", "वह|आया|।|उसने|कहा"},
        {"“हाँ,” उसने कहा।", "“|हाँ|,|”|उसने|कहा|।"},
        {"अलग-थलग देश", "अलग-थलग|देश"},
        {"दिल्ली - मुंबई", "दिल्ली|-|मुंबई"},
        {"1,00,000 लोग", "1,00,000|लोग"},
        {"3.5% की दर", "3.5|%|की|दर"},
        {"सन् 2024.", "सन्|2024|."},
        {"सुबह 10:30 बजे", "सुबह|10:30|बजे"},
        {"1038-40 तक", "1038-40|तक"},
        {"1990–95", "1990–95"},
        {"24वाँ दिन", "24वाँ|दिन"},
        {"72-वर्षीय नेता", "72-वर्षीय|नेता"},
        {"कोविड-19 के", "कोविड-19|के"},
        {"२४ घंटे", "२४|घंटे"},
        {"डॉ. सिंह", "डॉ.|सिंह"},
        {"डॉ॰ सिंह", "डॉ॰|सिंह"},
        {"5 कि.मी. दूर", "5|कि.मी.|दूर"},
        {"50 रु. का", "50|रु.|का"},
        {"एम.एस. धोनी", "एम.एस.|धोनी"},
        {"एम. एस. धोनी", "एम.|एस.|धोनी"},
        {"ए.पी.जे. अब्दुल कलाम", "ए.पी.जे.|अब्दुल|कलाम"},
        {"डॉ.सिंह", "डॉ.|सिंह"},
        {"एम.एस.धोनी", "एम.एस.|धोनी"},
        {"श्री वी. वेड", "श्री|वी.|वेड"},
        {"सलाहकार, पी. राव", "सलाहकार|,|पी.|राव"},
        {"उसने चाय पी. फिर", "उसने|चाय|पी|.|फिर"},
        {"दो.तीन", "दो|.|तीन"},
        {"समय... वह", "समय|.|.|.|वह"},
        {"उ.प्र. में", "उ.प्र.|में"},
        {"U.S. और U.K. में", "U.S.|और|U.K.|में"},
        {"वह गया है.उसने कहा", "वह|गया|है|.|उसने|कहा"},
        {"वह गया है. जो", "वह|गया|है|.|जो"},
        {"वह घर आई. फिर", "वह|घर|आई|.|फिर"},
        {"पाकः बाढ़", "पाक|ः|बाढ़"},
        {"अतः वह", "अतः|वह"},
        {"दुःख हुआ", "दुःख|हुआ"},
        {"छः लोग", "छः|लोग"},
        {"O'Brien का", "O'Brien|का"},
        {"'मित्र' देश", "'|मित्र|'|देश"},
        {"(एएफपी)", "(|एएफपी|)"},
        {"₹500", "₹|500"},
        {"और/या", "और|/|या"},
        {"क\u200dष", "क\u200dष"},
        {"\ufeffरूस\u00a0का", "रूस|का"},
        {"", ""},
        {" \t\n", ""},
    };
    for (const Row& row : rows) CHECK(cut(row.text) == row.cut);
}

TEST_CASE("a token knows what it is made of") {
    struct Row {
        const char* token;
        TokenShape shape;
    };
    const Row rows[] = {
        {"रूस", TokenShape::devanagari}, {"NATO", TokenShape::latin},    {"1,00,000", TokenShape::number},
        {"२४", TokenShape::number},     {"24वाँ", TokenShape::mixed},    {"कोविड-19", TokenShape::mixed},
        {"Москва", TokenShape::mixed},  {"।", TokenShape::punctuation}, {"”", TokenShape::punctuation},
    };
    for (const Row& row : rows) {
        CAPTURE(row.token);
        const std::vector<TextToken> tokens = tokenize(row.token, all_of(row.token));
        REQUIRE(tokens.size() == 1);
        CHECK(tokens[0].shape == row.shape);
    }
}

TEST_CASE("only the asked part of a text is cut, and parts outside it give nothing") {
    const std::string text = "रूस का दौरा";
    CHECK(tokenize(text, {10, 16}).size() == 1);
    CHECK(tokenize(text, {16, 10}).empty());
    CHECK(tokenize(text, {1000, 2000}).empty());
}

TEST_CASE("tokens cover every byte that is not white space, in order and once") {
    for (std::uint32_t seed = 1; seed <= 4000; ++seed) {
        const std::string text = random_text(seed);
        CAPTURE(seed);
        std::size_t at = 0;
        const auto skip_space_to = [&](std::size_t end) {
            while (at < end) {
                const CodePoint point = code_point_at(text, at);
                REQUIRE(is_space(point.value));
                at += point.size;
            }
            REQUIRE(at == end);
        };
        for (const TextToken& token : tokenize(text, all_of(text))) {
            REQUIRE(token.span.begin < token.span.end);
            skip_space_to(token.span.begin);
            at = token.span.end;
        }
        skip_space_to(text.size());
    }
}
