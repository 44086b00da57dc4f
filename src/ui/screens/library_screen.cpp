#include <algorithm>
#include <cmath>

#include "session/report.h"
#include "strings/show_date.h"
#include "ui/screens/article_text.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/link_card.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

constexpr float two_cards_from = 720;

std::string card_details(const LibraryEntry& entry, InterfaceLanguage language) {
    const std::string minutes =
        counted_text(Key::library_minutes_one, Key::library_minutes_other, reading_minutes(entry.words), language);
    const std::string questions =
        counted_text(Key::library_questions_one, Key::library_questions_other, entry.quiz.questions.size(), language);
    std::string both = text(Key::common_list_separator, language, {minutes, questions});
    if (entry.quiz.article.level > 0)
        both = text(Key::common_list_separator, language,
                    {text(Key::library_level, language, {std::to_string(entry.quiz.article.level)}), both});
    if (entry.quiz.article.date.empty()) return both;
    return text(Key::common_list_separator, language, {show_date(entry.quiz.article.date, language), both});
}

LinkCardLook card_of(const LibraryEntry& entry, InterfaceLanguage language) {
    LinkCardLook look;
    look.title = entry_title(entry);
    look.topic = in_language(entry.quiz.article.topic, language);
    look.details = card_details(entry, language);
    for (const Sentence& sentence : entry.article.sentences) {
        if (sentence.heading) continue;
        look.excerpt = slice(entry.article.text, sentence.span);
        break;
    }
    if (entry.session && entry.session->finished()) {
        const Report report = make_report(*entry.session);
        look.status =
            text(Key::library_last_score, language, {std::to_string(report.right), std::to_string(report.of)});
    } else if (entry.session) {
        const std::size_t of = entry.session->round.size();
        look.status =
            text(Key::library_under_way, language, {std::to_string(entry.session->position + 1), std::to_string(of)});
        look.progress = static_cast<int>(entry.session->position);
        look.progress_maximum = static_cast<int>(of);
    }
    if (entry.origin == Origin::own) look.delete_name = text(Key::library_delete, language, {look.title});
    return look;
}

// Cards of one origin in one or two columns; an odd first one takes the whole width.
void put_cards(const ScreenContext& context, Column& column, std::string_view key, Origin origin) {
    const Canvas& canvas = context.canvas;
    std::vector<const LibraryEntry*> entries;
    for (const LibraryEntry& entry : context.state.library) {
        if (entry.origin == origin) entries.push_back(&entry);
    }
    canvas.semantics().open(key, Node{.role = Role::list});
    const float gap = canvas.px(space::normal);
    const bool two = column.width >= canvas.px(two_cards_from);
    for (std::size_t at = 0; at < entries.size();) {
        const bool alone = !two || (at == 0 && entries.size() % 2 == 1);
        const std::size_t in_row = alone ? 1 : 2;
        const float width = alone ? column.width : std::floor((column.width - gap) / 2);
        std::vector<LinkCardLook> looks;
        float height = 0;
        for (std::size_t i = at; i < at + in_row; ++i) {
            looks.push_back(card_of(*entries[i], canvas.language));
            looks.back().large = alone && two;
            height = std::max(height, link_card_height(canvas, looks.back(), width));
        }
        for (std::size_t i = 0; i < in_row; ++i) {
            const Rect rect{column.x + static_cast<float>(i) * (width + gap), column.y, width, height};
            const std::string& id = entries[at + i]->id();
            const CardPress pressed = draw_link_card(canvas, id, looks[i], rect);
            if (pressed.opened) canvas.act(OpenArticle{id});
            if (pressed.deleted) canvas.act(DeleteArticle{id});
        }
        column.gap(height + gap);
        at += in_row;
    }
    canvas.semantics().close();
}

