#include <algorithm>
#include <cmath>

#include "grading/arrangement.h"
#include "session/report.h"
#include "ui/screens/arrangement_lines.h"
#include "ui/screens/evidence_panel.h"
#include "ui/screens/screens.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

constexpr float ring_size = 148;
constexpr float mark_size = 26;

Key praise_key(const Report& report) {
    if (report.right == report.of) return Key::result_all_right;
    return report.right * 2 >= report.of ? Key::result_most_right : Key::result_some_right;
}

// The ring, and beside or below it what it says in words. Gives the heading.
NodeId put_score(const Canvas& canvas, Column& column, const LibraryEntry& entry, const Session& session,
                 const Report& report) {
    const float ring = canvas.px(ring_size);
    const bool beside = column.width >= canvas.text_px(520);
    const float x = beside ? column.x : column.x + std::round((column.width - ring) / 2);
    draw_score_ring(canvas, {x, column.y, ring, ring}, report.right, report.of);
    const Align align = beside ? Align::start : Align::centre;
    Column words = column;
    if (beside) {
        words.x += ring + canvas.px(space::large + space::small);
        words.width -= ring + canvas.px(space::large + space::small);
        words.gap(canvas.px(space::hair));
    } else {
        words.gap(ring + canvas.px(space::medium));
    }
    const std::string score =
        text(Key::result_score, canvas.language, {std::to_string(report.right), std::to_string(report.of)});
    HeadingLook look{type::title_small, 1, Tongue::interface, {}};
    look.options.align = align;
    const NodeId heading = put_heading(canvas, words, "score", score, look);
    ParagraphLook praise{.step = type::body, .colour = canvas.colours.text};
    praise.options.align = align;
    put_paragraph(canvas, words, "praise", canvas.words(praise_key(report)), praise);
    ParagraphLook detail{.step = type::small, .colour = canvas.colours.text_secondary, .tongue = Tongue::hindi};
    detail.options.align = align;
    put_paragraph(canvas, words, "article", entry_title(entry), detail);
    if (session.rounds > 1) {
        detail.tongue = Tongue::interface;
        put_paragraph(canvas, words, "first-try",
                      text(Key::result_first_try, canvas.language, {std::to_string(report.first_try_right)}), detail);
    }
    column.y = std::max(words.y, beside ? column.y + ring : words.y);
    return heading;
}

// What a kind of question asks about, in a teacher's words.
Key subject_of(QuestionKind kind) {
    switch (kind) {
        case QuestionKind::who:
        case QuestionKind::whom:
        case QuestionKind::whose:
        case QuestionKind::who_said: return Key::result_about_people;
        case QuestionKind::where:
        case QuestionKind::from_where: return Key::result_about_places;
        case QuestionKind::when:
        case QuestionKind::order: return Key::result_about_times;
        case QuestionKind::how_many:
        case QuestionKind::how_much: return Key::result_about_numbers;
        case QuestionKind::why:
        case QuestionKind::purpose:
        case QuestionKind::how: return Key::result_about_reasons;
        case QuestionKind::true_false:
        case QuestionKind::match:
        case QuestionKind::mark: return Key::result_about_statements;
        case QuestionKind::cloze:
        case QuestionKind::postposition:
        case QuestionKind::meaning: return Key::result_about_words;
        case QuestionKind::which:
        case QuestionKind::what:
        case QuestionKind::what_said:
        case QuestionKind::title:
        case QuestionKind::short_answer: break;
    }
    return Key::result_about_events;
}

// How much was right of what was asked about; nothing where all was asked about one thing.
void put_subjects(const Canvas& canvas, Column& column, const LibraryEntry& entry, const Report& report) {
    constexpr Key subjects[] = {Key::result_about_people,  Key::result_about_places,    Key::result_about_times,
                                Key::result_about_numbers, Key::result_about_events,    Key::result_about_reasons,
                                Key::result_about_words,   Key::result_about_statements};
    std::vector<Bar> bars;
    for (const Key subject : subjects) {
        Bar bar;
        for (const ReportLine& line : report.lines) {
            if (subject_of(entry.quiz.questions[line.question].kind) != subject) continue;
            ++bar.whole;
            bar.part += line.right ? 1 : 0;
        }
        if (bar.whole == 0) continue;
        bar.name = canvas.words(subject);
        bar.words = text(Key::result_of, canvas.language, {std::to_string(bar.part), std::to_string(bar.whole)});
        bars.push_back(std::move(bar));
    }
    if (bars.size() < 2) return;
    put_heading(canvas, column, "subjects", canvas.words(Key::result_subjects_heading), {});
    column.gap(canvas.px(space::small));
    put_bar_chart(canvas, column, "subject-bars", bars);
    column.gap(canvas.px(space::huge));
}

