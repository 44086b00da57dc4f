#include "quiz/generate_quiz.h"

#include <utility>

#include "analysis/analyze_article.h"
#include "facts/extract_facts.h"
#include "questions/generate_questions.h"
#include "quiz/choose_questions.h"

namespace bodh {
namespace {

// About which share of the whole time has passed after each stage on news articles; a bar needs no more.
namespace after {
constexpr double reading = 0.05;
constexpr double analysis = 0.3;
constexpr double facts = 0.4;
constexpr double questions = 0.95;
constexpr double choosing = 1;
}  // namespace after

}  // namespace

Result<Quiz> generate_quiz(const Language& language, QuizArticle quiz_article, const GenerateOptions& options,
                           const QuizProgress& progress) {
    const auto tell = [&](double done) {
        if (progress) progress(done);
    };
    Result<Article> article = read_article(quiz_article.text, ArticleCeilings::strict);
    if (!article) return article.error();
    tell(after::reading);
    const ArticleAnalysis analysis = analyze_article(language, *std::move(article));
    tell(after::analysis);
    const std::vector<Fact> facts = extract_facts(language, analysis);
    tell(after::facts);
    const QuestionContext context{language, analysis, facts, options.seed};
    std::vector<Draft> drafts = generate_questions(context, options.kinds);
    if (drafts.empty()) return Error{ErrorCode::no_question_found, {}, {}};
    tell(after::questions);

    Quiz quiz;
    quiz.seed = options.seed;
    quiz.article = std::move(quiz_article);
    if (quiz.article.title.empty())
        quiz.article.title = std::string(slice(analysis.article.text, analysis.article.title));
    if (options.limit) {
        quiz.questions = choose_questions(std::move(drafts), *options.limit);
    } else {
        for (Draft& draft : drafts) quiz.questions.push_back(std::move(draft.question));
    }
    for (std::size_t index = 0; index < quiz.questions.size(); ++index)
        quiz.questions[index].id = "q" + std::to_string(index + 1);
    tell(after::choosing);
    return quiz;
}

}  // namespace bodh
