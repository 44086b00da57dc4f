#include "ui/typeset/break_opportunities.h"

#include <doctest/doctest.h>

#include <string>

using namespace bodh;
using namespace bodh::ui;

TEST_CASE("a line may end after spaces, dandas and hyphens between letters, and nowhere else") {
    struct Case {
        const char* text;
        const char* pieces;  // "|" where the line may end, "¶" where it must
    };
    const Case cases[] = {
        {"वह गया", "वह |गया"},
        {"वह  गया", "वह  |गया"},
        {"वह गया।फिर आया", "वह |गया।|फिर |आया"},
        {"वह गया।”", "वह |गया।”"},
        {"वह गया । वह", "वह |गया । |वह"},
        {"क्या ? हाँ", "क्या ? |हाँ"},
        {"॥१॥ श्लोक", "॥१॥ |श्लोक"},
        {"साथ-साथ", "साथ-|साथ"},
        {"2023-24", "2023-24"},
        {"-5 डिग्री", "-5 |डिग्री"},
        {"भारत–रूस", "भारत–|रूस"},
        {"शब्द — अर्थ", "शब्द |— |अर्थ"},
        {"कोविड-19", "कोविड-19"},
        {"10\u00A0किलो", "10\u00A0किलो"},
        {"लंबा\u200Bशब्द", "लंबा\u200B|शब्द"},
        {"“चलो, ” उसने", "“चलो, ” |उसने"},
        {"(क) पहला", "(क) |पहला"},
        {"उसने कहा \"चलो\" और", "उसने |कहा |\"चलो\" |और"},
        {"पहला\nदूसरा", "पहला\n¶दूसरा"},
        {"पहला\n\nतीसरा", "पहला\n¶\n¶तीसरा"},
        {"क्\u200Dष ज", "क्\u200Dष |ज"},
        {"3.5%", "3.5%"},
        {"1,50,000 लोग", "1,50,000 |लोग"},
        {"  आगे", "  आगे"},
    };
    for (const Case& row : cases) {
        CAPTURE(row.text);
        std::string shown;
        const std::string text = row.text;
        for (const Piece& piece : break_opportunities(text)) {
            shown += slice(text, piece.span);
            if (piece.span.end < text.size()) shown += piece.ends_line ? "¶" : "|";
        }
        CHECK(shown == std::string(row.pieces));
    }
}

TEST_CASE("pieces cover the text and their ink carries no space at the end") {
    const std::string text = " राम ने कहा, “मैं जाऊँगा।” \n\n फिर वह साथ-साथ चला ।  ";
    std::uint32_t end = 0;
    for (const Piece& piece : break_opportunities(text)) {
        CHECK(piece.span.begin == end);
        CHECK(piece.span.end > piece.span.begin);
        CHECK(piece.span.contains(piece.ink));
        if (!piece.ink.empty()) CHECK(text[piece.ink.end - 1] != ' ');
        end = piece.span.end;
    }
    CHECK(end == text.size());
}

TEST_CASE("an empty text has no pieces") {
    CHECK(break_opportunities("").empty());
}
