// The screens without a browser: set the state, draw some frames, look at the accessible tree, press by name as a
// person with a screen reader would.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "app/update.h"
#include "session/sample_quiz.h"
#include "ui/visit.h"

using namespace bodh;
using namespace bodh::ui;

namespace {

// Every screen and state of it, by the way that leads there.
struct Place {
    const char* name;
    void (*go)(Visit&);
};
const Place places[] = {
    {"library", [](Visit&) {}},
    {"reading", [](Visit& visit) { visit.open_article(); }},
    {"question", [](Visit& visit) { visit.open_article(), visit.start(); }},
    {"nothing chosen", [](Visit& visit) { visit.open_article(), visit.start(), visit.check(); }},
    {"right", [](Visit& visit) { visit.open_article(), visit.start(), visit.answer(true); }},
    {"wrong", [](Visit& visit) { visit.open_article(), visit.start(), visit.answer(false); }},
    {"evidence in the article",
     [](Visit& visit) {
         visit.open_article(), visit.start(), visit.answer(false);
         update(visit.state, ShowEvidence{0});
         visit.settle();
     }},
    {"article over the question",
     [](Visit& visit) {
         visit.open_article(), visit.start();
         update(visit.state, OpenDialog{Dialog::article});
         visit.settle();
     }},
    {"appearance",
     [](Visit& visit) {
         update(visit.state, OpenDialog{Dialog::appearance});
         visit.settle();
     }},
    {"own article removed",
     [](Visit& visit) {
         Quiz own = sample::quiz();
         own.article.id = "own-1";
         visit.state.library.push_back(*make_library_entry(own, Origin::own));
         update(visit.state, DeleteArticle{"own-1"});
         visit.settle();
     }},
    {"half done, reading",
     [](Visit& visit) {
         visit.open_article(), visit.start(), visit.answer(true), visit.next();
         update(visit.state, ReadAgain{});
         visit.settle();
     }},
    {"half done, library",
     [](Visit& visit) {
         visit.open_article(), visit.start(), visit.answer(true), visit.next();
         update(visit.state, OpenLibrary{});
         visit.settle();
     }},
    {"result",
     [](Visit& visit) {
         visit.open_article(), visit.start();
         for (const bool right : {true, false, true}) visit.answer(right), visit.next();
     }},
    {"order", [](Visit& visit) { visit.ask_other_form(0); }},
    {"order, wrong", [](Visit& visit) { visit.ask_other_form(0), visit.choose(false), visit.check(); }},
    {"match", [](Visit& visit) { visit.ask_other_form(1); }},
    {"match, nothing chosen", [](Visit& visit) { visit.ask_other_form(1), visit.check(); }},
    {"match, complete", [](Visit& visit) { visit.ask_other_form(1), visit.choose(true); }},
    {"match, wrong", [](Visit& visit) { visit.ask_other_form(1), visit.choose(false), visit.check(); }},
    {"typed", [](Visit& visit) { visit.ask_other_form(2); }},
    {"typed, nothing typed", [](Visit& visit) { visit.ask_other_form(2), visit.check(); }},
    {"typed, wrong", [](Visit& visit) { visit.ask_other_form(2), visit.choose(false), visit.check(); }},
    {"mark", [](Visit& visit) { visit.ask_other_form(3); }},
    {"mark, wrong", [](Visit& visit) { visit.ask_other_form(3), visit.choose(false), visit.check(); }},
    {"not stated", [](Visit& visit) { visit.ask_other_form(4); }},
    {"result of other forms", [](Visit& visit) { visit.ask_other_form(0), visit.answer_all(false); }},
    {"own article", [](Visit& visit) { visit.press(Role::button, visit.word(Key::library_own_article_button)); }},
    {"own article, refused",
     [](Visit& visit) {
         visit.press(Role::button, visit.word(Key::library_own_article_button));
         visit.state.paste.error = Error{ErrorCode::text_too_short, {}, "25"};
         visit.state.notice = Notice{Key::common_save_failed};
         visit.settle();
     }},
    {"own article, questions being made",
     [](Visit& visit) {
         visit.press(Role::button, visit.word(Key::library_own_article_button));
         update(visit.state, MakeQuestions{});
         visit.settle();
     }},
    {"questions ready while elsewhere",
     [](Visit& visit) {
         visit.open_article();
         visit.state.notice = Notice{Key::paste_ready_notice, "माजुली में नया पुस्तकालय", false, "own-1"};
         visit.settle();
     }},
    {"own article in the library",
     [](Visit& visit) {
         Quiz own = sample::quiz();
         own.article.id = "own-1";
         visit.state.library.push_back(*make_library_entry(own, Origin::own));
         visit.settle();
     }},
};
constexpr float widths[] = {320, 360, 768, 1024, 1366};

// What a screen told the page, drawn once for all tests.
struct Picture {
    const char* place;
    float width;
    InterfaceLanguage language;
    std::uint16_t text_percent;
    std::vector<Node> nodes;
};

// Behind a dialog nothing can be reached: the page makes it inert.
std::vector<Node> reachable(const std::vector<Node>& nodes) {
    const auto dialog =
        std::find_if(nodes.begin(), nodes.end(), [](const Node& node) { return node.role == Role::dialog; });
    return {dialog == nodes.end() ? nodes.begin() : dialog, nodes.end()};
}

const std::vector<Picture>& pictures() {
    static const std::vector<Picture> all = [] {
        std::vector<Picture> drawn;
        for (const InterfaceLanguage language : {InterfaceLanguage::hindi, InterfaceLanguage::english}) {
            for (const float width : widths) {
                for (const Place& place : places) {
                    // Twice the usual text where there is least and most room for it.
                    for (const std::uint16_t percent : {text_percents.front(), text_percents.back()}) {
                        if (percent != 100 && width != widths[0] && width != widths[4]) continue;
                        Visit visit(width, 740);
                        update(visit.state, ChangeSettings{{.language = language, .text_percent = percent}});
                        visit.settle();
                        place.go(visit);
                        drawn.push_back({place.name, width, language, percent, visit.semantics.nodes()});
                    }
                }
            }
        }
        return drawn;
    }();
    return all;
}

template <typename Check>
void on_every_screen(Check check) {
    for (const Picture& picture : pictures()) {
        const std::string place = picture.place;
        CAPTURE(place);
        CAPTURE(picture.width);
        CAPTURE(picture.text_percent);
        CAPTURE(language_code(picture.language));
        check(picture);
    }
}

bool is_pressable(const Node& node) {
    return node.role == Role::button || node.role == Role::link || node.role == Role::radio ||
           node.role == Role::toggle;
}
bool has_devanagari(std::string_view words) {
    return words.find("\xE0\xA4") != std::string_view::npos;
}

}  // namespace

