#include <doctest/doctest.h>

#include "article/article.h"
#include "text/letters.h"
#include "text/random_text.h"
#include "text/utf8.h"

using namespace bodh;

namespace {

std::string sentences_of(const Article& article) {
    std::string joined;
    for (const Sentence& sentence : article.sentences) {
        joined += std::to_string(sentence.paragraph) + (sentence.heading ? "h " : " ");
        joined += slice(article.text, sentence.span);
        joined += '\n';
    }
    return joined;
}

Article read_any(std::string_view text) {
    Result<Article> article = read_article(text, ArticleCeilings::any);
    REQUIRE(article);
    return *article;
}

}  // namespace

TEST_CASE("a report is read into title, dateline, paragraphs and sentences") {
    const Article article = read_any(
        "नदी में बाढ़, सैकड़ों बेघर\n"
        "\n"
        "पटना, 3 मई (एजेंसी): कल रात नदी में बाढ़ आई। सैकड़ों लोग बेघर हुए।\n"
        "राहत का काम\n"
        "सरकार ने नावें भेजीं।\n"
        "यह भी पढ़ें: पिछली बाढ़ की कहानी\n"
        "लोग लौट रहे हैं। https://example.org/a?b\n");
    CHECK(slice(article.text, article.title) == "नदी में बाढ़, सैकड़ों बेघर");
    CHECK(slice(article.text, article.dateline) == "पटना, 3 मई (एजेंसी):");
    CHECK(sentences_of(article) ==
          "0 कल रात नदी में बाढ़ आई।\n0 सैकड़ों लोग बेघर हुए।\n1h राहत का काम\n2 सरकार ने नावें भेजीं।\n3 लोग लौट रहे हैं।\n");
    REQUIRE(article.cleaned.size() == 2);
    CHECK(slice(article.text, article.cleaned[0]) == "यह भी पढ़ें: पिछली बाढ़ की कहानी");
    CHECK(slice(article.text, article.cleaned[1]) == "https://example.org/a?b");
}

TEST_CASE("the first line is the title unless it is text itself") {
    struct Row {
        const char* text;
        const char* title;
    };
    const Row rows[] = {
        {"बाढ़ से तबाही\nनदी भर गई।", "बाढ़ से तबाही"},
        {"क्या बाढ़ आएगी?\n\nनदी भर गई।", "क्या बाढ़ आएगी?"},
        {"क्या बाढ़ आएगी?\nनदी भर गई।", ""},
        {"नदी भर गई।\nलोग भागे।", ""},
        {"नदी भर गई।", ""},
        {"बाढ़ से तबाही", ""},
        {"नदी भर गई। लोग भागे\nसब बचे।", ""},
        {"\ufeff\r\n  बाढ़ से तबाही  \r\n\r\nनदी भर गई।", "बाढ़ से तबाही"},
        {"विज्ञापन\nबाढ़ से तबाही\nनदी भर गई।", "बाढ़ से तबाही"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const Article article = read_any(row.text);
        CHECK(slice(article.text, article.title) == row.title);
    }
}

TEST_CASE("lines cut to a width are put together again") {
    const Article article = read_any(
        "बाढ़ से तबाही\n\nकल रात नदी में इतना\nपानी आया कि गाँव के\nसारे घर डूब गए। लोग\nऊँची जगह भागे।\n\nअब सब ठीक है।\n");
    CHECK(sentences_of(article) ==
          "0 कल रात नदी में इतना\nपानी आया कि गाँव के\nसारे घर डूब गए।\n0 लोग\nऊँची जगह भागे।\n1 अब सब ठीक है।\n");
}

TEST_CASE("one sentence a line stays one sentence a line") {
    const Article article = read_any("बाढ़ से तबाही\n\nनदी भर गई।\nलोग भागे।\nसरकार ने नावें भेजीं।\n");
    CHECK(sentences_of(article) == "0 नदी भर गई।\n1 लोग भागे।\n2 सरकार ने नावें भेजीं।\n");
}

TEST_CASE("a text that makes no article is refused with its reason") {
    std::string long_enough;
    for (int i = 0; i < 10; ++i) long_enough += "नदी में बाढ़ आई। ";
    struct Row {
        std::string text;
        ErrorCode code;
        std::string where;
        std::string detail;
    };
    const Row rows[] = {
        {"", ErrorCode::text_empty, "", ""},
        {" \n\t…!", ErrorCode::text_empty, "", ""},
        {"12 34", ErrorCode::text_empty, "", ""},
        {"नदी में बाढ़ आई है।", ErrorCode::text_too_short, "", "25"},
        {"The river is in flood and many people have left.", ErrorCode::text_not_hindi, "", ""},
        {long_enough + "\xff", ErrorCode::text_not_utf8, std::to_string(long_enough.size()), ""},
        {long_enough.substr(0, 100), ErrorCode::text_not_utf8, "99", ""},
        {std::string(300 * 1024, 'a'), ErrorCode::text_too_long, "", "262144"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text.substr(0, 60));
        const Result<Article> article = read_article(row.text, ArticleCeilings::strict);
        REQUIRE(!article);
        CHECK(article.error().code == row.code);
        CHECK(article.error().where == row.where);
        CHECK(article.error().detail == row.detail);
    }
    CHECK(read_article(long_enough, ArticleCeilings::strict));
    CHECK(read_article("नदी में बाढ़ आई है।", ArticleCeilings::any));
    CHECK(read_article("The river is in flood.", ArticleCeilings::any));
}

TEST_CASE("whatever the bytes, spans lie in the text, in order, and every letter is read or accounted for") {
    for (std::uint32_t seed = 1; seed <= 4000; ++seed) {
        CAPTURE(seed);
        const std::string text = random_text(seed);
        const Result<Article> read = read_article(text, ArticleCeilings::any);
        if (!read) {
            REQUIRE((read.error().code == ErrorCode::text_empty || read.error().code == ErrorCode::text_not_utf8));
            continue;
        }
        REQUIRE(read->text == text);
        std::vector<bool> covered(text.size(), false);
        const auto cover = [&](Span span) {
            REQUIRE(span.begin <= span.end);
            REQUIRE(span.end <= text.size());
            for (std::size_t i = span.begin; i < span.end; ++i) covered[i] = true;
        };
        cover(read->title);
        cover(read->dateline);
        for (const Span span : read->cleaned) cover(span);
        std::uint32_t end = 0;
        for (const Sentence& sentence : read->sentences) {
            REQUIRE(!sentence.span.empty());
            REQUIRE(sentence.span.begin >= end);
            REQUIRE(sentence.paragraph < read->paragraphs.size());
            REQUIRE(read->paragraphs[sentence.paragraph].contains(sentence.span));
            end = sentence.span.end;
            cover(sentence.span);
        }
        for (std::size_t at = 0; at < text.size();) {
            const CodePoint point = code_point_at(text, at);
            if (is_letter(point.value)) REQUIRE(covered[at]);
            at += point.size;
        }
    }
}

TEST_CASE("web addresses at the ends of a sentence are left out of it, one inside stays") {
    const Article article =
        read_any("बाढ़\n\nhttps://a.org https://b.org नदी भर गई https://c.org/x?y आज। www.d.org https://e.org");
    CHECK(sentences_of(article) == "0 नदी भर गई https://c.org/x?y आज।\n");
    CHECK(article.cleaned.size() == 5);
}
