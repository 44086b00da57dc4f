// How each form of question is answered on the screen, by names alone.
#include <doctest/doctest.h>

#include "ui/visit.h"

using namespace bodh;
using namespace bodh::ui;

namespace {

// The first words of each row, from top to bottom.
std::vector<std::string> items(const Visit& visit) {
    std::vector<std::string> texts;
    NodeId row = 0;
    for (const Node& node : visit.semantics.nodes()) {
        if (row != 0 && node.parent == row && node.role == Role::paragraph) {
            texts.emplace_back(node.words());
            row = 0;
        }
        if (node.role == Role::list_item) row = node.id;
    }
    return texts;
}

}  // namespace

TEST_CASE("an order is made with the buttons of its rows, and the rows say what was right") {
    Visit visit(360, 740);
    visit.ask_other_form(0);
    CHECK(visit.has(Role::paragraph, "ऊपर-नीचे के बटनों से इन्हें सही क्रम में रखिए"));
    CHECK(visit.has(Role::list, "आपका क्रम"));
    CHECK(visit.find(Role::button, "ऊपर ले जाएँ: नाव गाँवों तक जाती है")->disabled);
    CHECK(visit.find(Role::button, "नीचे ले जाएँ: दो हज़ार किताबें रखी जाती हैं")->disabled);
    visit.press(Role::button, "ऊपर ले जाएँ: पुस्तकालय का उद्घाटन होता है");
    visit.press(Role::button, "नीचे ले जाएँ: नाव गाँवों तक जाती है");
    CHECK(items(visit) == std::vector<std::string>{"पुस्तकालय का उद्घाटन होता है", "बच्चे किताबें अपने पास रखते हैं",
                                                   "नाव गाँवों तक जाती है", "दो हज़ार किताबें रखी जाती हैं"});
    visit.check();
    CHECK(visit.has(Role::paragraph, "4 में से 2 सही जगह पर"));
    CHECK(items(visit) == std::vector<std::string>{"1. पुस्तकालय का उद्घाटन होता है", "2. बच्चे किताबें अपने पास रखते हैं",
                                                   "3. नाव गाँवों तक जाती है", "4. दो हज़ार किताबें रखी जाती हैं",
                                                   "1. पुस्तकालय का उद्घाटन होता है", "2. दो हज़ार किताबें रखी जाती हैं",
                                                   "3. नाव गाँवों तक जाती है", "4. बच्चे किताबें अपने पास रखते हैं"});
    CHECK(visit.has(Role::paragraph, "सही जगह"));
    CHECK(visit.has(Role::paragraph, "ग़लत – सही जगह: 4"));
    CHECK(visit.has(Role::heading, "सही क्रम"));
}

TEST_CASE("a row that has come to the end of its way leaves the focus on its other button") {
    Visit visit(360, 740);
    visit.ask_other_form(0);
    const NodeId up = visit.find(Role::button, "ऊपर ले जाएँ: पुस्तकालय का उद्घाटन होता है")->id;
    const NodeId down = visit.find(Role::button, "नीचे ले जाएँ: पुस्तकालय का उद्घाटन होता है")->id;
    visit.semantics.on_click(up, Semantics::Click::keyboard);
    visit.frame();
    CHECK(visit.changes.find("\"focus\":" + std::to_string(down)) != std::string::npos);
    visit.settle();
    CHECK(visit.find(Role::button, "ऊपर ले जाएँ: पुस्तकालय का उद्घाटन होता है")->id == up);
    visit.semantics.on_click(down, Semantics::Click::keyboard);
    visit.frame();
    CHECK(visit.changes.find("\"focus\"") == std::string::npos);
}

TEST_CASE("a match is made item by item, and a partner can be taken from another item") {
    Visit visit(360, 740);
    visit.ask_other_form(1);
    CHECK(visit.find(Role::button, "रेखा बोरा: जोड़ चुनिए")->expanded == Tristate::yes);
    CHECK(visit.find(Role::button, "चौबीस: जोड़ चुनिए")->expanded == Tristate::no);
    visit.press(Role::button, "किताबें");
    CHECK(visit.has(Role::button, "रेखा बोरा: किताबें"));
    CHECK(visit.find(Role::button, "चौबीस: जोड़ चुनिए")->expanded == Tristate::yes);
    CHECK(visit.find(Role::button, "किताबें")->description == "अभी इसके साथ है: रेखा बोरा");
    visit.press(Role::button, "गाँव");
    visit.check();
    CHECK(visit.has(Role::paragraph, "पहले हर एक का जोड़ चुनिए।"));
    visit.press(Role::button, "किताबें");
    CHECK(visit.has(Role::button, "दो हज़ार: किताबें"));
    visit.press(Role::button, "शिक्षिका");
    CHECK(visit.has(Role::button, "रेखा बोरा: शिक्षिका"));
    CHECK_FALSE(visit.has(Role::button, "शिक्षिका"));
    visit.check();
    CHECK(visit.has(Role::paragraph, "सही!"));
    CHECK(visit.has(Role::paragraph, "दो हज़ार – किताबें"));
}

