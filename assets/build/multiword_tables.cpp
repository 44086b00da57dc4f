#include "multiword_tables.h"

#include <set>

#include "lexicon_entries.h"

namespace bodh {

std::string conjunct_nouns_tsv(const std::vector<Analysis>& analyses) {
    std::set<std::string> rows;
    for (const Analysis& analysis : analyses) {
        const std::size_t space = analysis.lemma.find(' ');
        if (analysis.tags.rfind("vblex", 0) != 0 || space == std::string::npos || is_slip(analysis)) continue;
        std::string verb = lemma_spelling(analysis.lemma.substr(space + 1));
        if (verb.find(' ') != std::string::npos) continue;
        if (verb == "होना") verb = "हो";  // the automaton names this one verb by its infinitive
        rows.insert(lemma_spelling(analysis.lemma.substr(0, space)) + '\t' + verb + '\n');
    }
    std::string tsv = "noun\tverb\n";
    for (const std::string& row : rows) tsv += row;
    return tsv;
}

std::string multiword_names_tsv(const std::vector<Analysis>& analyses) {
    std::set<std::string> rows;
    for (const Analysis& analysis : analyses) {
        if (analysis.tags.rfind("np.", 0) != 0 || analysis.lemma.find(' ') == std::string::npos || is_slip(analysis))
            continue;
        const std::string kind = analysis.tags.substr(3, analysis.tags.find('.', 3) - 3);
        rows.insert(lemma_spelling(analysis.lemma) + '\t' + kind + '\n');
    }
    std::string tsv = "name\tkind\n";
    for (const std::string& row : rows) tsv += row;
    return tsv;
}

}  // namespace bodh
