// bodh_items PACK < articles.ndjson: every item of the articles with the features that the ranking model sees, one line
// of JSON an item. Judges read the items; fit.py reads their judgements with the features.
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "analysis/analyze_article.h"
#include "facts/extract_facts.h"
#include "language/language.h"
#include "questions/generate_questions.h"
#include "questions/rank.h"

namespace {

using Json = nlohmann::ordered_json;

Json item_json(const bodh::QuestionContext& context, const bodh::Draft& draft) {
    const bodh::Question& question = draft.question;
    Json item = {{"kind", bodh::question_kind_name(question.kind)},
                 {"form", bodh::answer_form_name(question.form)},
                 {"stem", question.stem},
                 {"answer", question.answer},
                 {"acceptability", draft.acceptability}};
    for (const bodh::Option& option : question.options) {
        Json shown = {{"text", option.text}, {"correct", option.correct}};
        if (option.place > 0) shown["place"] = option.place;
        if (!option.partner.empty()) shown["partner"] = option.partner;
        item["options"].push_back(std::move(shown));
    }
    if (!question.partners.empty()) item["partners"] = question.partners;
    for (const bodh::ItemFeature& feature : bodh::item_features(context, draft))
        item["features"][feature.name] = feature.value;
    return item;
}

}  // namespace

int main(int count, char** arguments) try {
    if (count != 2) {
        std::cerr << "usage: bodh_items PACK < articles.ndjson\n";
        return 2;
    }
    std::ifstream file(arguments[1], std::ios::binary);
    auto language = bodh::load_language({std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()});
    if (!language) {
        std::cerr << "bodh_items: the language pack cannot be read\n";
        return 1;
    }
    for (std::string line; std::getline(std::cin, line);) {
        const auto input = nlohmann::json::parse(line, nullptr, false);
        if (!input.is_object()) continue;
        auto article = bodh::read_article(input.value("text", std::string()), bodh::ArticleCeilings::strict);
        if (!article) continue;
        const auto analysis = bodh::analyze_article(*language, *std::move(article));
        const auto facts = bodh::extract_facts(*language, analysis);
        const bodh::QuestionContext context{*language, analysis, facts, 1};
        for (const bodh::Draft& draft : bodh::generate_questions(context, {})) {
            Json item = {{"article", input.value("id", std::string())}};
            item.update(item_json(context, draft));
            std::cout << item.dump() << "\n";
        }
    }
    return 0;
} catch (...) {
    return 1;  // out of memory, or a line that is no text
}
