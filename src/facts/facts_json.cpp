#include "facts/facts_json.h"

#include "base/fields_json.h"

namespace bodh {
namespace {

using Json = nlohmann::ordered_json;

Json span_json(const std::string& text, Span span) {
    return {{"begin", span.begin}, {"end", span.end}, {"text", slice(text, span)}};
}

Json fact_json(const ArticleAnalysis& analysis, const Fact& fact) {
    const std::string& text = analysis.article.text;
    Json roles = Json::array();
    for (const RoleFiller& filler : fact.roles) {
        Json role = {{"role", role_name(filler.role)}};
        role.update(span_json(text, filler.span));
        roles.push_back(std::move(role));
    }
    Json json = {{"predicate", fact.predicate},
                 {"negated", fact.negated},
                 {"statement", fact.statement.text()},
                 {"roles", std::move(roles)}};
    if (fact.attribution) json["attribution"] = span_json(text, fact.attribution->source);
    json["evidence"] = {{"begin", fact.evidence.back().begin}, {"end", fact.evidence.back().end}};
    return json;
}

}  // namespace

std::string write_facts(const ArticleAnalysis& analysis, const std::vector<Fact>& facts,
                        const std::vector<Claim>& claims, const std::string& id, int indent) {
    Json list = Json::array();
    for (const Fact& fact : facts) list.push_back(fact_json(analysis, fact));
    Json claimed = Json::array();
    for (const Claim& claim : claims)
        claimed.push_back({{"source", span_json(analysis.article.text, claim.source)},
                           {"claim", span_json(analysis.article.text, claim.claim)}});
    const Json json = {{"id", id}, {"facts", std::move(list)}, {"claims", std::move(claimed)}};
    return write_json(json, indent);
}

}  // namespace bodh
