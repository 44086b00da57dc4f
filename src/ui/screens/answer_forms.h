// How a question is answered: one file for each form, choice_form.cpp … typed_form.cpp, and the list of them. Each
// shows the open question and, after the check, what was right in it.
#pragma once

#include "ui/screens/screens.h"

namespace bodh::ui {

struct AskedQuestion {
    const ScreenContext& context;
    Rect area;  // the part of the stage that scrolls
    const Question& question;
    const Attempt& attempt;
};

// Instruction and answer, by the question's form.
void put_answer_form(const AskedQuestion& asked, Column& column);

void put_choice_form(const AskedQuestion& asked, Column& column);  // one of the options: choice, cloze, mark …
void put_typed_form(const AskedQuestion& asked, Column& column);
void put_order_form(const AskedQuestion& asked, Column& column);
void put_match_form(const AskedQuestion& asked, Column& column);

}  // namespace bodh::ui
