#include "analysis/analysis_json.h"

#include "base/fields_json.h"

namespace bodh {
namespace {

using Json = nlohmann::ordered_json;

std::string chosen_tags(const Token& token) {
    for (const Reading& reading : token.readings)
        if (reading.features.word_class == token.features.word_class &&
            reading.features.verb_form == token.features.verb_form)
            return std::string(reading.tags);
    return {};
}

Json token_json(const Token& token) {
    return {{"begin", token.span.begin}, {"end", token.span.end}, {"lemma", token.lemma}, {"tags", chosen_tags(token)}};
}

std::string_view printed_type(const Mention& mention) {
    return mention.date_shape == DateShape::floating ? "time" : mention_type_name(mention.type);
}

Json mention_json(const std::string& text, const Mention& mention) {
    Json json = {{"begin", mention.span.begin},
                 {"end", mention.span.end},
                 {"type", printed_type(mention)},
                 {"text", slice(text, mention.span)}};
    if (mention.type == MentionType::duration) json["shape"] = "duration";
    if (!mention.kind.empty()) json["kind"] = mention.kind;
    if (mention.number) json["value"] = mention.number->value;
    return json;
}

}  // namespace

std::string write_analysis(const ArticleAnalysis& analysis, const std::string& id, int indent) {
    Json sentences = Json::array();
    for (const SentenceAnalysis& sentence : analysis.sentences) {
        Json tokens = Json::array();
        for (const Token& token : sentence.tokens) tokens.push_back(token_json(token));
        Json mentions = Json::array();
        for (const Mention& mention : sentence.mentions)
            mentions.push_back(mention_json(analysis.article.text, mention));
        sentences.push_back({{"begin", sentence.sentence.span.begin},
                             {"end", sentence.sentence.span.end},
                             {"tokens", std::move(tokens)},
                             {"mentions", std::move(mentions)}});
    }
    const Json json = {{"id", id}, {"sentences", std::move(sentences)}};
    return write_json(json, indent);
}

}  // namespace bodh
