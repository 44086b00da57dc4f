#include "ui/gesture_scroll.h"

#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <cfloat>
#include <initializer_list>

#include "ui/null_screen.h"

using namespace bodh::ui;

namespace {

// A window 300 pixels high over 2000 pixels of content, with one button that fills its top.
class ScrollingWindow {
public:
    ScrollingWindow() : screen_({200, 300}) {
        frame();
        frame();
    }

    void finger(float y, bool down) {
        ImGuiIO& io = ImGui::GetIO();
        io.AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
        io.AddMousePosEvent(100, y);
        io.AddMouseButtonEvent(0, down);
        frame();
        frame();  // ImGui takes position and button in separate frames
    }

    void drag(float from, float to, float step) {
        const int moves = static_cast<int>((from - to) / step);
        for (int i = 0; i <= moves; ++i) finger(from - static_cast<float>(i) * step, true);
    }

    void frame() {
        now_ms += 16;
        screen_.frame([this] { draw(); });
    }

    ScrollState state;
    double now_ms = 0;
    float wheel = 0;
    float keyboard = 0;
    bool reduced_motion = false;
    bool moving = false;
    float scroll = 0;
    int presses = 0;
    bool hovered = false;

private:
    void draw() {
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize({200, 300});
        ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
        ImGui::Begin("page", nullptr,
                     ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoMove);
        const ImRect box(0, -ImGui::GetScrollY(), 200, 200 - ImGui::GetScrollY());
        if (ImGui::ItemAdd(box, ImGui::GetID("button"))) {
            bool held = false;
            if (ImGui::ButtonBehavior(box, ImGui::GetID("button"), &hovered, &held)) ++presses;
        }
        ImGui::Dummy({200, 2000});
        moving = gesture_scroll(state, {now_ms, 1, wheel, keyboard, reduced_motion});
        wheel = keyboard = 0;
        scroll = ImGui::GetScrollY();
        ImGui::End();
        ImGui::PopStyleVar();
    }

    NullScreen screen_;
};

}  // namespace

TEST_CASE("a tap with an unsteady finger presses the button and does not scroll") {
    ScrollingWindow window;
    window.finger(150, true);
    window.finger(145, true);
    window.finger(145, false);
    window.frame();
    CHECK(window.presses == 1);
    CHECK(window.scroll == 0);
}

TEST_CASE("a drag moves the content with the finger and takes the press back") {
    ScrollingWindow window;
    window.finger(180, true);
    window.drag(170, 100, 10);
    CHECK(window.scroll == doctest::Approx(80).epsilon(0.15));
    window.finger(100, false);
    CHECK(window.presses == 0);
}

TEST_CASE("a thrown page glides, slows down and stops") {
    ScrollingWindow window;
    window.finger(280, true);
    window.drag(260, 100, 20);
    window.finger(100, false);
    CHECK(window.moving);
    const float released = window.scroll;
    int frames = 0;
    float last_step = 1e9f;
    while (window.moving && frames < 600) {
        const float before = window.scroll;
        window.frame();
        CHECK(window.scroll - before <= last_step + 1.5f);  // whole pixels
        last_step = window.scroll - before;
        ++frames;
    }
    CHECK(window.scroll > released + 50);
    CHECK(frames < 600);
}

TEST_CASE("a finger put down on a gliding page stops it and presses nothing") {
    ScrollingWindow window;
    window.finger(280, true);
    window.drag(260, 200, 20);
    window.finger(200, false);
    REQUIRE(window.moving);
    window.finger(50, true);
    const float stopped = window.scroll;
    window.finger(50, false);
    window.frame();
    CHECK_FALSE(window.moving);
    CHECK(window.scroll == stopped);
    CHECK(window.presses == 0);
}

TEST_CASE("the wheel ends a glide and goes its own way") {
    ScrollingWindow window;
    window.finger(280, true);
    window.drag(260, 100, 20);
    window.finger(100, false);
    REQUIRE(window.moving);
    ImGui::GetIO().AddMousePosEvent(100, 150);
    window.wheel = -1e6f;
    window.frame();
    window.frame();
    CHECK(window.scroll == 0);
    CHECK_FALSE(window.moving);
}

TEST_CASE("a finger that has left points at nothing: no button stays lit") {
    ScrollingWindow window;
    window.finger(150, true);
    CHECK(window.hovered);
    window.finger(150, false);
    ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX);  // as platform/browser_input.cpp does
    window.frame();
    window.frame();
    CHECK_FALSE(window.hovered);
    CHECK(window.presses == 1);
}

TEST_CASE("with reduced motion nothing glides") {
    ScrollingWindow window;
    window.reduced_motion = true;
    window.finger(280, true);
    window.drag(260, 100, 20);
    window.finger(100, false);
    CHECK_FALSE(window.moving);
}

TEST_CASE("a finger that rested before it left throws nothing") {
    ScrollingWindow window;
    window.finger(280, true);
    window.drag(260, 100, 20);
    for (int i = 0; i < 10; ++i) window.frame();
    window.finger(100, false);
    CHECK_FALSE(window.moving);
}

TEST_CASE("the wheel scrolls by the pixel, within the content") {
    ScrollingWindow window;
    ImGui::GetIO().AddMousePosEvent(100, 150);
    window.frame();
    struct Step {
        float wheel;
        float scroll;
    };
    for (const Step step : {Step{37, 37}, Step{-12, 25}, Step{-500, 0}, Step{1e6f, 1700}}) {
        window.wheel = step.wheel;
        window.frame();
        window.frame();
        CAPTURE(step.wheel);
        CHECK(window.scroll == doctest::Approx(step.scroll).epsilon(0.01));
    }
}

TEST_CASE("the keyboard scrolls wherever the pointer is") {
    ScrollingWindow window;
    window.keyboard = 270;
    window.frame();
    window.frame();
    CHECK(window.scroll == 270);
}

TEST_CASE("a mouse drag does not scroll") {
    ScrollingWindow window;
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(ImGuiMouseSource_Mouse);
    io.AddMousePosEvent(100, 250);
    io.AddMouseButtonEvent(0, true);
    window.frame();
    window.frame();
    io.AddMousePosEvent(100, 50);
    window.frame();
    window.frame();
    CHECK(window.scroll == 0);
}
