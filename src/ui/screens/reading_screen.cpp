#include "ui/screens/article_text.h"
#include "ui/screens/bottom_bar.h"
#include "ui/screens/screens.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

BottomBarLook bottom_bar_of(const Canvas& canvas, const LibraryEntry& entry) {
    BottomBarLook look;
    look.css_width = size::reading_width;
    const bool running = entry.session && !entry.session->finished();
    if (running) {
        look.buttons.push_back({"start", {.words = std::string(canvas.words(Key::reading_start_quiz))}, StartQuiz{}});
        look.buttons.push_back(
            {"continue",
             {.words = std::string(canvas.words(Key::reading_continue_quiz)), .kind = ButtonKind::primary},
             ContinueQuiz{}});
        return look;
    }
    look.detail = counted_text(Key::library_questions_one, Key::library_questions_other, entry.quiz.questions.size(),
                               canvas.language);
    look.buttons.push_back({"start",
                            {.words = std::string(canvas.words(Key::reading_start_quiz)), .kind = ButtonKind::primary},
                            StartQuiz{}});
    return look;
}

}  // namespace

NodeId draw_reading_screen(const ScreenContext& context, const LibraryEntry& entry) {
    const Canvas& canvas = context.canvas;
    const BottomBarLook bar = bottom_bar_of(canvas, entry);
    const float bar_height = std::min(bottom_bar_height(canvas, context.stage.width, bar), context.stage.height);
    Rect area = context.stage;
    area.height -= bar_height;

    const Rect content = begin_scroll_area(canvas, "reading", area, context.ui.content);
    Column column = centred_column(canvas, content, size::reading_width);
    column.gap(canvas.px(space::normal));
    const PutArticle put = put_article(canvas, column, entry, {});
    end_scroll_area(canvas, area, context.ui.content, column.y + canvas.px(space::huge), ScrollKeys::yes);
    draw_bottom_bar(canvas, {area.x, area.bottom(), area.width, bar_height}, bar, area);
    return put.heading;
}

}  // namespace bodh::ui
