#include "quiz/quiz_json.h"

#include <algorithm>

#include "base/fields_json.h"

namespace bodh {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t version = 1;
constexpr std::int64_t bytes_limit = 0xFFFFFFFF;
constexpr std::int64_t levels = 3;
constexpr std::int64_t places_limit = 1000;
constexpr std::int64_t seed_limit = 0x7FFFFFFFFFFFFFFF;

std::string optional_string(const JsonFields& fields, std::string_view name) {
    return fields.has(name) ? fields.field(name).string() : std::string();
}

std::vector<std::string> optional_strings(const JsonFields& fields, std::string_view name) {
    std::vector<std::string> values;
    if (!fields.has(name)) return values;
    const JsonFields list = fields.field(name);
    for (std::size_t index = 0; index < list.size(); ++index) values.push_back(list.item(index).string());
    return values;
}

QuizArticle read_article_fields(const JsonFields& fields) {
    QuizArticle article;
    article.id = optional_string(fields, "id");
    article.title = optional_string(fields, "title");
    article.text = fields.field("text").string();
    article.date = optional_string(fields, "date");
    article.topic = {optional_string(fields, "topic"), optional_string(fields, "topic_en")};
    if (fields.has("level")) article.level = static_cast<int>(fields.field("level").integer(1, levels));
    article.sources = optional_strings(fields, "sources");
    return article;
}

Option read_option(const JsonFields& fields) {
    Option option;
    option.text = fields.field("text").string();
    option.correct = fields.has("correct") && fields.field("correct").boolean();
    option.why = {optional_string(fields, "why"), optional_string(fields, "why_en")};
    if (fields.has("place")) option.place = static_cast<std::uint32_t>(fields.field("place").integer(1, places_limit));
    option.partner = optional_string(fields, "partner");
    return option;
}

Span read_span(const JsonFields& fields, std::size_t text_bytes) {
    Span span;
    span.begin = static_cast<std::uint32_t>(fields.field("begin").integer(0, bytes_limit));
    span.end = static_cast<std::uint32_t>(fields.field("end").integer(0, bytes_limit));
    if (span.empty() || span.end > text_bytes) fields.field("end").refuse();
    return span;
}

// An order whose places are not 1 … n, or a match in which something is left over, could not be answered.
void refuse_loose_ends(const Question& question, const JsonFields& fields) {
    const std::size_t count = question.options.size();
    const bool match = question.form == AnswerForm::match;
    if (match && question.partners.size() != count) fields.field("partners").refuse();
    for (std::size_t index = 0; index < count; ++index) {
        const Option& option = question.options[index];
        const auto same = [&](const Option& other) {
            return match ? other.partner == option.partner : other.place == option.place;
        };
        const auto& partners = question.partners;
        const bool there = match ? std::find(partners.begin(), partners.end(), option.partner) != partners.end()
                                 : option.place >= 1 && option.place <= count;
        const bool once = std::count_if(question.options.begin(), question.options.end(), same) == 1;
        if (!there || !once) fields.field("options").item(index).field(match ? "partner" : "place").refuse();
    }
}

Question read_question(const JsonFields& fields, std::size_t text_bytes) {
    Question question;
    question.id = fields.field("id").string();
    if (!question_kind_from_name(fields.field("kind").string(), question.kind)) fields.field("kind").refuse();
    if (!answer_form_from_name(fields.field("form").string(), question.form)) fields.field("form").refuse();
    question.stem = fields.field("stem").string();
    question.answer = fields.field("answer").string();
    question.accepted = optional_strings(fields, "accepted");
    if (fields.has("extractive")) question.extractive = fields.field("extractive").boolean();
    if (fields.has("options")) {
        const JsonFields options = fields.field("options");
        for (std::size_t index = 0; index < options.size(); ++index)
            question.options.push_back(read_option(options.item(index)));
    }
    question.partners = optional_strings(fields, "partners");
    const bool arranged = question.form == AnswerForm::order || question.form == AnswerForm::match;
    if (arranged) refuse_loose_ends(question, fields);
    if (fields.has("evidence")) {
        const JsonFields evidence = fields.field("evidence");
        for (std::size_t index = 0; index < evidence.size(); ++index)
            question.evidence.push_back(read_span(evidence.item(index), text_bytes));
    }
    question.explanation = {optional_string(fields, "explanation"), optional_string(fields, "explanation_en")};
    if (fields.has("difficulty")) question.difficulty = fields.field("difficulty").number(0, 1);
    return question;
}

void put_unless_empty(Json& json, const char* name, const std::string& value) {
    if (!value.empty()) json[name] = value;
}

Json write_article_fields(const QuizArticle& article) {
    Json json = {{"id", article.id}, {"title", article.title}};
    put_unless_empty(json, "date", article.date);
    put_unless_empty(json, "topic", article.topic.hindi);
    put_unless_empty(json, "topic_en", article.topic.english);
    if (article.level > 0) json["level"] = article.level;
    if (!article.sources.empty()) json["sources"] = article.sources;
    json["text"] = article.text;
    return json;
}

Json write_option(const Option& option) {
    Json json = {
        {"text", option.text}, {"correct", option.correct}, {"why", option.why.hindi}, {"why_en", option.why.english}};
    if (option.place > 0) json["place"] = option.place;
    put_unless_empty(json, "partner", option.partner);
    return json;
}

Json write_question(const Question& question) {
    Json json = {{"id", question.id},
                 {"kind", question_kind_name(question.kind)},
                 {"form", answer_form_name(question.form)},
                 {"stem", question.stem},
                 {"answer", question.answer},
                 {"accepted", question.accepted},
                 {"extractive", question.extractive}};
    Json options = Json::array();
    for (const Option& option : question.options) options.push_back(write_option(option));
    json["options"] = std::move(options);
    if (!question.partners.empty()) json["partners"] = question.partners;
    Json evidence = Json::array();
    for (const Span& span : question.evidence) evidence.push_back({{"begin", span.begin}, {"end", span.end}});
    json["evidence"] = std::move(evidence);
    json["explanation"] = question.explanation.hindi;
    json["explanation_en"] = question.explanation.english;
    json["difficulty"] = question.difficulty;
    return json;
}

}  // namespace

Result<Quiz> read_quiz(std::string_view text) {
    const Result<nlohmann::json> json = parse_json(text);
    if (!json) return json.error();
    std::optional<Error> fault;
    const JsonFields root(*json, fault);
    const bool ours = root.has("format") && root.field("format").string() == "bodh.quiz" && root.has("version") &&
                      root.field("version").integer(version, version) == version && !fault;
    if (!ours) return Error{ErrorCode::quiz_unknown_format, {}, {}};
    Quiz quiz;
    if (root.has("seed")) quiz.seed = static_cast<std::uint64_t>(root.field("seed").integer(0, seed_limit));
    quiz.article = read_article_fields(root.field("article"));
    const JsonFields questions = root.field("questions");
    for (std::size_t index = 0; index < questions.size(); ++index)
        quiz.questions.push_back(read_question(questions.item(index), quiz.article.text.size()));
    if (fault) return *fault;
    return quiz;
}

std::string write_quiz(const Quiz& quiz, int indent) {
    Json questions = Json::array();
    for (const Question& question : quiz.questions) questions.push_back(write_question(question));
    const Json json = {{"format", "bodh.quiz"},
                       {"version", version},
                       {"seed", quiz.seed},
                       {"article", write_article_fields(quiz.article)},
                       {"questions", std::move(questions)}};
    return write_json(json, indent);
}

}  // namespace bodh
