// The help with typing Hindi as screens show it: switches, words offered, the on-screen keyboard.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "ui/visit.h"
#include "ui/widgets/inscript_layout.h"

using namespace bodh;
using namespace bodh::ui;

namespace {

struct PasteVisit : Visit {
    PasteVisit(float width, float height, TypingState typing) : Visit(width, height) {
        state.settings.typing = typing;
        update(state, OpenPaste{});
        settle();
    }
    const Node& field() const {
        const Node* found = find(Role::text_field, word(Key::paste_field_label));
        REQUIRE(found);
        return *found;
    }
    void type(std::string_view before) {
        for (std::size_t size = 1; size <= before.size(); ++size) {
            ui.typing.phonetic.changed(field().id, before.substr(0, size), PhoneticTyping::Change::typed, nullptr);
        }
        settle();
    }
    std::vector<Node> strokes(KeyStroke::Kind kind) const {
        std::vector<Node> found;
        for (const Node& node : semantics.nodes()) {
            if (node.stroke.kind == kind) found.push_back(node);
        }
        return found;
    }
    Rect keyboard() const {
        const Node* found = find(Role::keyboard, word(Key::typing_keyboard));
        return found ? found->rect : Rect{};
    }
};

constexpr TypingState phonetic{true, false};
constexpr TypingState keyboard{false, true};

}  // namespace

