#include <algorithm>
#include <cmath>

#include "app/form_words.h"
#include "grading/arrangement.h"
#include "ui/screens/answer_forms.h"
#include "ui/screens/article_text.h"
#include "ui/screens/bottom_bar.h"
#include "ui/screens/evidence_panel.h"
#include "ui/screens/screens.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

constexpr float article_share = 0.54f;

void put_progress(const Canvas& canvas, Column& column, const Session& session) {
    const auto asked = std::to_string(session.position + 1);
    const auto of = std::to_string(session.round.size());
    const Key key = session.rounds > 1 ? Key::quiz_progress_retry : Key::quiz_progress;
    const std::string words = text(key, canvas.language, {asked, of});
    put_paragraph(canvas, column, "progress-words", words,
                  {.step = type::small_strong, .colour = canvas.colours.text_secondary});
    column.gap(canvas.px(space::hair));
    const bool checked = session.attempts[session.current()].checked;
    put_progress_bar(canvas, column, "progress", words, static_cast<int>(session.position) + (checked ? 1 : 0),
                     static_cast<int>(session.round.size()));
}

// What was wrong, as far as it is not said where the answer stands: the right answer, or how much of it was right.
std::string wrong_detail(const Canvas& canvas, const Question& question, const Answer& answer) {
    if (const auto* arrangement = std::get_if<Arrangement>(&answer)) {
        const std::vector<bool> right = right_places(question, *arrangement);
        const Key words = question.form == AnswerForm::match ? Key::quiz_pairs_right : Key::quiz_places_right;
        return text(words, canvas.language,
                    {std::to_string(std::count(right.begin(), right.end(), true)), std::to_string(right.size())});
    }
    // A whole sentence would fill the bar; it is marked among the options.
    if (question.form == AnswerForm::mark) return {};
    return text(Key::quiz_right_answer_is, canvas.language, {question.answer});
}

BottomBarLook bottom_bar_of(const ScreenContext& context, const Question& question, const Session& session) {
    const Canvas& canvas = context.canvas;
    const Attempt& attempt = session.attempts[session.current()];
    BottomBarLook look;
    ButtonLook button{.words = std::string(canvas.words(attempt.checked ? Key::quiz_next : Key::quiz_check)),
                      .kind = ButtonKind::primary};
    if (attempt.checked) {
        look.mood = attempt.right ? BottomBarMood::right : BottomBarMood::wrong;
        look.title = canvas.words(attempt.right ? Key::quiz_right : Key::quiz_wrong);
        if (!attempt.right) look.detail = wrong_detail(canvas, question, *attempt.chosen);
        if (session.position + 1 == session.round.size()) button.description = canvas.words(Key::quiz_last_question);
        look.buttons.push_back({"advance", button, NextQuestion{}});
    } else {
        const bool missing = context.state.refusal == Refusal::nothing_chosen;
        if (missing) look.problem = canvas.words(choose_first_key(question.form));
        look.buttons.push_back({"advance", button, CheckAnswer{}});
    }
    return look;
}

// Where the article does not stand beside the question, it comes over it.
void put_article_button(const Canvas& canvas, Column& column) {
    const ButtonLook show{
        .words = std::string(canvas.words(Key::quiz_show_article)), .kind = ButtonKind::quiet, .icon = Icon::book};
    column.gap(canvas.px(space::hair));
    const float reach = canvas.px(10);  // the words stand on the margin, the ground reaches over it
    Column wide{column.x - reach, column.y, column.width + reach};
    put_buttons(canvas, wide, {{"article", show, OpenDialog{Dialog::article}}});
    column.y = wide.y - canvas.px(space::medium);
}

// While nothing moves, what a tap on "next" will show is set, so that it comes at once.
void prepare_next_question(const Canvas& canvas, const LibraryEntry& entry, const Session& session, float width) {
    if (session.position + 1 >= session.round.size()) return;
    const Question& next = entry.quiz.questions[session.round[session.position + 1]];
    Typesetter& typesetter = canvas.frame.typesetter;
    typesetter.prepare(canvas.set(next.stem, type::question, width));
    for (const Option& option : next.options) typesetter.prepare(canvas.set(option.text, type::option, width));
}

struct Pane {
    Rect rect;
    float x = 0;  // of the part that holds the words
    float width = 0;
};
enum class ArticleBeside { no, yes };