TEST_CASE("a person goes from the library to the result by names alone") {
    Visit visit(360, 740);
    CHECK(visit.has(Role::heading, "बोध"));
    visit.open_article();
    CHECK(visit.has(Role::heading, "माजुली में नया पुस्तकालय"));
    visit.start();
    CHECK(visit.has(Role::heading, "तैरते पुस्तकालय का उद्घाटन किसने किया?"));
    CHECK(visit.has(Role::radio_group, "तैरते पुस्तकालय का उद्घाटन किसने किया?"));
    visit.answer(false);
    CHECK(visit.has(Role::paragraph, "ग़लत"));
    CHECK(visit.has(Role::paragraph, "सही उत्तर: रेखा बोरा"));
    CHECK(visit.find(Role::radio, "मोहन नाथ")->checked == Tristate::yes);
    CHECK(visit.find(Role::radio, "मोहन नाथ")->description == "आपका उत्तर – ग़लत");
    CHECK(visit.has(Role::paragraph, "लेख के अनुसार अनिल दास सही नहीं है।"));
    visit.next();
    for (int question = 1; question < 3; ++question) {
        visit.answer(true);
        CHECK(visit.has(Role::paragraph, "सही!"));
        visit.next();
    }
    CHECK(visit.has(Role::heading, "3 में से 2 सही"));
    visit.press(Role::button, "ग़लत वाला फिर करें (1)");
    CHECK(visit.has(Role::heading, "तैरते पुस्तकालय का उद्घाटन किसने किया?"));
    visit.answer(true);
    visit.next();
    CHECK(visit.has(Role::heading, "3 में से 3 सही"));
}

TEST_CASE("the English interface speaks English and leaves Hindi content as it is") {
    Visit visit(360, 740);
    visit.press(Role::button, "English");
    CHECK(visit.has(Role::button, "Your article"));
    visit.open_article();
    visit.press(Role::button, "Start quiz");
    visit.press(Role::radio, "रेखा बोरा");
    visit.press(Role::button, "Check answer");
    CHECK(visit.has(Role::paragraph, "Right!"));
    CHECK(visit.has(Role::paragraph, "According to the article this is right."));
    CHECK(visit.has(Role::button, "Next"));
}