TEST_SUITE("typing help") {
    TEST_CASE("each help is turned on and off by a switch at the field") {
        PasteVisit visit(1366, 768, {});
        CHECK(visit.strokes(KeyStroke::Kind::insert).empty());
        CHECK_FALSE(visit.field().field.phonetic);
        CHECK_FALSE(visit.field().field.own_keyboard);
        visit.press(Role::toggle, visit.word(Key::typing_phonetic));
        CHECK(visit.state.settings.typing == TypingState{true, false});
        CHECK(visit.field().field.phonetic);
        CHECK(visit.has(Role::paragraph, visit.word(Key::typing_phonetic_hint)));
        visit.press(Role::toggle, visit.word(Key::typing_keyboard));
        CHECK(visit.state.settings.typing == TypingState{true, true});
        CHECK(visit.field().field.own_keyboard);
        CHECK_FALSE(visit.keyboard().empty());
        visit.press(Role::toggle, visit.word(Key::typing_phonetic));
        visit.press(Role::button, visit.word(Key::typing_key_close));
        CHECK(visit.state.settings.typing == TypingState{});
        CHECK(visit.keyboard().empty());
    }

    TEST_CASE(
        "the words offered are buttons that can be pressed, the choice is marked and said, the Latin one is last") {
        for (const float width : {360.0f, 1366.0f}) {
            CAPTURE(width);
            PasteVisit visit(width, 740, phonetic);
            visit.type("dilli");
            const std::vector<Node> words = visit.strokes(KeyStroke::Kind::take);
            REQUIRE(words.size() == visit.ui.typing.phonetic.offered().size());
            CHECK(words.front().name == "1 दिल्ली");
            CHECK(words.front().current);
            CHECK(words.back().name == "Esc dilli");
            CHECK(words.back().lang == "en");
            for (std::size_t i = 0; i < words.size(); ++i) {
                CHECK(words[i].stroke.candidate == static_cast<int>(i));
                CHECK(words[i].keeps_focus);
                CHECK(words[i].rect.height >= size::target);
                CHECK(words[i].rect.width >= size::target);
                CHECK(words[i].rect.right() <= width);
                CHECK(words[i].rect.y >= visit.field().rect.bottom());
            }
            visit.ui.typing.phonetic.key(PhoneticTyping::Key::down);
            visit.settle();
            CHECK(visit.strokes(KeyStroke::Kind::take)[1].current);
            CHECK_FALSE(visit.strokes(KeyStroke::Kind::take)[0].current);
            const std::string second = visit.ui.typing.phonetic.offered()[1];
            CHECK(visit.has(Role::status, text(Key::typing_candidates_said, visit.state.settings.language,
                                               {second, std::to_string(words.size()), "2"})));
        }
    }

    TEST_CASE("the keyboard stands below the field and everything else, its keys do not overlap and are wide enough") {
        struct Stage {
            float width;
            float height;
            float least_width;
        };
        for (const Stage& stage : {Stage{1366, 768, 48}, {768, 1024, 40}, {360, 740, 32}, {320, 640, 24}}) {
            CAPTURE(stage.width);
            PasteVisit visit(stage.width, stage.height, keyboard);
            const Rect panel = visit.keyboard();
            REQUIRE_FALSE(panel.empty());
            CHECK(panel.bottom() == stage.height);
            CHECK(visit.find(Role::main, "")->rect.bottom() <= panel.y);
            std::vector<Node> keys;
            for (const Node& node : visit.semantics.nodes()) {
                if (node.keeps_focus && node.rect.y >= panel.y) keys.push_back(node);
            }
            CHECK(keys.size() > 35);
            for (const Node& key : keys) {
                CAPTURE(key.name);
                CHECK_FALSE(key.name.empty());
                CHECK(key.rect.width >= stage.least_width);
                CHECK(key.rect.height >= size::target);
                CHECK(key.rect.x >= 0);
                CHECK(key.rect.right() <= stage.width);
                CHECK(key.rect.bottom() <= stage.height);
                for (const Node& other : keys) {
                    if (other.id != key.id) CHECK(intersection(key.rect, other.rect).empty());
                }
            }
        }
    }

    TEST_CASE("a low stage keeps room for the field") {
        PasteVisit visit(740, 360, keyboard);
        CHECK(visit.keyboard().height <= 0.62f * 360);
    }

    TEST_CASE("both forms of the layout can write every letter, sign and digit of Hindi") {
        for (const KeyboardForm form : {KeyboardForm::wide, KeyboardForm::narrow}) {
            std::set<std::string> letters;
            std::map<KeyPurpose, int> purposes;
            for (const auto& row : inscript_layout(form)) {
                for (const KeyboardKey& key : row) {
                    ++purposes[key.purpose];
                    letters.insert(key.text.begin(), key.text.end());
                }
            }
            for (const KeyPurpose purpose : {KeyPurpose::shift, KeyPurpose::digits, KeyPurpose::space,
                                             KeyPurpose::backspace, KeyPurpose::enter, KeyPurpose::close}) {
                CHECK(purposes[purpose] == 1);
            }
            for (const char* letter :
                 {"अ", "आ", "इ", "ई", "उ", "ऊ",  "ऋ",  "ए",  "ऐ",  "ओ", "औ", "ऑ", "क", "ख", "ग", "घ", "ङ", "च", "छ",
                  "ज", "झ", "ञ", "ट", "ठ", "ड",  "ढ",  "ण",  "त",  "थ", "द", "ध", "न", "प", "फ", "ब", "भ", "म", "य",
                  "र", "ल", "व", "श", "ष", "स",  "ह",  "ा",  "ि",  "ी", "ु",  "ू",  "ृ",  "े",  "ै",  "ो", "ौ", "ॉ", "्",
                  "़",  "ं",  "ँ",  "ः", "।", "क्ष", "त्र", "ज्ञ", "श्र", "0", "1", "9", "०", "९", ",", ".", "?"}) {
                CAPTURE(letter);
                CHECK(letters.count(letter) == 1);
            }
        }
    }

    TEST_CASE("keys have spoken names, in both languages") {
        PasteVisit visit(1366, 768, keyboard);
        const auto names = [&] {
            std::set<std::string> all;
            for (const Node& node : visit.strokes(KeyStroke::Kind::insert)) {
                CHECK(all.insert(node.name).second);  // no two alike
            }
            return all;
        };
        const std::set<std::string> hindi = names();
        for (const char* name :
             {"क", "आ की मात्रा", "इ की मात्रा", "औ की मात्रा", "ऋ की मात्रा", "हलंत", "नुक्ता", "अनुस्वार"}) {
            CAPTURE(name);
            CHECK(hindi.count(name) == 1);
        }
        Settings english = visit.state.settings;
        english.language = InterfaceLanguage::english;
        update(visit.state, ChangeSettings{english});
        visit.settle();
        CHECK(names().count("vowel sign आ") == 1);
    }

    TEST_CASE("shift shows the other letters for one letter, the key for digits until it is pressed again") {
        PasteVisit visit(360, 740, keyboard);
        CHECK_FALSE(visit.has(Role::button, "ख"));
        visit.press(Role::toggle, visit.word(Key::typing_key_shift));
        CHECK(visit.find(Role::toggle, visit.word(Key::typing_key_shift))->checked == Tristate::yes);
        visit.press(Role::button, "ख");
        CHECK_FALSE(visit.has(Role::button, "ख"));
        CHECK(visit.has(Role::button, "क"));
        visit.press(Role::button, visit.word(Key::typing_key_digits));
        visit.press(Role::button, "7");
        CHECK(visit.has(Role::button, "7"));
        visit.press(Role::button, visit.word(Key::typing_key_letters));
        CHECK(visit.has(Role::button, "क"));
    }

    TEST_CASE("the keyboard is there only while a screen has a text field") {
        PasteVisit visit(360, 740, keyboard);
        update(visit.state, OpenLibrary{});
        visit.settle();
        CHECK(visit.keyboard().empty());
        visit.ask_other_form(2);
        const bool typed = visit.question().form == AnswerForm::typed;
        CHECK(visit.keyboard().empty() == !typed);
    }

    TEST_CASE("the page is told what a key does") {
        PasteVisit visit(1366, 768, {});
        update(visit.state, SetTyping{{true, true}});
        std::string all;
        for (int i = 0; i < 3; ++i) {
            visit.frame();
            all += visit.changes;
        }
        CHECK(all.find(R"("stroke":{"insert":"क"})") != std::string::npos);
        CHECK(all.find(R"("stroke":{"erase":true})") != std::string::npos);
        CHECK(all.find(R"("stroke":{"enter":true})") != std::string::npos);
        CHECK(all.find(R"("ownKeyboard":true)") != std::string::npos);
        CHECK(all.find(R"("keepsFocus":true)") != std::string::npos);
        CHECK(all.find(R"("phonetic":true)") != std::string::npos);
    }
}
