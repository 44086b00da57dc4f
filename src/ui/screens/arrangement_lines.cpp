#include "ui/screens/arrangement_lines.h"

#include <cmath>

#include "grading/arrangement.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

constexpr float line_sign_size = 18;

std::string line_words(const Question& question, const Arrangement& arrangement, std::size_t place) {
    const std::uint32_t part = *arrangement.places[place];
    if (question.form == AnswerForm::match) return question.options[place].text + " – " + question.partners[part];
    return std::to_string(place + 1) + ". " + question.options[part].text;
}

}  // namespace

void put_arrangement(const Canvas& canvas, Column& column, std::string_view key, const Question& question,
                     const Arrangement& arrangement, ShowRight show) {
    const std::vector<bool> right = right_places(question, arrangement);
    const float side = canvas.text_px(line_sign_size);
    const float indent = show == ShowRight::yes ? side + canvas.px(space::small) : 0;
    canvas.semantics().open(key, Node{.role = Role::list});
    for (std::size_t place = 0; place < arrangement.places.size(); ++place) {
        if (!arrangement.places[place]) continue;
        ParagraphLook look{.step = type::body, .colour = canvas.colours.text, .tongue = Tongue::hindi};
        Column words{column.x + indent, column.y, column.width - indent};
        const std::string line = line_words(question, arrangement, place);
        if (show == ShowRight::yes) {
            look.description = canvas.words(right[place] ? Key::result_question_right : Key::result_question_wrong);
            const float middle = middle_of_first_line(canvas.set(line, type::body, words.width));
            draw_icon(canvas, right[place] ? Icon::check : Icon::cross,
                      {column.x, std::round(column.y + middle - side / 2), side, side},
                      right[place] ? canvas.colours.right : canvas.colours.wrong);
        }
        canvas.semantics().open("line" + std::to_string(place), Node{.role = Role::list_item});
        put_paragraph(canvas, words, "words", line, look);
        canvas.semantics().close();
        column.y = words.y;
    }
    canvas.semantics().close();
}

}  // namespace bodh::ui
