#include "ui/screens/evidence.h"

#include <doctest/doctest.h>

#include "session/sample_quiz.h"

using namespace bodh;
using namespace bodh::ui;

namespace {

std::string text_of(const Article& article, Span span) {
    return std::string(slice(article.text, span));
}

}  // namespace

TEST_CASE("a proving sentence is shown with its neighbours in the paragraph, and no further") {
    const Quiz quiz = sample::quiz();
    const Result<Article> article = read_article(quiz.article.text, ArticleCeilings::any);
    REQUIRE(article);
    struct Row {
        std::size_t question;
        const char* begins;
        const char* ends;
    };
    const Row rows[] = {
        {0, "सोमवार को", "पुरानी नाव पर बना है।"},     // the first of two
        {1, "पुस्तकालय में असमिया", "गाँवों तक जाती है।"},  // the first of three: no sentence of the paragraph before
        {2, "पुस्तकालय में असमिया", "पास रख सकते हैं।"},    // the middle of three
    };
    for (const Row& row : rows) {
        CAPTURE(row.question);
        const std::vector<Span>& evidence = quiz.questions[row.question].evidence;
        const std::vector<Passage> passages = passages_around(*article, evidence);
        REQUIRE(passages.size() == 1);
        const std::string words = text_of(*article, passages[0].span);
        CHECK(words.rfind(row.begins, 0) == 0);
        CHECK(words.substr(words.size() - std::string(row.ends).size()) == row.ends);
        CHECK(passages[0].marks == evidence);
    }
}

TEST_CASE("passages that touch become one, others stay apart") {
    const Quiz quiz = sample::quiz();
    const Result<Article> article = read_article(quiz.article.text, ArticleCeilings::any);
    REQUIRE(article);
    const Span first = quiz.questions[0].evidence[0];
    const Span third = quiz.questions[1].evidence[0];
    const Span fourth = quiz.questions[2].evidence[0];
    CHECK(passages_around(*article, {first, fourth}).size() == 2);
    const std::vector<Passage> joined = passages_around(*article, {third, fourth});
    REQUIRE(joined.size() == 1);
    CHECK(joined[0].marks == std::vector<Span>{third, fourth});
    CHECK(passages_around(*article, {}).empty());
}
