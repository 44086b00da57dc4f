// What a phone puts over the page: a notch, the home bar, the keyboard.
#include <doctest/doctest.h>

#include "ui/visit.h"

using namespace bodh;
using namespace bodh::ui;

namespace {

bool shows_something(const Node& node) {
    return node.role != Role::group && node.role != Role::main && node.role != Role::banner &&
           node.role != Role::article && node.role != Role::list && node.role != Role::list_item &&
           node.role != Role::navigation && node.role != Role::radio_group;
}

const Node& own_text_field(const Visit& visit) {
    const Node* field = visit.find(Role::text_field, visit.word(Key::paste_field_label));
    REQUIRE(field);
    return *field;
}

}  // namespace

TEST_CASE("nothing stands under a notch or the home bar, upright or on its side") {
    struct Phone {
        float width;
        float height;
        Insets insets;
    };
    for (const Phone& phone : {Phone{390, 844, {47, 0, 34, 0}}, Phone{844, 390, {0, 47, 21, 47}}}) {
        CAPTURE(phone.width);
        Visit visit(phone.width, phone.height);
        visit.insets = phone.insets;
        const auto check = [&] {
            visit.settle();
            int seen = 0;
            for (const Node& node : visit.semantics.nodes()) {
                if (!shows_something(node) || node.visible.empty()) continue;
                CAPTURE(node.name);
                CHECK(node.visible.x >= phone.insets.left);
                CHECK(node.visible.right() <= phone.width - phone.insets.right);
                CHECK(node.visible.y >= phone.insets.top);
                CHECK(node.visible.bottom() <= phone.height - phone.insets.bottom);
                ++seen;
            }
            CHECK(seen >= 3);
        };
        check();
        visit.open_article();
        check();
        visit.start();
        check();
        visit.answer(false);
        check();
        update(visit.state, OpenPaste{});
        check();
    }
}

TEST_CASE("a field that the keyboard would cover is scrolled above it, whether focus or keyboard came first") {
    const float keyboard = 150;
    for (const bool focus_first : {true, false}) {
        CAPTURE(focus_first);
        Visit visit(740, 360);  // a phone on its side: the field begins below the middle
        update(visit.state, OpenPaste{});
        visit.settle();
        const float before = own_text_field(visit).rect.y;
        if (!focus_first) {
            visit.covered_bottom = keyboard;
            visit.settle();
        }
        visit.semantics.on_focus(own_text_field(visit).id);
        visit.settle();
        if (focus_first) {
            visit.covered_bottom = keyboard;
            visit.settle();
        }
        const Node& field = own_text_field(visit);
        CHECK(field.rect.y < before);
        CHECK(field.visible.height >= 48);  // its first lines, where the caret is
        CHECK(field.visible.y == field.rect.y);
        CHECK(field.visible.bottom() <= 360 - keyboard);
    }
}

TEST_CASE("a keyboard that comes for nothing on the canvas moves nothing") {
    Visit visit(740, 360);
    update(visit.state, OpenPaste{});
    visit.settle();
    const float before = own_text_field(visit).rect.y;
    visit.covered_bottom = 150;
    visit.settle();
    CHECK(own_text_field(visit).rect.y == before);
}
