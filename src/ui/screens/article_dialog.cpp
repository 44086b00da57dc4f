#include "ui/screens/article_text.h"
#include "ui/screens/dialogs.h"

namespace bodh::ui {

void draw_article_dialog(const ScreenContext& context, const LibraryEntry& entry) {
    const Canvas& canvas = context.canvas;
    const std::vector<Span>& marks = context.state.highlight;
    const DialogLook look{
        .title = std::string(canvas.words(marks.empty() ? Key::reading_article : Key::reading_evidence_note)),
        .css_width = size::reading_width + 2 * space::large,
        .height = DialogHeight::of_stage};
    DialogState& dialog = context.ui.dialog;
    const bool came = !dialog.shown;
    const Rect area = begin_dialog(canvas, "article", look, context.stage, dialog);
    Column column = centred_column(canvas, area, size::reading_width);
    column.gap(canvas.px(space::small));
    const PutArticle put = put_article(canvas, column, entry, {.marks = marks, .place = ArticlePlace::in_dialog});
    if (came && !put.first_mark.empty()) {
        glide_into_view(canvas, dialog.scroll, dialog.area, put.first_mark.y - canvas.px(space::huge),
                        put.first_mark.bottom() + canvas.px(120));
    }
    if (end_dialog(canvas, dialog, column.y + canvas.px(space::large))) canvas.act(CloseDialog{});
}

}  // namespace bodh::ui
