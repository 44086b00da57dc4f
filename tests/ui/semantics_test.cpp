#include "ui/semantics.h"

#include <doctest/doctest.h>

#include <string>

using namespace bodh::ui;

namespace {

constexpr Rect somewhere{10, 20, 100, 48};

NodeId draw_button(Semantics& semantics, const std::string& name, const Rect& rect = somewhere) {
    return semantics.add("check", {.role = Role::button, .name = name, .rect = rect});
}

bool frame_with_button(Semantics& semantics, double now_ms, bool pressed) {
    semantics.begin_frame(now_ms);
    const bool activated = semantics.activated(draw_button(semantics, "उत्तर जाँचें"), pressed);
    semantics.end_frame();
    return activated;
}

NodeId button_id() {
    Semantics semantics;
    semantics.begin_frame(0);
    return semantics.id_of("check");
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("an id depends on the path of keys and on nothing else") {
    Semantics semantics;
    semantics.begin_frame(0);
    const NodeId first = semantics.open("q1", {});
    const NodeId option = semantics.add("a", {});
    semantics.close();
    const NodeId second = semantics.open("q2", {});
    CHECK(semantics.id_of("a") != option);
    semantics.close();
    semantics.end_frame();
    CHECK(first != second);
    semantics.begin_frame(16);
    semantics.open("q1", {.name = "other words"});
    CHECK(semantics.id_of("a") == option);
    semantics.close();
    semantics.end_frame();
}

TEST_CASE("one tap is one activation, in whichever order pointer and page report it") {
    struct Report {
        double at_ms;
        bool pressed;
        bool page_click;
        bool keyboard;
        bool activates;
    };
    struct Case {
        const char* name;
        std::vector<Report> reports;
    };
    const Case cases[] = {
        {"pointer alone", {{0, true, false, false, true}, {16, false, false, false, false}}},
        {"page alone, as assistive technology does", {{0, false, true, false, true}}},
        {"both in one frame", {{0, true, true, false, true}, {16, false, false, false, false}}},
        {"pointer, then the page's click", {{0, true, false, false, true}, {30, false, true, false, false}}},
        {"the page's click, then the pointer", {{0, false, true, false, true}, {16, true, false, false, false}}},
        {"two taps by pointer", {{0, true, false, false, true}, {200, true, false, false, true}}},
        {"two taps, each reported twice", {{0, true, true, false, true}, {200, true, true, false, true}}},
        {"two taps, the page's report a frame late",
         {{0, true, false, false, true},
          {16, false, true, false, false},
          {200, true, false, false, true},
          {216, false, true, false, false}}},
        {"a click long after", {{0, true, false, false, true}, {500, false, true, false, true}}},
        {"keys repeat as fast as they like",
         {{0, false, true, true, true}, {50, false, true, true, true}, {100, true, false, false, true}}},
    };
    for (const Case& row : cases) {
        CAPTURE(row.name);
        Semantics semantics;
        for (const Report& report : row.reports) {
            if (report.page_click)
                semantics.on_click(button_id(),
                                   report.keyboard ? Semantics::Click::keyboard : Semantics::Click::pointer);
            CAPTURE(report.at_ms);
            CHECK(frame_with_button(semantics, report.at_ms, report.pressed) == report.activates);
        }
    }
}

TEST_CASE("a click on an element that is no longer drawn is forgotten") {
    Semantics semantics;
    semantics.on_click(button_id(), Semantics::Click::keyboard);
    semantics.begin_frame(0);
    semantics.end_frame();
    CHECK_FALSE(frame_with_button(semantics, 16, false));
}

TEST_CASE("focus is new for one frame") {
    Semantics semantics;
    semantics.on_focus(7);
    semantics.begin_frame(0);
    CHECK(semantics.focused(7));
    CHECK(semantics.just_focused(7));
    CHECK_FALSE(semantics.focused(8));
    semantics.end_frame();
    CHECK(semantics.focused(7));
    CHECK_FALSE(semantics.just_focused(7));
    semantics.on_focus(0);
    CHECK_FALSE(semantics.focused(7));
    CHECK_FALSE(semantics.focused(0));
}

TEST_CASE("typed text is told once") {
    Semantics semantics;
    semantics.on_text(3, "नमस्ते");
    semantics.begin_frame(0);
    REQUIRE(semantics.text_input(3) != nullptr);
    CHECK(*semantics.text_input(3) == "नमस्ते");
    CHECK(semantics.text_input(4) == nullptr);
    semantics.end_frame();
    CHECK(semantics.text_input(3) == nullptr);
}

TEST_CASE("what a clip hides is told as its visible part") {
    Semantics semantics;
    semantics.begin_frame(0);
    semantics.push_clip({0, 0, 50, 40});
    draw_button(semantics, "आधा");
    semantics.push_clip({0, 100, 50, 40});  // outside the outer clip: nothing is left
    semantics.add("hidden", {.role = Role::button, .rect = {0, 110, 10, 10}});
    semantics.pop_clip();
    semantics.pop_clip();
    CHECK(semantics.nodes()[0].visible == Rect{10, 20, 40, 20});
    CHECK(semantics.nodes()[1].visible.empty());
    semantics.end_frame();
}

TEST_CASE("only changes are sent") {
    Semantics semantics;
    const auto changes = [&](const std::string& name, const Rect& rect) {
        semantics.begin_frame(0);
        draw_button(semantics, name, rect);
        semantics.end_frame();
        return semantics.take_changes_json();
    };
    const std::string first = changes("अगला", somewhere);
    CHECK(has(first, R"("order":)"));
    CHECK(has(first, R"("name":"अगला")"));
    CHECK(has(first, R"("role":"button")"));
    CHECK(has(first, R"("places":)"));
    CHECK(changes("अगला", somewhere).empty());

    const std::string moved = changes("अगला", somewhere.moved(0, -30));
    CHECK(has(moved, R"("places":)"));
    CHECK_FALSE(has(moved, R"("nodes":)"));
    CHECK_FALSE(has(moved, R"("order":)"));

    const std::string renamed = changes("परिणाम", somewhere.moved(0, -30));
    CHECK(has(renamed, R"("name":"परिणाम")"));
    CHECK_FALSE(has(renamed, R"("order":)"));

    semantics.begin_frame(0);
    semantics.end_frame();
    CHECK(semantics.take_changes_json() == R"({"order":[]})");
}

TEST_CASE("what scrolls out of sight is told its place when it rests, and at once when it comes into sight") {
    Semantics semantics;
    const auto places_at = [&](float y) {
        semantics.begin_frame(0);
        semantics.push_clip({0, 0, 100, 100});
        draw_button(semantics, "दूर", {0, y, 50, 20});
        semantics.pop_clip();
        semantics.end_frame();
        return semantics.take_changes_json();
    };
    struct Row {
        float y;
        bool told;
        bool pending;
    };
    const Row rows[] = {
        {500, true, false},                                          // new
        {480, false, true},                                          // moving, out of sight
        {460, false, true},  {460, true, false},                     // rests
        {460, false, false}, {440, false, true}, {90, true, false},  // comes into sight
        {80, true, false},   {-40, true, false},                     // goes out of sight
        {-60, false, true},  {90, true, false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.y);
        const std::string changes = places_at(row.y);
        CHECK(has(changes, "\"places\":") == row.told);
        if (row.told) CHECK(has(changes, "," + std::to_string(static_cast<int>(row.y)) + ",50,20"));
        CHECK(semantics.has_pending_places() == row.pending);
    }
}

TEST_CASE("a field's text goes to the page once and never back") {
    Semantics semantics;
    const auto changes = [&](const std::string& value, bool invalid) {
        semantics.begin_frame(0);
        semantics.add("text", {.role = Role::text_field, .value = value, .rect = somewhere, .invalid = invalid});
        semantics.end_frame();
        return semantics.take_changes_json();
    };
    CHECK(has(changes("मसौदा", false), "मसौदा"));
    CHECK(changes("मसौदा और", false).empty());
    const std::string refused = changes("मसौदा और", true);
    CHECK(has(refused, R"("invalid":true)"));
    CHECK_FALSE(has(refused, "मसौदा"));
}

TEST_CASE("focus is asked for once") {
    Semantics semantics;
    semantics.begin_frame(0);
    const NodeId id = draw_button(semantics, "अगला");
    semantics.request_focus(id);
    semantics.end_frame();
    CHECK(has(semantics.take_changes_json(), R"("focus":)" + std::to_string(id)));
    CHECK(semantics.take_changes_json().empty());
}

TEST_CASE("an heir to the focus is told only when something came or went") {
    Semantics semantics;
    const auto frame = [&](const char* key) {
        semantics.begin_frame(0);
        semantics.catch_focus(semantics.add(key, {.role = Role::button, .name = key, .rect = somewhere}));
        semantics.end_frame();
        return semantics.take_changes_json();
    };
    CHECK(has(frame("make"), "\"heir\""));
    CHECK(frame("make").empty());
    const std::string changes = frame("cancel");
    CHECK(has(changes, "\"heir\":" + std::to_string(semantics.nodes().back().id)));
}

TEST_CASE("broken UTF-8 in a name cannot break the message") {
    Semantics semantics;
    semantics.begin_frame(0);
    draw_button(semantics, "\xFF\xE0\xA4");
    semantics.end_frame();
    CHECK(has(semantics.take_changes_json(), "\uFFFD"));
}
