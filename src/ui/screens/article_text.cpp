#include "ui/screens/article_text.h"

#include <algorithm>

#include "strings/show_date.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

bool is_shown(const Article& article, Span paragraph) {
    if (paragraph.empty() || paragraph.overlaps(article.title)) return false;
    return std::none_of(article.cleaned.begin(), article.cleaned.end(),
                        [&](Span cleaned) { return cleaned.contains(paragraph); });
}

bool is_cross_heading(const Article& article, Span paragraph) {
    return std::any_of(article.sentences.begin(), article.sentences.end(),
                       [&](const Sentence& sentence) { return sentence.heading && paragraph.contains(sentence.span); });
}

// The parts of `marks` inside `paragraph`, counted from its beginning.
std::vector<Span> marks_within(const std::vector<Span>& marks, Span paragraph) {
    std::vector<Span> within;
    for (const Span mark : marks) {
        if (!mark.overlaps(paragraph)) continue;
        within.push_back({std::max(mark.begin, paragraph.begin) - paragraph.begin,
                          std::min(mark.end, paragraph.end) - paragraph.begin});
    }
    return within;
}

void put_sources(const Canvas& canvas, Column& column, const LibraryEntry& entry, std::uint8_t level) {
    if (entry.quiz.article.sources.empty()) return;
    column.gap(canvas.px(space::large));
    put_divider(canvas, column);
    column.gap(canvas.px(space::normal));
    put_heading(canvas, column, "sources", canvas.words(Key::reading_sources_heading),
                {type::small_strong, static_cast<std::uint8_t>(level + 1)});
    std::size_t number = 0;
    for (const std::string& source : entry.quiz.article.sources) {
        put_paragraph(canvas, column, "source" + std::to_string(number++), source,
                      {.step = type::small,
                       .colour = canvas.colours.text_secondary,
                       .tongue = Tongue::hindi,
                       .selectable = true});
    }
}

}  // namespace

const std::string& in_language(const Bilingual& words, InterfaceLanguage language) {
    return language == InterfaceLanguage::hindi ? words.hindi : words.english;
}

std::string article_details(const LibraryEntry& entry, InterfaceLanguage language) {
    const std::string minutes =
        counted_text(Key::library_minutes_one, Key::library_minutes_other, reading_minutes(entry.words), language);
    std::string reading = text(Key::reading_time, language, {minutes});
    if (entry.quiz.article.date.empty()) return reading;
    return text(Key::common_list_separator, language, {show_date(entry.quiz.article.date, language), reading});
}

PutArticle put_article(const Canvas& canvas, Column& column, const LibraryEntry& entry, const ArticleLook& look) {
    const Article& article = entry.article;
    const bool own_screen = look.place == ArticlePlace::own_screen;
    const bool narrow = column.width < canvas.text_px(520) || look.place == ArticlePlace::beside_question;
    const TypeStep body = narrow ? type::reading_small : type::reading;
    PutArticle result;
    Node node{.role = Role::article, .name = entry_title(entry), .lang = "hi"};
    // Another key where the levels of the headings are others: an element of the page cannot change its level.
    canvas.semantics().open(own_screen ? "article" : "article-beside", std::move(node));

    const std::string& topic = in_language(entry.quiz.article.topic, canvas.language);
    if (!topic.empty()) {
        put_chip(canvas, column, "topic", topic);
        column.gap(canvas.px(space::medium));
    }
    const std::uint8_t level = own_screen ? 1 : look.place == ArticlePlace::in_dialog ? 3 : 2;
    result.heading = put_heading(canvas, column, "title", entry_title(entry),
                                 {narrow ? type::article_title_small : type::article_title, level, Tongue::hindi});
    column.gap(canvas.px(space::hair));
    put_paragraph(canvas, column, "details", article_details(entry, canvas.language),
                  {.step = type::small, .colour = canvas.colours.text_secondary});
    column.gap(canvas.px(space::normal));
    put_divider(canvas, column);
    column.gap(canvas.px(space::large));

    std::size_t number = 0;
    for (const Span paragraph : article.paragraphs) {
        if (!is_shown(article, paragraph)) continue;
        const std::string_view words = slice(article.text, paragraph);
        const std::string key = "paragraph" + std::to_string(number++);
        if (is_cross_heading(article, paragraph)) {
            column.gap(canvas.px(space::small));
            put_heading(canvas, column, key, words,
                        {type::article_heading, static_cast<std::uint8_t>(level + 1), Tongue::hindi});
            column.gap(canvas.px(space::small));
            continue;
        }
        const PutParagraph put = put_paragraph(canvas, column, key, words,
                                               {.step = body,
                                                .colour = canvas.colours.text,
                                                .tongue = Tongue::hindi,
                                                .marks = marks_within(look.marks, paragraph),
                                                .selectable = true});
        if (result.first_mark.empty()) result.first_mark = put.first_mark;
        column.gap(canvas.px(canvas.settings.wide_spacing ? space::huge : space::large));
    }
    put_sources(canvas, column, entry, level);
    canvas.semantics().close();
    return result;
}

}  // namespace bodh::ui