// The question with its options and, after the check, what proves the answer. Gives its heading.
NodeId draw_question_pane(const ScreenContext& context, const Pane& pane, const LibraryEntry& entry,
                          const Session& session, ArticleBeside article) {
    const Canvas& canvas = context.canvas;
    const std::uint32_t index = session.current();
    const Question& question = entry.quiz.questions[index];
    const Attempt& attempt = session.attempts[index];

    const BottomBarLook bar = bottom_bar_of(context, question, session);
    const float bar_height = std::min(bottom_bar_height(canvas, pane.width, bar), pane.rect.height);
    const Rect area{pane.rect.x, pane.rect.y, pane.rect.width, pane.rect.height - bar_height};
    const Rect content = begin_scroll_area(canvas, "question", area, context.ui.content);
    Column column = centred_column(canvas, {pane.x, content.y, pane.width, content.height}, size::form_width);
    column.gap(canvas.px(space::normal));
    put_progress(canvas, column, session);
    if (article == ArticleBeside::no) put_article_button(canvas, column);
    column.gap(canvas.px(space::large));
    const NodeId heading =
        put_heading(canvas, column, "stem" + question.id, question.stem, {type::question, 1, Tongue::hindi});
    column.gap(canvas.px(space::normal));
    const float form_top = column.y;
    put_answer_form({context, area, question, attempt}, column);
    if (attempt.checked) {
        const float form_bottom = column.y;
        if (context.ui.evidence_shown && !canvas.frame.more_frames)
            prepare_next_question(canvas, entry, session, column.width);
        column.gap(canvas.px(space::small));
        const float top = column.y;
        put_evidence_panel(
            canvas, column,
            {entry, index,
             article == ArticleBeside::yes ? EvidenceDetail::explanation_only : EvidenceDetail::with_passage});
        if (article == ArticleBeside::no && !context.ui.evidence_shown) {
            // Of an arrangement it is the rows that say what was right, so they go first.
            const bool arranged = is_arranged(question.form);
            glide_into_view(canvas, context.ui.content, area, arranged ? form_top : top,
                            arranged ? form_bottom : column.y);
            context.ui.evidence_shown = true;
        }
    }
    end_scroll_area(canvas, area, context.ui.content, column.y + canvas.px(space::large), ScrollKeys::yes);
    draw_bottom_bar(canvas, {area.x, area.bottom(), area.width, bar_height}, bar, {pane.x, 0, pane.width, 0});
    return heading;
}

void draw_article_pane(const ScreenContext& context, const Pane& pane, const LibraryEntry& entry,
                       const Session& session) {
    const Canvas& canvas = context.canvas;
    const std::uint32_t index = session.current();
    ArticleLook look{.marks = {}, .place = ArticlePlace::beside_question};
    if (session.attempts[index].checked) look.marks = entry.quiz.questions[index].evidence;
    const Rect content = begin_scroll_area(canvas, "article", pane.rect, context.ui.article);
    Column column = centred_column(canvas, {pane.x, content.y, pane.width, content.height}, size::beside_width);
    column.x = pane.x + canvas.px(space::large);  // under the way back, not in the middle
    column.gap(canvas.px(space::normal));
    const PutArticle put = put_article(canvas, column, entry, look);
    if (!put.first_mark.empty() && !context.ui.evidence_shown) {
        glide_into_view(canvas, context.ui.article, pane.rect, put.first_mark.y - canvas.px(space::huge),
                        put.first_mark.bottom() + canvas.px(140));
        context.ui.evidence_shown = true;
    }
    end_scroll_area(canvas, pane.rect, context.ui.article, column.y + canvas.px(space::huge), ScrollKeys::no);
}

}  // namespace

NodeId draw_quiz_screen(const ScreenContext& context, const LibraryEntry& entry, const Session& session) {
    const Canvas& canvas = context.canvas;
    const Rect& stage = context.stage;
    if (stage.width < canvas.text_px(size::two_panes_from)) {
        return draw_question_pane(context, {stage, stage.x, stage.width}, entry, session, ArticleBeside::no);
    }
    const float width = std::min(stage.width, canvas.px(size::panes_width));
    const float left = stage.x + std::floor((stage.width - width) / 2);
    const float middle = left + std::floor(width * article_share);
    // Panes reach to the edges of the stage; what stands in them keeps to the middle.
    const Pane article{{stage.x, stage.y, middle - stage.x, stage.height}, left, middle - left};
    const Pane question{{middle, stage.y, stage.right() - middle, stage.height}, middle, left + width - middle};
    // In the accessible tree the question comes first: it is what the screen is about.
    const NodeId heading = draw_question_pane(context, question, entry, session, ArticleBeside::yes);
    draw_article_pane(context, article, entry, session);
    canvas.fill({middle, stage.y, canvas.px(1), stage.height}, canvas.colours.hairline);
    return heading;
}

}  // namespace bodh::ui
