#include "quiz/generate_quiz.h"

#include <utility>

#include "analysis/analyze_article.h"
#include "facts/extract_facts.h"
#include "questions/generate_questions.h"
#include "quiz/choose_questions.h"

namespace bodh {

Result<Quiz> generate_quiz(const Language& language, QuizArticle quiz_article, const GenerateOptions& options) {
    Result<Article> article = read_article(quiz_article.text, ArticleCeilings::strict);
    if (!article) return article.error();
    const ArticleAnalysis analysis = analyze_article(language, *std::move(article));
    const std::vector<Fact> facts = extract_facts(language, analysis);
    const QuestionContext context{language, analysis, facts, options.seed};
    std::vector<Draft> drafts = generate_questions(context, options.kinds);
    if (drafts.empty()) return Error{ErrorCode::no_question_found, {}, {}};

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
    return quiz;
}

}  // namespace bodh