void put_ways_on(const Canvas& canvas, Column& column, const Report& report) {
    const std::uint32_t wrong = report.of - report.right;
    const auto button = [&](Key key, ButtonKind kind) {
        return ButtonLook{.words = std::string(canvas.words(key)), .kind = kind};
    };
    std::vector<RowButton> buttons;
    if (wrong > 0) {
        ButtonLook retry{.words = {}, .kind = ButtonKind::primary};
        retry.words = counted_text(Key::result_retry_wrong_one, Key::result_retry_wrong_other, wrong, canvas.language);
        buttons.push_back({"retry", retry, RetryWrongOnes{}});
    }
    buttons.push_back({"again", button(Key::result_try_all_again, ButtonKind::secondary), StartQuiz{}});
    buttons.push_back({"read", button(Key::result_read_again, ButtonKind::secondary), ReadAgain{}});
    ButtonLook library = button(Key::common_back_to_library, wrong > 0 ? ButtonKind::secondary : ButtonKind::primary);
    library.name = library.words;
    buttons.push_back({"library", library, OpenLibrary{}});
    put_buttons(canvas, column, buttons);
}

// What was answered, and what is right. An arrangement is shown line by line.
void put_answers(const Canvas& canvas, Column& column, const Question& question, const ReportLine& line) {
    const ParagraphLook body{.step = type::body, .colour = canvas.colours.text};
    if (is_arranged(question.form)) {
        const bool order = question.form == AnswerForm::order;
        const auto* given = line.chosen ? std::get_if<Arrangement>(&*line.chosen) : nullptr;
        if (given && !line.right) {
            put_paragraph(canvas, column, "given", canvas.words(order ? Key::quiz_order_list : Key::quiz_match_list),
                          body);
            put_arrangement(canvas, column, "given-lines", question, *given, ShowRight::yes);
        }
        put_paragraph(canvas, column, "answer", canvas.words(order ? Key::quiz_right_order : Key::quiz_right_match),
                      body);
        put_arrangement(canvas, column, "answer-lines", question, right_arrangement(question), ShowRight::no);
        return;
    }
    if (line.chosen && !line.right) {
        const std::string given = answer_text(question, *line.chosen);
        put_paragraph(canvas, column, "given", text(Key::result_your_answer, canvas.language, {given}), body);
    }
    put_paragraph(canvas, column, "answer", text(Key::result_right_answer, canvas.language, {question.answer}), body);
}

// One question of the quiz: sign, stem, answers, proof.
void put_line(const Canvas& canvas, Column& column, const LibraryEntry& entry, const ReportLine& line) {
    const Question& question = entry.quiz.questions[line.question];
    const Colour strong = line.right ? canvas.colours.right : canvas.colours.wrong;
    canvas.semantics().open("line" + question.id, Node{.role = Role::list_item});

    const float side = canvas.text_px(mark_size);
    const float middle = middle_of_first_line(canvas.set(question.stem, type::body_strong));
    const Rect disc{column.x, std::round(column.y + middle - side / 2), side, side};
    draw_icon_on_disc(canvas, line.right ? Icon::check : Icon::cross, disc, strong,
                      line.right ? canvas.colours.right_soft : canvas.colours.wrong_soft);

    const float indent = side + canvas.px(space::medium);
    Column inner{column.x + indent, column.y, column.width - indent};
    put_heading(canvas, inner, "stem", question.stem, {type::body_strong, 3, Tongue::hindi});
    put_paragraph(canvas, inner, "verdict",
                  canvas.words(line.right ? Key::result_question_right : Key::result_question_wrong),
                  {.step = type::small_strong, .colour = strong});
    put_answers(canvas, inner, question, line);
    inner.gap(canvas.px(space::small));
    put_passages(canvas, inner, entry, line.question);
    inner.gap(canvas.px(space::hair));
    const ButtonLook show{
        .words = std::string(canvas.words(Key::quiz_see_in_article)), .kind = ButtonKind::quiet, .icon = Icon::book};
    inner.x -= canvas.px(10);
    put_buttons(canvas, inner, {{"show", show, ShowEvidence{line.question}}});
    column.y = inner.y;
    canvas.semantics().close();
}

}  // namespace

NodeId draw_result_screen(const ScreenContext& context, const LibraryEntry& entry, const Session& session) {
    const Canvas& canvas = context.canvas;
    const Report report = make_report(session);
    const Rect content = begin_scroll_area(canvas, "result", context.stage, context.ui.content);
    Column column = centred_column(canvas, content, size::form_width);
    column.gap(canvas.px(space::normal));
    const NodeId heading = put_score(canvas, column, entry, session, report);
    column.gap(canvas.px(space::large));
    put_ways_on(canvas, column, report);
    column.gap(canvas.px(space::huge));
    put_subjects(canvas, column, entry, report);
    put_heading(canvas, column, "questions", canvas.words(Key::result_questions_heading), {});
    column.gap(canvas.px(space::medium));
    canvas.semantics().open("lines", Node{.role = Role::list});
    for (const ReportLine& line : report.lines) {
        put_divider(canvas, column);
        column.gap(canvas.px(space::normal));
        put_line(canvas, column, entry, line);
        column.gap(canvas.px(space::medium));
    }
    canvas.semantics().close();
    end_scroll_area(canvas, context.stage, context.ui.content, column.y + canvas.px(space::huge), ScrollKeys::yes);
    return heading;
}

}  // namespace bodh::ui
