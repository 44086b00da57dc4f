#include "quiz/generate_quiz.h"

#include <doctest/doctest.h>

#include <map>
#include <set>

#include "questions/review.h"
#include "quiz/quiz_json.h"
#include "support/hindi.h"
#include "support/printed_questions.h"
#include "support/text_files.h"

using namespace bodh;

namespace {

Result<Quiz> quiz_of(const std::string& text, const GenerateOptions& options) {
    QuizArticle article;
    article.id = "a";
    article.text = text;
    return generate_quiz(hindi(), article, options);
}

Quiz first_quiz(const GenerateOptions& options) {
    Result<Quiz> quiz = quiz_of(first_article(), options);
    REQUIRE(quiz);
    return *std::move(quiz);
}

std::string stems_of(const Quiz& quiz) {
    std::string lines;
    for (const Question& question : quiz.questions) lines += question.stem + "\n";
    return lines;
}

std::string options_of(const Quiz& quiz) {
    std::string lines;
    for (const Question& question : quiz.questions)
        for (const Option& option : question.options) lines += option.text + "\n";
    return lines;
}

}  // namespace

TEST_CASE("the same article and seed give the same quiz, byte for byte") {
    GenerateOptions options;
    options.seed = 11;
    CHECK(write_quiz(first_quiz(options)) == write_quiz(first_quiz(options)));
    options.limit.reset();
    CHECK(write_quiz(first_quiz(options)) == write_quiz(first_quiz(options)));
}

TEST_CASE("another seed gives other options") {
    std::set<std::string> different;
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
        GenerateOptions options;
        options.seed = seed;
        options.limit.reset();
        different.insert(options_of(first_quiz(options)));
    }
    CHECK(different.size() == 4);
}

TEST_CASE("questions come in order of the text, named q1, q2 …, each proved by sentences of the article") {
    GenerateOptions options;
    options.limit.reset();
    const Quiz quiz = first_quiz(options);
    CHECK(quiz.article.title == "24 साल बाद उत्तर कोरिया पहुँचे पुतिन, किम जोंग उन के साथ रणनीतिक संधि");
    CHECK(quiz.article.text == first_article());
    std::set<std::string> stems;
    std::uint32_t last = 0;
    for (std::size_t i = 0; i < quiz.questions.size(); ++i) {
        const Question& question = quiz.questions[i];
        CAPTURE(question.stem);
        CHECK(question.id == "q" + std::to_string(i + 1));
        CHECK(stems.insert(question.stem).second);
        REQUIRE_FALSE(question.evidence.empty());
        for (const Span span : question.evidence) CHECK_FALSE(slice(quiz.article.text, span).empty());
        CHECK(question.evidence.back().begin >= last);
        last = question.evidence.back().begin;
    }
}

TEST_CASE("every question of the first article is sound whatever the seed") {
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        GenerateOptions options;
        options.seed = seed;
        options.limit.reset();
        const Quiz quiz = first_quiz(options);
        for (const Question& question : quiz.questions) {
            CAPTURE(seed);
            CAPTURE(printed_question(question));
            CHECK(review_question(hindi(), question, quiz.article.text).empty());
        }
    }
}

TEST_CASE("a quiz has at most as many questions as wanted, spread over the sentences and over kinds") {
    std::size_t before = 0;
    for (const std::size_t limit :
         {std::size_t{0}, std::size_t{1}, std::size_t{6}, std::size_t{15}, std::size_t{500}}) {
        CAPTURE(limit);
        GenerateOptions options;
        options.limit = limit;
        const Quiz quiz = first_quiz(options);
        CHECK(quiz.questions.size() <= limit);
        CHECK(quiz.questions.size() >= before);
        before = quiz.questions.size();
        std::map<std::uint32_t, int> of_sentence;
        std::set<QuestionKind> kinds;
        for (const Question& question : quiz.questions) {
            CAPTURE(question.stem);
            // Two a sentence; more only when all sentences together do not give as many as wanted.
            CHECK(++of_sentence[question.evidence.back().begin] <= (limit <= 15 ? 2 : 4));
            kinds.insert(question.kind);
        }
        if (limit == 6) CHECK(kinds.size() >= 4);
        if (limit == 15) CHECK(quiz.questions.size() == 15);
    }
}

TEST_CASE("only the wanted kinds are asked") {
    GenerateOptions options;
    options.limit.reset();
    options.kinds = {QuestionKind::when, QuestionKind::true_false};
    const Quiz quiz = first_quiz(options);
    std::set<QuestionKind> kinds;
    for (const Question& question : quiz.questions) kinds.insert(question.kind);
    CHECK(kinds == std::set<QuestionKind>{QuestionKind::when, QuestionKind::true_false});

    options.kinds = {QuestionKind::why};
    const Result<Quiz> none = quiz_of(first_article(), options);
    if (!none) CHECK(none.error().code == ErrorCode::no_question_found);
}

TEST_CASE("a title that is given stays; one that is not is taken from the text") {
    QuizArticle article;
    article.text = first_article();
    article.title = "संधि";
    const Result<Quiz> quiz = generate_quiz(hindi(), article, {});
    REQUIRE(quiz);
    CHECK(quiz->article.title == "संधि");
    CHECK(quiz->seed == 1);
}

TEST_CASE("a text that gives no quiz is refused with its reason") {
    std::string questionless;
    for (int i = 0; i < 12; ++i) questionless += "अरे वाह, क्या बात है! ";
    std::string long_text = first_article();
    while (long_text.size() <= article_bytes_limit) long_text += first_article();
    struct Row {
        std::string text;
        ErrorCode code;
    };
    const Row rows[] = {
        {"", ErrorCode::text_empty},
        {" \n\n ", ErrorCode::text_empty},
        {"राम ने आम खाया है।", ErrorCode::text_too_short},
        {"The minister opened the bridge on Monday and said that two more bridges would be built by the end of the "
         "year "
         "if the money that was promised came in time.",
         ErrorCode::text_not_hindi},
        {long_text, ErrorCode::text_too_long},
        {first_article() + "\xe0\xa4", ErrorCode::text_not_utf8},
        {questionless, ErrorCode::no_question_found},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text.substr(0, 60));
        const Result<Quiz> quiz = quiz_of(row.text, {});
        REQUIRE_FALSE(quiz);
        CHECK(quiz.error().code == row.code);
    }
}

TEST_CASE("the first article gives at least 15 questions of at least 6 kinds") {
    GenerateOptions options;
    options.limit.reset();
    const Quiz quiz = first_quiz(options);
    std::set<QuestionKind> kinds;
    for (const Question& question : quiz.questions) kinds.insert(question.kind);
    CHECK(quiz.questions.size() >= 15);
    CHECK(kinds.size() >= 6);
    CHECK(stems_of(quiz).find('?') != std::string::npos);
}
