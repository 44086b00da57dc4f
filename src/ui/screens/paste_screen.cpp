#include <algorithm>
#include <cmath>

#include "strings/error_message.h"
#include "ui/screens/screens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/text_block.h"
#include "ui/widgets/text_field.h"

namespace bodh::ui {
namespace {

void put_privacy(const Canvas& canvas, Column& column) {
    const float side = canvas.px(18);
    const float indent = side + canvas.px(space::small);
    Column words{column.x + indent, column.y, column.width - indent};
    put_paragraph(canvas, words, "privacy", canvas.words(Key::paste_privacy),
                  {.step = type::small, .colour = canvas.colours.text_secondary});
    const float middle = middle_of_first_line(canvas.set(canvas.words(Key::paste_privacy), type::small));
    draw_icon(canvas, Icon::lock, {column.x, std::round(column.y + middle - side / 2), side, side},
              canvas.colours.text_secondary);
    column.y = words.y;
}

// While questions are made: how far, and the way out, in place of the buttons that led there.
void put_making(const Canvas& canvas, Column& column, const QuizInTheMaking& making) {
    const std::string_view words = canvas.words(Key::paste_working);
    put_paragraph(canvas, column, "making", words, {.step = type::body_strong, .colour = canvas.colours.text});
    column.gap(canvas.px(space::small));
    put_progress_bar(canvas, column, "progress", words, static_cast<int>(std::lround(making.done * 100)), 100);
    column.gap(canvas.px(space::normal));
    const ButtonLook cancel{.words = std::string(canvas.words(Key::paste_cancel))};
    put_buttons(canvas, column, {{"cancel", cancel, CancelQuestions{}}});
    canvas.semantics().catch_focus(canvas.semantics().id_of("cancel"));
}

void put_start(const Canvas& canvas, Column& column) {
    const ButtonLook make{.words = std::string(canvas.words(Key::paste_make_questions)), .kind = ButtonKind::primary};
    const ButtonLook file{.words = std::string(canvas.words(Key::paste_file_button)), .icon = Icon::file};
    put_buttons(canvas, column, {{"make", make, MakeQuestions{}}, {"file", file, PickFile{}}});
    canvas.semantics().catch_focus(canvas.semantics().id_of("make"));
}

}  // namespace

NodeId draw_paste_screen(const ScreenContext& context) {
    const Canvas& canvas = context.canvas;
    const PasteState& paste = context.state.paste;
    const Rect content = begin_scroll_area(canvas, "paste", context.stage, context.ui.content);
    Column column = centred_column(canvas, content, size::form_width);
    column.gap(canvas.px(space::normal));
    const NodeId heading =
        put_heading(canvas, column, "heading", canvas.words(Key::paste_heading), {type::title_small, 1});
    column.gap(canvas.px(space::hair));
    put_paragraph(canvas, column, "introduction", canvas.words(Key::paste_introduction),
                  {.step = type::body, .colour = canvas.colours.text_secondary});
    column.gap(canvas.px(space::large));

    const std::string problem = paste.error ? error_message(*paste.error, canvas.language) : std::string();
    const std::uint32_t words = count_words(paste.draft);
    TextFieldLook field;
    field.label = canvas.words(Key::paste_field_label);
    field.placeholder = canvas.words(Key::paste_placeholder);
    field.value = paste.draft;
    field.hint = canvas.words(Key::paste_introduction);
    field.problem = problem;
    field.height = std::clamp(context.stage.height * 0.45f, canvas.px(160), canvas.px(420));
    field.typing = context.state.settings.typing;
    field.typing_ui = &context.ui.typing;
    const std::string key = "text" + std::to_string(paste.revision);
    if (const auto news = put_text_field(canvas, column, key, field); news.typed) canvas.act(EditDraft{*news.typed});
    column.gap(canvas.px(space::hair));
    put_paragraph(canvas, column, "words",
                  counted_text(Key::paste_words_one, Key::paste_words_other, words, canvas.language),
                  {.step = type::small, .colour = canvas.colours.text_secondary});
    if (!problem.empty()) {
        column.gap(canvas.px(space::small));
        put_banner(canvas, column, "problem", BannerKind::problem, problem);
    }
    column.gap(canvas.px(space::normal));
    if (paste.making) {
        put_making(canvas, column, *paste.making);
    } else {
        put_start(canvas, column);
    }
    column.gap(canvas.px(space::normal));
    put_privacy(canvas, column);
    end_scroll_area(canvas, context.stage, context.ui.content, column.y + canvas.px(space::huge), ScrollKeys::yes);
    return heading;
}

}  // namespace bodh::ui