TEST_CASE("words in another language than the page's are marked as such") {
    on_every_screen([](const Picture& picture) {
        if (picture.language == InterfaceLanguage::hindi) return;
        for (const Node& node : picture.nodes) {
            CAPTURE(node.words());
            const bool quoted =
                node.words().find(": ") != std::string::npos;  // an English sentence around a Hindi answer
            if (has_devanagari(node.words()) && !quoted) CHECK(node.lang == "hi");
        }
    });
}

TEST_CASE("headings begin with one of the first level and skip none") {
    on_every_screen([](const Picture& picture) {
        int level = 0;
        int first_level = 0;
        for (const Node& node : picture.nodes) {
            if (node.role != Role::heading) continue;
            CAPTURE(node.name);
            CHECK(node.level <= level + 1);
            level = node.level;
            if (level == 1) ++first_level;
        }
        CHECK(first_level == 1);
    });
}

TEST_CASE("what can be pressed is 48 pixels high, has a name, and overlaps nothing else that can") {
    on_every_screen([](const Picture& picture) {
        const std::vector<Node> nodes = reachable(picture.nodes);
        std::vector<const Node*> pressable;
        for (const Node& node : nodes) {
            if (is_pressable(node)) pressable.push_back(&node);
        }
        CHECK(pressable.size() >= (nodes.front().role == Role::dialog ? 1 : 3));
        for (const Node* node : pressable) {
            CAPTURE(node->name);
            CHECK_FALSE(node->name.empty());
            CHECK(node->rect.height >= 48);
            CHECK(node->rect.width >= 48);
            for (const Node* other : pressable) {
                if (other == node) continue;
                CAPTURE(other->name);
                CHECK(intersection(node->visible, other->visible).empty());
            }
        }
    });
}

TEST_CASE("nothing reaches past the sides of the stage, down to 320 pixels") {
    on_every_screen([](const Picture& picture) {
        for (const Node& node : picture.nodes) {
            CAPTURE(node.name);
            CHECK(node.rect.x >= 0);
            CHECK(node.rect.right() <= picture.width);
            if (!node.text) continue;
            for (const Line& line : node.text->lines) CHECK(line.x + line.width <= node.rect.width + 0.5f);
        }
    });
}

TEST_CASE("the article is set in lines of 45 to 70 letters where there is room, and never in longer ones") {
    for (const float width : widths) {
        CAPTURE(width);
        Visit visit(width, 740);
        visit.open_article();
        for (const Node& node : visit.semantics.nodes()) {
            if (!node.text || node.text->lines.size() < 2) continue;
            // Letters as a reader counts them: aksharas, digits, spaces.
            const std::size_t letters = node.text->lines.front().clusters.size();
            CAPTURE(node.text->text);
            CHECK(letters <= 70);
            if (width >= 768) CHECK(letters >= 45);
        }
    }
}

TEST_CASE("after a check the sentence that proves the answer is in sight, marked in its place") {
    const std::string proof = "सोमवार को शिक्षिका रेखा बोरा ने माजुली में एक तैरते पुस्तकालय का उद्घाटन किया।";
    for (const float width : widths) {
        CAPTURE(width);
        Visit visit(width, 740);
        visit.open_article();
        visit.start();
        visit.answer(false);
        const auto& nodes = visit.semantics.nodes();
        const bool in_sight = std::any_of(nodes.begin(), nodes.end(), [&](const Node& node) {
            return node.words().find(proof) != std::string::npos && node.visible.height >= node.rect.height * 0.5f &&
                   node.visible.height > 0;
        });
        CHECK(in_sight);
    }
}

TEST_CASE("on wide screens the article stands beside the question, on phones it is a link away") {
    Visit wide(1366, 768);
    wide.open_article();
    wide.start();
    CHECK(wide.has(Role::article, "माजुली में नया पुस्तकालय"));
    Visit phone(360, 740);
    phone.open_article();
    phone.start();
    CHECK_FALSE(phone.has(Role::article, "माजुली में नया पुस्तकालय"));
    CHECK_FALSE(phone.has(Role::button, "लेख में देखें"));
    phone.press(Role::button, "लेख देखें");
    CHECK(phone.has(Role::article, "माजुली में नया पुस्तकालय"));
    phone.press(Role::button, "बंद करें");
    CHECK_FALSE(phone.has(Role::article, "माजुली में नया पुस्तकालय"));
    phone.answer(false);
    phone.press(Role::button, "लेख में देखें");
    CHECK(phone.has(Role::dialog, "रंगा हुआ वाक्य प्रमाण है"));
    phone.semantics.on_dismiss();
    phone.settle();
    CHECK_FALSE(phone.has(Role::article, "माजुली में नया पुस्तकालय"));
    CHECK(phone.has(Role::button, "अगला"));
}

