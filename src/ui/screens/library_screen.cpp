#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

#include "session/report.h"
#include "strings/show_date.h"
#include "ui/screens/article_text.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/link_card.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_block.h"
#include "ui/widgets/toast.h"

namespace bodh::ui {
namespace {

constexpr float two_cards_from = 720;

constexpr Key level_words[] = {Key::library_level_1, Key::library_level_2, Key::library_level_3};

std::string card_details(const LibraryEntry& entry, InterfaceLanguage language) {
    const std::string minutes =
        counted_text(Key::library_minutes_one, Key::library_minutes_other, reading_minutes(entry.words), language);
    const std::string questions =
        counted_text(Key::library_questions_one, Key::library_questions_other, entry.quiz.questions.size(), language);
    std::string both = text(Key::common_list_separator, language, {minutes, questions});
    if (const auto level = static_cast<std::size_t>(entry.quiz.article.level);
        level >= 1 && level <= std::size(level_words))
        both = text(Key::common_list_separator, language, {std::string(text(level_words[level - 1], language)), both});
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

// Those of one origin and level; level 0: of all levels.
std::vector<const LibraryEntry*> entries_of(const AppState& state, Origin origin, std::size_t level) {
    std::vector<const LibraryEntry*> entries;
    for (const LibraryEntry& entry : state.library) {
        const bool of_level = level == 0 || static_cast<std::size_t>(entry.quiz.article.level) == level;
        if (entry.origin == origin && of_level) entries.push_back(&entry);
    }
    return entries;
}

// Which levels are shown; nothing where the articles are all of one.
void put_level_choice(const ScreenContext& context, Column& column) {
    const Canvas& canvas = context.canvas;
    std::vector<Segment> segments = {{"all", std::string(canvas.words(Key::library_all_levels))}};
    for (std::size_t level = 1; level <= std::size(level_words); ++level) {
        if (entries_of(context.state, Origin::supplied, level).empty()) return;
        segments.push_back({std::to_string(level), std::string(canvas.words(level_words[level - 1]))});
    }
    const auto pressed =
        put_segments(canvas, column, "levels", canvas.words(Key::library_levels), segments, context.ui.library_level);
    if (pressed) context.ui.library_level = *pressed;
    if (pressed) canvas.frame.more_frames = true;
    column.gap(canvas.px(space::normal));
}

// Cards in one or two columns; an odd first one takes the whole width.
void put_cards(const ScreenContext& context, Column& column, std::string_view key,
               const std::vector<const LibraryEntry*>& entries) {
    const Canvas& canvas = context.canvas;
    canvas.semantics().open(key, Node{.role = Role::list});
    const float gap = canvas.px(space::normal);
    const bool two = column.width >= canvas.text_px(two_cards_from);
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
    const bool phone = column.width < canvas.text_px(size::phone_below);
    Column narrow = column;
    narrow.width = std::min(column.width, canvas.text_px(640));
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
    const bool side_by_side = column.width >= canvas.text_px(size::phone_below);
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

ToastLook removed_toast(const Canvas& canvas, const Removed& removed) {
    const ButtonLook restore{
        .words = std::string(canvas.words(Key::library_restore)), .kind = ButtonKind::quiet, .icon = Icon::undo};
    return {text(Key::library_deleted, canvas.language, {entry_title(removed.entry)}),
            {"restore", restore, RestoreArticle{}}};
}

}  // namespace

NodeId draw_library_screen(const ScreenContext& context) {
    const Canvas& canvas = context.canvas;
    Rect area = context.stage;
    std::optional<ToastLook> toast;
    if (context.state.removed) {
        toast = removed_toast(canvas, *context.state.removed);
        area.height = std::max(0.0f, area.height - toast_height(canvas, area.width, *toast));
    }
    const Rect content = begin_scroll_area(canvas, "library", area, context.ui.content);
    Column column = centred_column(canvas, content, size::library_width);
    column.gap(canvas.px(space::normal));
    put_welcome(canvas, column);
    column.gap(canvas.px(space::large));
    put_own_article_box(canvas, column);
    column.gap(canvas.px(space::huge));

    const std::vector<const LibraryEntry*> own = entries_of(context.state, Origin::own, 0);
    if (!own.empty()) {
        put_heading(canvas, column, "own-articles", canvas.words(Key::library_own_articles_heading), {});
        column.gap(canvas.px(space::medium));
        put_cards(context, column, "own-cards", own);
        column.gap(canvas.px(space::large));
    }
    const NodeId heading = put_heading(canvas, column, "articles", canvas.words(Key::library_articles_heading), {});
    column.gap(canvas.px(space::medium));
    if (context.state.library.empty()) {
        put_paragraph(canvas, column, "empty", canvas.words(Key::library_empty),
                      {.step = type::body, .colour = canvas.colours.text_secondary});
    }
    put_level_choice(context, column);
    put_cards(context, column, "cards", entries_of(context.state, Origin::supplied, context.ui.library_level));
    end_scroll_area(canvas, area, context.ui.content, column.y + canvas.px(space::large), ScrollKeys::yes);
    if (toast) {
        draw_toast(canvas, "removed", {area.x, area.bottom(), area.width, context.stage.bottom() - area.bottom()},
                   *toast);
    }
    return heading;
}

}  // namespace bodh::ui
