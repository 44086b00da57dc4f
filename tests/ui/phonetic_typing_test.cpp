#include "ui/phonetic_typing.h"

#include <doctest/doctest.h>

#include <utility>

#include "text/utf8.h"

using namespace bodh;
using namespace bodh::ui;

namespace {

constexpr NodeId field = 7;
constexpr NodeId other_field = 8;
using Change = PhoneticTyping::Change;
using Key = PhoneticTyping::Key;

// A field of text as the page keeps it: each letter is told, and what comes back is carried out.
struct Page {
    PhoneticTyping typing;
    std::string text;

    void carry_out(const std::optional<Replacement>& replacement) {
        if (!replacement) return;
        for (std::size_t units = 0; units < replacement->units;) {
            const CodePoint last = code_point_before(text, text.size());
            units += last.value > 0xFFFF ? 2 : 1;
            text.resize(text.size() - last.size);
        }
        text += replacement->text;
    }
    void type(std::string_view letters, Change change = Change::typed) {
        for (std::size_t at = 0; at < letters.size();) {
            const CodePoint letter = code_point_at(letters, at);
            text += letters.substr(at, letter.size);
            at += letter.size;
            carry_out(typing.changed(field, text, change, nullptr));
        }
    }
    bool press(Key key) {
        const PhoneticTyping::KeyResult result = typing.key(key);
        carry_out(result.replacement);
        return result.taken;
    }
};

}  // namespace

TEST_SUITE("phonetic typing") {
    TEST_CASE("what ends a word takes the first word offered for it") {
        struct Row {
            const char* typed;
            const char* text;
        };
        const Row rows[] = {
            {"namaste ", "नमस्ते "},
            {"namaste, ", "नमस्ते, "},
            {"namaste|", "नमस्ते।"},
            {"yah (dilli) hai.", "यह (दिल्ली) है."},
            {"bharat-pakistan ", "भारत-पाकिस्तान "},
            {"2024 tak ", "2024 तक "},
            {"G20 ", "G20 "},                // initials go on with a digit
            {"me@example ", "me@example "},  // an address
            {"covid_19 ", "covid_19 "},
            {"नमस्ते ", "नमस्ते "},  // Hindi already
            {"नa ", "नa "},
            {"  ", "  "},
            {"42 ", "42 "},
        };
        for (const Row& row : rows) {
            CAPTURE(row.typed);
            Page page;
            page.type(row.typed);
            CHECK(page.text == row.text);
        }
    }

    TEST_CASE("a digit takes the word of that number, and the last one is the Latin word") {
        Page page;
        page.type("dilli");
        const std::vector<std::string> offered = page.typing.offered();
        REQUIRE(offered.size() > 2);
        CHECK(offered.front() == "दिल्ली");
        CHECK(offered.back() == "dilli");
        page.type("2");
        CHECK(page.text == offered[1]);
        CHECK(page.typing.offered().empty());

        Page latin;
        latin.type("dilli");
        latin.type(std::to_string(latin.typing.offered().size()));
        latin.type("a ");
        CHECK(latin.text == "dillia ");

        Page beyond;
        beyond.type("dilli9 ");
        CHECK(beyond.text == "dilli9 ");
    }

    TEST_CASE("arrows move the choice round, and space or Enter takes it") {
        Page page;
        page.type("dilli");
        const std::vector<std::string> offered = page.typing.offered();
        CHECK(page.press(Key::down));
        CHECK(page.typing.choice() == 1);
        page.type(" ");
        CHECK(page.text == offered[1] + " ");

        page.type("dilli");
        CHECK(page.press(Key::up));
        CHECK(page.typing.choice() == offered.size() - 1);
        CHECK(page.press(Key::down));
        CHECK(page.press(Key::enter));
        CHECK(page.text == offered[1] + " दिल्ली");
        CHECK_FALSE(page.press(Key::enter));  // the next one ends the answer
    }

    TEST_CASE("another letter begins the choice anew") {
        Page page;
        page.type("dill");
        page.press(Key::down);
        page.type("i ");
        CHECK(page.text == "दिल्ली ");
    }

    TEST_CASE("Escape leaves the word Latin to its end, and no longer") {
        Page page;
        page.type("na");
        CHECK(page.press(Key::escape));
        CHECK_FALSE(page.press(Key::escape));
        page.type("to namaste ");
        CHECK(page.text == "nato नमस्ते ");
    }

    TEST_CASE("nothing is replaced while an input method composes, and its word counts once it is let go of") {
        Page page;
        page.type("namaste", Change::composing);
        CHECK(page.text == "namaste");
        CHECK_FALSE(page.typing.offered().empty());
        page.type(" ", Change::composing);
        CHECK(page.text == "namaste ");

        Page committed;
        committed.type("namaste", Change::composing);
        committed.typing.changed(field, committed.text, Change::typed, nullptr);
        committed.type(" ");
        CHECK(committed.text == "नमस्ते ");
    }

    TEST_CASE("a word that was pasted, brought back or only visited is left alone") {
        Page page;
        page.text = "namaste";
        CHECK_FALSE(page.typing.changed(field, page.text, Change::other, nullptr));
        CHECK(page.typing.offered().empty());
        page.type(" ");
        CHECK(page.text == "namaste ");
    }

    TEST_CASE("a moved caret or another field ends what was offered") {
        Page page;
        page.type("yah namas");
        page.typing.changed(field, "yah", Change::other, nullptr);
        CHECK(page.typing.offered().empty());

        page.type("namaste");
        page.typing.changed(other_field, "", Change::other, nullptr);
        CHECK(page.typing.offered().empty());
        CHECK(page.typing.field() == other_field);
    }

    TEST_CASE("leaving the field ends the word") {
        Page page;
        page.type("dilli");
        page.carry_out(page.typing.leave());
        CHECK(page.text == "दिल्ली");
        CHECK_FALSE(page.typing.leave());
    }

    TEST_CASE("keys and presses without a word are not ours") {
        PhoneticTyping typing;
        for (const Key key : {Key::up, Key::down, Key::enter, Key::escape}) CHECK_FALSE(typing.key(key).taken);
        CHECK_FALSE(typing.take(0));
        CHECK_FALSE(typing.take(99));
    }

    TEST_CASE("letters that pages count as two are counted as two") {
        Page page;
        page.type("namaste😀");
        CHECK(page.text == "नमस्ते😀");
    }
}