TEST_CASE("an item of a match can be opened again to change its partner") {
    Visit visit(360, 740);
    visit.ask_other_form(1);
    visit.choose(false);
    CHECK_FALSE(visit.has(Role::button, "गाँव"));
    visit.press(Role::button, "रेखा बोरा: गाँव");
    CHECK(visit.find(Role::button, "रेखा बोरा: गाँव")->expanded == Tristate::yes);
    visit.press(Role::button, "रेखा बोरा: गाँव");
    CHECK(visit.find(Role::button, "रेखा बोरा: गाँव")->expanded == Tristate::no);
    visit.check();
    CHECK(visit.has(Role::paragraph, "3 में से 1 जोड़ सही"));
    CHECK(visit.has(Role::paragraph, "रेखा बोरा – गाँव"));
    CHECK(visit.has(Role::paragraph, "ग़लत – सही जोड़: शिक्षिका"));
}

TEST_CASE("an answer is typed into a field of one line, and Enter checks it") {
    Visit visit(360, 740);
    visit.ask_other_form(2);
    const Node* field = visit.find(Role::text_field, "आपका उत्तर");
    REQUIRE(field);
    CHECK_FALSE(field->field.multiline);
    const NodeId id = field->id;
    visit.semantics.on_click(id, Semantics::Click::keyboard);
    visit.settle();
    CHECK(visit.find(Role::text_field, "आपका उत्तर")->invalid);
    CHECK(visit.has(Role::paragraph, "पहले उत्तर लिखिए।"));
    visit.semantics.on_text(id, "२४");
    visit.semantics.on_click(id, Semantics::Click::keyboard);
    visit.frame();
    const NodeId button = visit.find(Role::button, "उत्तर जाँचें")->id;
    CHECK(visit.changes.find("\"focus\":" + std::to_string(button)) != std::string::npos);
    visit.settle();
    CHECK(visit.find(Role::button, "अगला")->id == button);
    CHECK_FALSE(visit.has(Role::text_field, "आपका उत्तर"));
    CHECK(visit.has(Role::paragraph, "सही!"));
    CHECK(items(visit) == std::vector<std::string>{"२४", "चौबीस गाँव"});
}

TEST_CASE("a typed answer that was taken back counts as none") {
    Visit visit(360, 740);
    visit.ask_other_form(2);
    const NodeId id = visit.find(Role::text_field, "आपका उत्तर")->id;
    visit.semantics.on_text(id, "बीस");
    visit.settle();
    visit.semantics.on_text(id, "");
    visit.settle();
    visit.check();
    CHECK(visit.has(Role::paragraph, "पहले उत्तर लिखिए।"));
}

TEST_CASE("a sentence is marked like an option, under an instruction of its own") {
    Visit visit(360, 740);
    visit.ask_other_form(3);
    CHECK(visit.has(Role::paragraph, "लेख का वह वाक्य चुनिए जिससे यह पता चलता है"));
    visit.press(Role::radio, "पुस्तकालय में असमिया और हिन्दी की दो हज़ार किताबें हैं।");
    visit.check();
    CHECK(visit.find(Role::radio, "यह पुस्तकालय एक पुरानी नाव पर बना है।")->description == "सही उत्तर");
    CHECK_FALSE(visit.has(Role::paragraph, "सही उत्तर: यह पुस्तकालय एक पुरानी नाव पर बना है।"));
}

TEST_CASE("what the article does not state is a third option") {
    Visit visit(360, 740);
    visit.ask_other_form(4);
    CHECK(visit.has(Role::paragraph, "लेख के अनुसार यह कथन सही है, ग़लत है, या लेख में बताया ही नहीं गया?"));
    visit.press(Role::radio, "लेख में नहीं बताया गया");
    visit.check();
    CHECK(visit.has(Role::paragraph, "सही!"));
}

TEST_CASE("the result shows what was arranged and what is right, line by line") {
    Visit visit(360, 740);
    visit.ask_other_form(0);
    visit.answer_all(false);
    CHECK(visit.has(Role::heading, "6 में से 0 सही"));
    CHECK(visit.find(Role::paragraph, "1. दो हज़ार किताबें रखी जाती हैं")->description == "ग़लत");
    CHECK(visit.find(Role::paragraph, "3. नाव गाँवों तक जाती है")->description == "सही");
    CHECK(visit.has(Role::paragraph, "2. दो हज़ार किताबें रखी जाती हैं"));
    CHECK(visit.find(Role::paragraph, "रेखा बोरा – गाँव")->description == "ग़लत");
    CHECK(visit.has(Role::paragraph, "रेखा बोरा – शिक्षिका"));
    CHECK(visit.has(Role::paragraph, "आपका उत्तर: पचास गाँव"));
    CHECK(visit.has(Role::paragraph, "सही उत्तर: चौबीस गाँव"));
}
