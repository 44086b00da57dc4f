#include "support/printed_facts.h"

namespace bodh {
namespace {

std::string statement_line(const Fact& fact) {
    return (fact.attribution ? fact.attribution->text + " के अनुसार: " : std::string()) + fact.statement.text();
}

}  // namespace

std::string printed_statements(const std::vector<Fact>& facts) {
    std::string lines;
    for (const Fact& fact : facts) lines += (lines.empty() ? "" : "\n") + statement_line(fact);
    return lines;
}

std::string printed_roles(const ArticleAnalysis& analysis, const Fact& fact) {
    std::string line;
    for (const RoleFiller& filler : fact.roles)
        line += (line.empty() ? "" : " | ") + std::string(role_name(filler.role)) + ": " +
                std::string(slice(analysis.article.text, filler.span));
    return line;
}

std::string printed_facts(const Understood& understood) {
    std::string lines;
    for (const Fact& fact : understood.facts) {
        lines += statement_line(fact) + "\n";
        lines += "  " + fact.predicate + (fact.negated ? " (negated)" : "") + "\n";
        lines += "  " + printed_roles(understood.analysis, fact) + "\n";
        if (fact.evidence.size() > 1)
            lines +=
                "  proved with: " + std::string(slice(understood.analysis.article.text, fact.evidence.front())) + "\n";
    }
    return lines;
}

}  // namespace bodh