TEST_CASE("a new place takes the focus to its heading, the first one does not") {
    Visit visit(360, 740);
    CHECK(visit.changes.find("\"focus\"") == std::string::npos);
    visit.semantics.on_click(visit.find(Role::link, "माजुली में नया पुस्तकालय")->id, Semantics::Click::keyboard);
    std::string focused;
    for (int i = 0; i < 3; ++i) {
        visit.frame();
        if (visit.changes.find("\"focus\"") != std::string::npos) focused = visit.changes;
    }
    REQUIRE_FALSE(focused.empty());
    const NodeId heading = visit.find(Role::heading, "माजुली में नया पुस्तकालय")->id;
    CHECK(focused.find("\"focus\":" + std::to_string(heading)) != std::string::npos);
}

TEST_CASE("what the keyboard comes to is scrolled into sight") {
    Visit visit(360, 500);
    visit.open_article();
    visit.start();
    for (const bool right : {true, false, true}) visit.answer(right), visit.next();
    std::vector<NodeId> buttons;
    for (const Node& node : visit.semantics.nodes()) {
        if (node.role == Role::button && node.name == "लेख में देखें") buttons.push_back(node.id);
    }
    REQUIRE(buttons.size() == 3);
    visit.semantics.on_focus(buttons.back());
    visit.settle();
    for (const Node& node : visit.semantics.nodes()) {
        if (node.id == buttons.back()) CHECK(node.visible == node.rect);
    }
}

TEST_CASE("typing into the field of one's own article reaches the app, and another file makes a new field") {
    Visit visit(360, 740);
    visit.press(Role::button, "अपना लेख");
    const Node* field = visit.find(Role::text_field, "लेख का पाठ");
    REQUIRE(field);
    const NodeId id = field->id;
    visit.semantics.on_text(id, "नया पाठ");
    visit.settle();
    CHECK(visit.state.paste.draft == "नया पाठ");
    CHECK(visit.has(Role::paragraph, "2 शब्द"));
    update(visit.state, FilePicked{"a.txt", "फ़ाइल का पाठ यह है।"});
    visit.settle();
    CHECK(visit.find(Role::text_field, "लेख का पाठ")->id != id);
    CHECK(visit.find(Role::text_field, "लेख का पाठ")->value == "फ़ाइल का पाठ यह है।");
}

TEST_CASE("a problem is said at the field") {
    Visit visit(360, 740);
    visit.press(Role::button, "अपना लेख");
    visit.state.paste.error = Error{ErrorCode::text_empty, {}, {}};
    visit.settle();
    const Node* field = visit.find(Role::text_field, "लेख का पाठ");
    CHECK(field->invalid);
    CHECK(field->description.find("पाठ नहीं है") != std::string::npos);
    CHECK(visit.has(Role::paragraph, field->description));
}

TEST_CASE("a window of no size, or of a few pixels, draws without harm") {
    for (const ImVec2 size : {ImVec2(0, 0), ImVec2(1, 1), ImVec2(20, 140), ImVec2(120, 40)}) {
        for (const Place& each : places) {
            const std::string place = each.name;
            CAPTURE(size.x);
            CAPTURE(place);
            Visit visit(size.x, size.y);
            each.go(visit);
            CHECK(visit.state.screen != Screen::loading);
        }
    }
}

TEST_CASE("everything stands on whole device pixels at every ratio") {
    for (const float pixel : {1.0f, 1.25f, 1.5f, 2.0f, 2.625f, 3.0f}) {
        CAPTURE(pixel);
        Visit visit(360, 740, pixel);
        visit.open_article();
        visit.start();
        visit.answer(true);
        for (const Node& node : visit.semantics.nodes()) {
            if (!is_pressable(node)) continue;
            CAPTURE(node.name);
            CHECK(node.rect.y == std::round(node.rect.y));
            CHECK(node.rect.height == std::round(node.rect.height));
        }
    }
}
