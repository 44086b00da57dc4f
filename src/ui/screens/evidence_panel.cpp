#include "ui/screens/evidence_panel.h"

#include "ui/screens/article_text.h"
#include "ui/screens/evidence.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

// An explanation that quotes the sentence says nothing new where the sentence itself is shown.
bool repeats_evidence(const std::string& explanation, const LibraryEntry& entry, const Question& question) {
    for (const Span span : question.evidence) {
        if (explanation.find(slice(entry.article.text, span)) == std::string::npos) return false;
    }
    return !question.evidence.empty();
}

}  // namespace

void put_passages(const Canvas& canvas, Column& column, const LibraryEntry& entry, std::uint32_t question) {
    std::size_t number = 0;
    for (const Passage& passage : passages_around(entry.article, entry.quiz.questions[question].evidence)) {
        if (number > 0) column.gap(canvas.px(space::medium));
        std::vector<Span> marks;
        for (const Span mark : passage.marks) {
            marks.push_back({mark.begin - passage.span.begin, mark.end - passage.span.begin});
        }
        put_paragraph(canvas, column, "passage" + std::to_string(number++), slice(entry.article.text, passage.span),
                      {.step = type::quotation,
                       .colour = canvas.colours.text,
                       .tongue = Tongue::hindi,
                       .marks = std::move(marks),
                       .selectable = true});
    }
}

void put_evidence_panel(const Canvas& canvas, Column& column, const EvidencePanelLook& look) {
    const Question& question = look.entry.quiz.questions[look.question];
    Node group{.role = Role::group};
    canvas.semantics().open("evidence", std::move(group));
    const std::string& explanation = in_language(question.explanation, canvas.language);
    const bool said_below =
        look.detail == EvidenceDetail::with_passage && repeats_evidence(explanation, look.entry, question);
    if (!explanation.empty() && !said_below) {
        put_heading(canvas, column, "why", canvas.words(Key::quiz_explanation_heading), {type::small_strong, 2});
        put_paragraph(canvas, column, "explanation", explanation, {.step = type::body, .colour = canvas.colours.text});
        column.gap(canvas.px(space::normal));
    }
    if (look.detail == EvidenceDetail::with_passage) {
        const Key heading = question.evidence.size() > 1 ? Key::quiz_evidence_heading_many : Key::quiz_evidence_heading;
        put_heading(canvas, column, "proof", canvas.words(heading), {type::small_strong, 2});
        column.gap(canvas.px(space::hair));
        const float inset = canvas.px(space::normal);
        Column inner{column.x + inset, column.y, column.width - inset};
        put_passages(canvas, inner, look.entry, look.question);
        canvas.fill({column.x, column.y + canvas.px(4), canvas.px(3), inner.y - column.y - canvas.px(8)},
                    canvas.colours.outline, canvas.px(2));
        column.y = inner.y + canvas.px(space::small);
        const ButtonLook show{.words = std::string(canvas.words(Key::quiz_see_in_article)),
                              .kind = ButtonKind::quiet,
                              .icon = Icon::book};
        put_buttons(canvas, column, {{"show", show, ShowEvidence{look.question}}});
    }
    canvas.semantics().close();
}

}  // namespace bodh::ui