// The promise, and the way to a text of one's own. Gives the heading.
void put_welcome(const Canvas& canvas, Column& column) {
    const bool phone = column.width < canvas.px(size::phone_below);
    Column narrow = column;
    narrow.width = std::min(column.width, canvas.px(640));
    put_paragraph(canvas, narrow, "promise", canvas.words(Key::library_promise),
                  {.step = phone ? type::title_small : type::title, .colour = canvas.colours.text});
    narrow.gap(canvas.px(space::hair));
    put_paragraph(canvas, narrow, "explanation", canvas.words(Key::library_explanation),
                  {.step = type::body, .colour = canvas.colours.text_secondary});
    column.y = narrow.y;
}

void put_own_article_box(const Canvas& canvas, Column& column) {
    const float padding = canvas.px(22);
    const ButtonLook own{.words = std::string(canvas.words(Key::library_own_article_button)),
                         .kind = ButtonKind::primary,
                         .icon = Icon::plus};
    const float button = button_width(canvas, own);
    const bool side_by_side = column.width >= canvas.px(size::phone_below);
    const float inner = column.width - 2 * padding;
    const float hint_width = side_by_side ? inner - button - canvas.px(space::large) : inner;
    const Layout& hint = canvas.set(canvas.words(Key::library_own_article_hint), type::body, hint_width);
    const float button_y_height = button_height(canvas, own, side_by_side ? button : inner);
    const float height = 2 * padding + (side_by_side ? std::max(hint.height, button_y_height)
                                                     : hint.height + canvas.px(space::medium) + button_y_height);
    const Rect box{column.x, column.y, column.width, height};
    canvas.fill(box, canvas.colours.accent_soft, canvas.px(size::radius));

    Column text_column{box.x + padding, box.y + padding, hint_width};
    if (side_by_side) text_column.gap(std::max(0.0f, std::round((height - 2 * padding - hint.height) / 2)));
    put_paragraph(canvas, text_column, "own-hint", canvas.words(Key::library_own_article_hint),
                  {.step = type::body, .colour = canvas.colours.text});
    const float x = side_by_side ? box.right() - padding - button : box.x + padding;
    const float y =
        side_by_side ? box.y + std::round((height - button_y_height) / 2) : text_column.y + canvas.px(space::medium);
    if (draw_button(canvas, "own", own, x, y, side_by_side ? button : inner)) canvas.act(OpenPaste{});
    column.y += height;
}

}  // namespace

NodeId draw_library_screen(const ScreenContext& context) {
    const Canvas& canvas = context.canvas;
    const Rect content = begin_scroll_area(canvas, "library", context.stage, context.ui.content);
    Column column = centred_column(canvas, content, size::library_width);
    column.gap(canvas.px(space::normal));
    put_welcome(canvas, column);
    column.gap(canvas.px(space::large));
    put_own_article_box(canvas, column);
    column.gap(canvas.px(space::huge));

    const auto count = [&](Origin origin) {
        return std::count_if(context.state.library.begin(), context.state.library.end(),
                             [&](const LibraryEntry& entry) { return entry.origin == origin; });
    };
    if (count(Origin::own) > 0) {
        put_heading(canvas, column, "own-articles", canvas.words(Key::library_own_articles_heading), {});
        column.gap(canvas.px(space::medium));
        put_cards(context, column, "own-cards", Origin::own);
        column.gap(canvas.px(space::large));
    }
    const NodeId heading = put_heading(canvas, column, "articles", canvas.words(Key::library_articles_heading), {});
    column.gap(canvas.px(space::medium));
    if (context.state.library.empty()) {
        put_paragraph(canvas, column, "empty", canvas.words(Key::library_empty),
                      {.step = type::body, .colour = canvas.colours.text_secondary});
    }
    put_cards(context, column, "cards", Origin::supplied);
    end_scroll_area(canvas, context.stage, context.ui.content, column.y + canvas.px(space::large), ScrollKeys::yes);
    return heading;
}

}  // namespace bodh::ui
