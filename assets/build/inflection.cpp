#include "inflection.h"

#include <algorithm>
#include <set>
#include <utility>

#include "lexicon_entries.h"

namespace bodh {
namespace {

bool ends_with(std::string_view text, std::string_view ending) {
    return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

// A cell of endings, where "-" is nothing.
std::string_view ending_in(std::string_view cell) {
    return cell == "-" ? std::string_view{} : cell;
}

std::string exchange(std::string_view word, std::string_view ending, std::string_view form) {
    return std::string(word.substr(0, word.size() - ending.size())) + std::string(form);
}

}  // namespace

Result<std::vector<Analysis>> inflect(const Table& new_words, const Table& paradigms) {
    std::vector<Analysis> forms;
    for (std::size_t row = 0; row < new_words.row_count(); ++row) {
        const std::string word = lemma_spelling(new_words.cell(row, "word"));
        std::vector<std::size_t> fitting;
        std::size_t longest = 0;
        for (std::size_t rule = 0; rule < paradigms.row_count(); ++rule) {
            const std::string_view ending = ending_in(paradigms.cell(rule, "ending"));
            if (paradigms.cell(rule, "class") != new_words.cell(row, "class") || !ends_with(word, ending)) continue;
            if (ending.size() > longest) fitting.clear();
            if (ending.size() < longest) continue;
            longest = ending.size();
            fitting.push_back(rule);
        }
        if (fitting.empty()) return Error{ErrorCode::language_data_broken, "new_words.tsv: " + word, ""};
        for (const std::size_t rule : fitting) {
            forms.push_back(
                {exchange(word, ending_in(paradigms.cell(rule, "ending")), ending_in(paradigms.cell(rule, "form"))),
                 word, std::string(paradigms.cell(rule, "tags"))});
        }
    }
    return forms;
}

std::string take_unchanging_nouns(std::vector<Analysis>& analyses) {
    // "n.m" or "n.f" of a noun's tags.
    const auto class_of = [](const Analysis& analysis) { return analysis.tags.substr(0, 3); };
    std::set<std::pair<std::string, std::string>> nouns;
    for (const Analysis& analysis : analyses) {
        const bool same = analysis.surface == analysis.lemma && analysis.lemma.find(' ') == std::string::npos;
        if (same && (analysis.tags == "n.m.pl.obl" || analysis.tags == "n.f.pl.obl") && !is_slip(analysis)) {
            nouns.emplace(analysis.lemma, class_of(analysis));
        }
    }
    analyses.erase(
        std::remove_if(
            analyses.begin(), analyses.end(),
            [&](const Analysis& analysis) {
                return analysis.surface == analysis.lemma && nouns.count({analysis.lemma, class_of(analysis)}) > 0;
            }),
        analyses.end());
    std::string rows = "word\tclass\n";
    for (const auto& [lemma, noun_class] : nouns) {
        const bool fixed = noun_class == "n.m" && ends_with(lemma, "ा");
        rows.append(lemma).append("\t").append(noun_class).append(fixed ? ".fixed\n" : "\n");
    }
    return rows;
}

std::vector<Analysis> derived_forms(const std::vector<Analysis>& analyses, const Table& rules) {
    std::vector<Analysis> forms;
    for (const Analysis& analysis : analyses) {
        for (std::size_t rule = 0; rule < rules.row_count(); ++rule) {
            const std::string_view tags = rules.cell(rule, "tags");
            const std::string_view ending = rules.cell(rule, "ending");
            if (!ends_with(analysis.tags, tags) || !ends_with(analysis.surface, ending)) continue;
            forms.push_back({exchange(analysis.surface, ending, rules.cell(rule, "form")), analysis.lemma,
                             exchange(analysis.tags, tags, rules.cell(rule, "becomes"))});
        }
    }
    return forms;
}

}  // namespace bodh
