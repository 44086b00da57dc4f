#include "facts/make_statement.h"

#include <algorithm>

#include "analysis/read_tokens.h"

namespace bodh {
namespace {

bool opens_quote(std::string_view mark) {
    return mark == "“" || mark == "‘";
}
bool closes_quote(std::string_view mark) {
    return mark == "”" || mark == "’";
}

class StatementMaker {
public:
    StatementMaker(const Language& language, const ArticleAnalysis& analysis, std::size_t index)
        : language_(language),
          analysis_(analysis),
          index_(index),
          sentence_(analysis.sentences[index]),
          tokens_(sentence_.tokens),
          words_(folded_words(tokens_)) {}

    std::optional<Statement> make(std::size_t first, std::size_t past) {
        first = skip_leading(first, past);
        Statement statement;
        int bracket = 0;
        bool space_pending = false;
        for (std::size_t i = first; i < past; ++i) {
            const Token& token = tokens_[i];
            const std::string_view surface = slice(analysis_.article.text, token.span);
            if (surface == "(" || surface == "[") ++bracket;
            if (bracket > 0) {  // what stands in brackets is an aside
                if (surface == ")" || surface == "]") --bracket;
                space_pending = true;
                continue;
            }
            if (token.part == Part::punctuation && (surface == ")" || surface == "]")) return std::nullopt;
            StatementWord word{std::string(surface), token.span, i, false, std::nullopt};
            if (token.part == Part::pronoun) {
                if (stands_for_nobody(token)) return std::nullopt;
                if (token.pronoun->kind == PronounKind::third && !put_name(word, token, i, first)) return std::nullopt;
            }
            if (language_.words.question_words.find(token.folded)) return std::nullopt;
            word.space_before = space_pending || i == 0 || tokens_[i - 1].span.end < token.span.begin;
            space_pending = false;
            statement.words.push_back(std::move(word));
        }
        if (bracket != 0) return std::nullopt;
        trim_edges(statement);
        if (statement.words.size() < 4 || !quotes_balanced(statement)) return std::nullopt;
        return statement;
    }

private:
    // Commas, dashes and links to the sentence before: "इस बीच, …", "लेकिन …".
    std::size_t skip_leading(std::size_t first, std::size_t past) const {
        while (first < past) {
            const std::string& word = words_[first];
            if (word == "," || word == ";" || word == "-" || word == "–" || word == "—" || word == ":" || word == "।") {
                ++first;
                continue;
            }
            const auto match = language_.grammar.leading_words.longest(words_, first);
            if (match.words == 0) break;
            // वहीं, फिर and their like link only when they lead; a link may be followed by a comma or भी.
            first += match.words;
        }
        return first;
    }

    // Pronouns that no statement may keep: मैं and आप need a speaker, जो its correlative, इस and दोनों what was said
    // before.
    static bool stands_for_nobody(const Token& token) {
        const PronounKind kind = token.pronoun->kind;
        return kind == PronounKind::first || kind == PronounKind::second || kind == PronounKind::relative ||
               kind == PronounKind::demonstrative;
    }

    // Puts the name that a pronoun of the third person stands for in its place; false when that is not certain.
    bool put_name(StatementWord& word, const Token& token, std::size_t i, std::size_t first) const {
        if (token.pronoun->with_name.empty() || token.quoted) return false;
        // A name in the statement itself, before the pronoun, may be meant as well.
        for (const Mention& mention : sentence_.mentions)
            if (mention.type == MentionType::person && mention.first < i && mention.past > first) return false;
        auto antecedent = only_person_before();
        if (!antecedent) return false;
        const Mention& mention = analysis_.sentences[antecedent->sentence].mentions[antecedent->mention];
        word.text = token.pronoun->with_name;
        word.text.replace(word.text.find("{}"), 2, analysis_.entities[mention.entity].name);
        antecedent->postposition = token.pronoun->with_name.substr(2);
        if (!antecedent->postposition.empty()) antecedent->postposition.erase(0, 1);
        word.antecedent = std::move(antecedent);
        return true;
    }

    // The one person named in the sentence before, when that is its subject and this sentence names no other. A
    // sentence without any name in between goes on about the same person, so one more step back is allowed.
    std::optional<Antecedent> only_person_before() const {
        if (names_anybody(sentence_)) return std::nullopt;
        for (std::size_t steps = 1; steps <= 2 && steps <= index_; ++steps) {
            const SentenceAnalysis& before = analysis_.sentences[index_ - steps];
            if (before.sentence.paragraph != sentence_.sentence.paragraph && steps > 1) return std::nullopt;
            if (before.sentence.heading) return std::nullopt;
            if (names_anybody(before)) return only_person_of(index_ - steps);
        }
        return std::nullopt;
    }

    static bool names_anybody(const SentenceAnalysis& sentence) {
        return std::any_of(sentence.mentions.begin(), sentence.mentions.end(),
                           [](const Mention& mention) { return mention.type == MentionType::person; });
    }

    std::optional<Antecedent> only_person_of(std::size_t index) const {
        const SentenceAnalysis& sentence = analysis_.sentences[index];
        std::optional<Antecedent> found;
        for (std::size_t m = 0; m < sentence.mentions.size(); ++m) {
            const Mention& mention = sentence.mentions[m];
            const bool acts = mention.past < sentence.tokens.size() && sentence.tokens[mention.past].is("ने");
            if (mention.type == MentionType::name && acts) return std::nullopt;
            if (mention.type != MentionType::person) continue;
            if (found && sentence.mentions[found->mention].entity != mention.entity) return std::nullopt;
            if (!found && !acts && mention.first > 3) return std::nullopt;
            if (!found) found = Antecedent{index, m, {}};
        }
        return found;
    }

    static void trim_edges(Statement& statement) {
        const auto is_edge = [](const StatementWord& word) {
            return word.text == "," || word.text == ";" || word.text == "-" || word.text == "–" || word.text == "—" ||
                   word.text == ":" || word.text == "।" || word.text == "." || word.text == "|";
        };
        while (!statement.words.empty() && is_edge(statement.words.back())) statement.words.pop_back();
        while (!statement.words.empty() && is_edge(statement.words.front()))
            statement.words.erase(statement.words.begin());
    }

    static bool quotes_balanced(const Statement& statement) {
        int depth = 0;
        int straight = 0;
        for (const StatementWord& word : statement.words) {
            if (opens_quote(word.text)) ++depth;
            if (closes_quote(word.text)) --depth;
            if (word.text == "\"") ++straight;
            if (depth < 0) return false;
        }
        return depth == 0 && straight % 2 == 0;
    }

    const Language& language_;
    const ArticleAnalysis& analysis_;
    std::size_t index_;
    const SentenceAnalysis& sentence_;
    const std::vector<Token>& tokens_;
    std::vector<std::string> words_;
};

}  // namespace

std::optional<Statement> make_statement(const Language& language, const ArticleAnalysis& analysis, std::size_t index,
                                        std::size_t first, std::size_t past) {
    return StatementMaker(language, analysis, index).make(first, past);
}

}  // namespace bodh
