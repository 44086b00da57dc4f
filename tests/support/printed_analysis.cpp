#include "support/printed_analysis.h"

#include <string_view>

namespace bodh {
namespace {

std::string_view part_name(Part part) {
    switch (part) {
        case Part::nominal: return "noun";
        case Part::pronoun: return "pronoun";
        case Part::numeral: return "numeral";
        case Part::postposition: return "post";
        case Part::verb: return "verb";
        case Part::copula: return "copula";
        case Part::negation: return "negation";
        case Part::clause_word: return "joins";
        case Part::adverb: return "adverb";
        case Part::particle: return "particle";
        case Part::punctuation: return "mark";
    }
    return {};
}

std::string_view clause_name(ClauseKind kind) {
    switch (kind) {
        case ClauseKind::main: return "main";
        case ClauseKind::complement: return "complement";
        case ClauseKind::relative: return "relative";
        case ClauseKind::cause: return "cause";
        case ClauseKind::effect: return "effect";
        case ClauseKind::purpose: return "purpose";
        case ClauseKind::condition: return "condition";
        case ClauseKind::contrast: return "contrast";
    }
    return {};
}

void append(std::string& list, std::string_view separator, const std::string& item) {
    if (!list.empty()) list += separator;
    list += item;
}

std::string words(const ArticleAnalysis& analysis, const SentenceAnalysis& sentence, std::size_t first,
                  std::size_t past) {
    if (first >= past) return {};
    return std::string(
        slice(analysis.article.text, {sentence.tokens[first].span.begin, sentence.tokens[past - 1].span.end}));
}

std::string printed_entities(const ArticleAnalysis& analysis) {
    std::string lines;
    for (const Entity& entity : analysis.entities) {
        std::string spellings;
        for (const std::string& spelling : entity.folded) append(spellings, " / ", spelling);
        lines += std::string(mention_type_name(entity.type)) + ": " + entity.name + " = " + spellings;
        if (!entity.asks_as.empty()) lines += " (" + entity.asks_as + ")";
        lines += '\n';
    }
    return lines;
}

}  // namespace

std::string printed_date_shape(DateShape shape) {
    switch (shape) {
        case DateShape::none: return "none";
        case DateShape::day_month_year: return "day_month_year";
        case DateShape::day_month: return "day_month";
        case DateShape::month_year: return "month_year";
        case DateShape::month: return "month";
        case DateShape::year: return "year";
        case DateShape::weekday: return "weekday";
        case DateShape::century: return "century";
        case DateShape::decade: return "decade";
        case DateShape::relative: return "relative";
        case DateShape::floating: return "floating";
        case DateShape::other: return "other";
    }
    return {};
}

std::string printed_parts(const ArticleAnalysis& analysis, const SentenceAnalysis& sentence) {
    std::string line;
    for (const Token& token : sentence.tokens)
        if (token.part != Part::punctuation)
            append(line, " ",
                   std::string(slice(analysis.article.text, token.span)) + ":" + std::string(part_name(token.part)));
    return line;
}

std::string printed_phrases(const ArticleAnalysis& analysis, const SentenceAnalysis& sentence) {
    std::string line;
    for (const Phrase& phrase : sentence.phrases) {
        std::string item = "[" + words(analysis, sentence, phrase.extent_first, phrase.past) + "]";
        if (phrase.coordinated) item += "+";
        if (phrase.postposition) item += " " + phrase.postposition->postposition;
        append(line, " | ", item);
    }
    return line;
}

std::string printed_verbs(const SentenceAnalysis& sentence) {
    std::string line;
    for (const VerbGroup& verb : sentence.verb_groups) {
        std::string item = verb.lemma;
        if (verb.finite) item += " finite";
        if (verb.passive) item += " passive";
        if (verb.negated) item += " negated";
        append(line, " | ", item);
    }
    return line;
}

std::string printed_clauses(const ArticleAnalysis& analysis, const SentenceAnalysis& sentence) {
    std::string line;
    for (const Clause& clause : sentence.clauses)
        append(line, " | ",
               std::string(clause_name(clause.kind)) + ": " + words(analysis, sentence, clause.first, clause.past));
    return line;
}

std::string printed_mentions(const ArticleAnalysis& analysis, const SentenceAnalysis& sentence) {
    std::string line;
    for (const Mention& mention : sentence.mentions) {
        std::string item = std::string(mention_type_name(mention.type)) + ": ";
        if (mention.type == MentionType::duration) item = "duration: ";
        append(line, " | ", item + std::string(slice(analysis.article.text, mention.span)));
    }
    return line;
}

std::string printed_analysis(const ArticleAnalysis& analysis) {
    std::string lines = "title: " + std::string(slice(analysis.article.text, analysis.article.title)) + "\n";
    for (const SentenceAnalysis& sentence : analysis.sentences) {
        lines += "\n" + std::string(slice(analysis.article.text, sentence.sentence.span)) + "\n";
        if (sentence.sentence.heading) lines += "  (heading)\n";
        lines += "  parts    " + printed_parts(analysis, sentence) + "\n";
        lines += "  mentions " + printed_mentions(analysis, sentence) + "\n";
        lines += "  phrases  " + printed_phrases(analysis, sentence) + "\n";
        lines += "  verbs    " + printed_verbs(sentence) + "\n";
        lines += "  clauses  " + printed_clauses(analysis, sentence) + "\n";
    }
    return lines + "\nwho and what\n" + printed_entities(analysis);
}

}  // namespace bodh
