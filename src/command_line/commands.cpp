#include "command_line/commands.h"

#include <algorithm>
#include <cstdio>
#include <string_view>

#include "analysis/analysis_json.h"
#include "command_line/files.h"
#include "command_line/lines_json.h"
#include "facts/extract_facts.h"
#include "facts/facts_json.h"
#include "grading/grade_answers_json.h"
#include "questions/review.h"
#include "quiz/quiz_json.h"
#include "strings/error_message.h"

namespace bodh {
namespace {

void complain(const Error& error) {
    std::fprintf(stderr, "%s\n%s\n", error_message(error, InterfaceLanguage::hindi).c_str(),
                 error_message(error, InterfaceLanguage::english).c_str());
}

void print_line(const std::string& line) {
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
}

std::string_view list_name(Verb verb) {
    return verb == Verb::analyze ? "sentences" : verb == Verb::facts ? "facts" : "questions";
}

Result<std::string> answer_for(const Language& language, const CommandLine& command, const InputLine& input,
                               int indent) {
    if (command.verb == Verb::generate) {
        QuizArticle article;
        article.id = input.id;
        article.text = input.text;
        const Result<Quiz> quiz = generate_quiz(language, std::move(article), command.generate);
        if (!quiz) return quiz.error();
        return write_quiz(*quiz, indent);
    }
    Result<Article> article = read_article(input.text, ArticleCeilings::any);
    if (!article) return article.error();
    const ArticleAnalysis analysis = analyze_article(language, *std::move(article));
    if (command.verb == Verb::analyze) return write_analysis(analysis, input.id, indent);
    return write_facts(analysis, extract_facts(language, analysis), find_claims(language, analysis), input.id, indent);
}

}  // namespace

int run_articles(const Language& language, const CommandLine& command) {
    const Result<std::string> bytes = read_file(command.files[0]);
    if (!bytes) return complain(bytes.error()), 1;
    if (!command.ndjson) {
        const Result<std::string> answer = answer_for(language, command, {command.files[0], *bytes}, 1);
        if (!answer) return complain(answer.error()), 1;
        return print_line(*answer), 0;
    }
    std::string_view rest = *bytes;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        const Result<InputLine> input = read_input_line(line);
        const Result<std::string> answer = input ? answer_for(language, command, *input, -1) : input.error();
        print_line(
            answer ? *answer
                   : write_error_line(input ? input->id : std::string(), answer.error(), list_name(command.verb), -1));
    }
    return 0;
}

int run_review(const Language& language, const CommandLine& command) {
    const Result<std::string> bytes = read_file(command.files[0]);
    if (!bytes) return complain(bytes.error()), 2;
    const Result<Quiz> quiz = read_quiz(*bytes);
    if (!quiz) return complain(quiz.error()), 2;
    bool flawed = false;
    for (const Question& question : quiz->questions)
        for (ItemFlaw flaw : review_question(language, question, quiz->article.text)) {
            print_line(question.id + "\t" + std::string(item_flaw_name(flaw)) + "\t" + question.stem);
            flawed = true;
        }
    return flawed ? 1 : 0;
}

int run_grade(const CommandLine& command) {
    const Result<std::string> quiz_bytes = read_file(command.files[0]);
    if (!quiz_bytes) return complain(quiz_bytes.error()), 1;
    const Result<Quiz> quiz = read_quiz(*quiz_bytes);
    if (!quiz) return complain(quiz.error()), 1;
    const Result<std::string> answers = read_file(command.files[1]);
    if (!answers) return complain(answers.error()), 1;
    const Result<std::string> report = grade_answers(*quiz, *answers);
    if (!report) return complain(report.error()), 1;
    return print_line(*report), 0;
}

}  // namespace bodh
