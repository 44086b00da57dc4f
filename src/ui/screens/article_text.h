// The article as it is read: title, what it is, paragraphs and cross-headings, sources; sentences can be marked.
#pragma once

#include <vector>

#include "app/library.h"
#include "ui/widgets/canvas.h"

namespace bodh::ui {

// Beside a question its letters are a little smaller; there and in a dialog the page's first heading is another.
enum class ArticlePlace { own_screen, beside_question, in_dialog };

struct ArticleLook {
    std::vector<Span> marks = {};  // bytes of the article's text
    ArticlePlace place = ArticlePlace::own_screen;
};

struct PutArticle {
    NodeId heading = 0;
    Rect first_mark = {};  // empty when nothing is marked
};

PutArticle put_article(const Canvas& canvas, Column& column, const LibraryEntry& entry, const ArticleLook& look);

// "19 जून 2024 · पढ़ने में लगभग 3 मिनट": what there is of it.
std::string article_details(const LibraryEntry& entry, InterfaceLanguage language);
const std::string& in_language(const Bilingual& words, InterfaceLanguage language);

}  // namespace bodh::ui
