#include "facts/make_statement.h"

#include <algorithm>

#include "analysis/read_tokens.h"
#include "facts/resolve_pronoun.h"

namespace bodh {
namespace {

bool opens_quote(std::string_view mark) {
    return mark == "“" || mark == "‘";
}
bool closes_quote(std::string_view mark) {
    return mark == "”" || mark == "’";
}

bool ends_quote(std::string_view mark) {
    return closes_quote(mark) || mark == "\"";
}

class StatementMaker {
public:
    StatementMaker(const Language& language, const ArticleAnalysis& analysis, std::size_t index, StatementReach reach)
        : language_(language),
          analysis_(analysis),
          index_(index),
          reach_(reach),
          sentence_(analysis.sentences[index]),
          tokens_(sentence_.tokens),
          words_(folded_words(tokens_)) {}

    std::optional<Statement> make(std::vector<TokenRange> pieces, const std::optional<TokenReplacement>& replacement) {
        if (whether_follows(pieces.back().past)) return std::nullopt;
        pieces.front().first = skip_leading(pieces.front().first, pieces.front().past);
        Statement statement;
        for (const TokenRange& piece : pieces)
            if (!append(piece, pieces.front().first, pieces.back().past, replacement, statement)) return std::nullopt;
        trim_edges(statement);
        if (statement.words.size() < 4 || !quotes_balanced(statement)) return std::nullopt;
        return statement;
    }

private:
    // False when a word can not stand in a statement. `first` and `past` are the ends of the whole.
    bool append(const TokenRange& piece, std::size_t first, std::size_t past,
                const std::optional<TokenReplacement>& replacement, Statement& statement) const {
        int bracket = 0;
        bool space_pending = !statement.words.empty();
        for (std::size_t i = piece.first; i < piece.past; ++i) {
            const Token& token = tokens_[i];
            const std::string_view surface = slice(analysis_.article.text, token.span);
            if (surface == "(" || surface == "[") ++bracket;
            if (bracket >
                0) {  // what stands in brackets is an aside, but for what says which one is meant (जो अभाज्य नहीं)
                if (token.is_relative()) return false;
                if (surface == ")" || surface == "]") --bracket;
                space_pending = true;
                continue;
            }
            if (token.part == Part::punctuation && (surface == ")" || surface == "]")) return false;
            StatementWord word{std::string(surface), token.span, i};
            word.adds_to_others = adds_to_others(i, piece);
            if (language_.words.question_words.find(token.folded)) return false;
            if (counts_from_another_time(i, piece) || counts_out_those_before(i, piece)) {
                if (reach_ != StatementReach::sentence) return false;
                statement.leans_on_sentence_before = true;
            }
            std::size_t next = i + 1;
            if (replacement && replacement->token == i) {
                word.text = replacement->words;
            } else if (token.part == Part::pronoun) {
                ResolvedPronoun resolved = resolve_pronoun(analysis_, index_, first, past, i, reach_);
                if (resolved.meaning == PronounMeaning::impossible) return false;
                if (resolved.meaning == PronounMeaning::outside) statement.leans_on_sentence_before = true;
                if (resolved.meaning == PronounMeaning::named) {
                    word.text = std::move(resolved.words);
                    word.explained_by = resolved.explained_by;
                    word.antecedent = std::move(resolved.antecedent);
                    next = resolved.past;
                }
            }
            word.space_before = space_pending || i == 0 || tokens_[i - 1].span.end < token.span.begin;
            space_pending = false;
            statement.words.push_back(std::move(word));
            i = next - 1;
        }
        return bracket == 0;
    }

    // पुल बनेगा [या नहीं]: what is left open is not said to be so.
    bool whether_follows(std::size_t at) const {
        while (at < tokens_.size() && tokens_[at].is(",")) ++at;
        return at + 1 < tokens_.size() && tokens_[at].is("या") && tokens_[at + 1].part == Part::negation;
    }

    // अन्य लोग सड़क पर आए: others than those told of before.
    bool counts_out_those_before(std::size_t i, const TokenRange& piece) const {
        return i == piece.first && language_.grammar.remainder_words.find(tokens_[i].folded);
    }

    // नदी पर भी पुल बना. Not in एक भी, कोई भी, अभी भी, nor in a denial, where भी means "not even".
    bool adds_to_others(std::size_t i, const TokenRange& piece) const {
        if (i == piece.first || !tokens_[i].is("भी")) return false;
        const Token& before = tokens_[i - 1];  // a bracket: अनुपात (सीआरआर) भी
        return (before.part == Part::nominal || before.part == Part::postposition || before.is(")")) &&
               std::none_of(tokens_.begin() + static_cast<std::ptrdiff_t>(piece.first),
                            tokens_.begin() + static_cast<std::ptrdiff_t>(piece.past),
                            [](const Token& token) { return token.part == Part::negation; });
    }

    // अगले वर्ष उन्होंने पदक जीता: what has happened was in the year after the one told of before, not after this one.
    bool counts_from_another_time(std::size_t i, const TokenRange& piece) const {
        const TimeWordRow* row = language_.grammar.time_words_before.find(tokens_[i].folded);
        const Mention* mention = sentence_.mention_at(i);
        if (!row || row->kind != TimeWordKind::before || row->value <= 0 || !mention ||
            mention->type != MentionType::date)
            return false;
        return std::any_of(sentence_.clauses.begin(), sentence_.clauses.end(), [&](const Clause& clause) {
            const VerbGroup& verb = sentence_.verb_groups[clause.verb];
            const VerbForm last = tokens_[verb.past - 1].features.verb_form;
            return clause.first <= i && i < clause.past && verb.past <= piece.past && verb.perfective &&
                   !verb.passive && last != VerbForm::present && last != VerbForm::future;
        });
    }

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

    static void trim_edges(Statement& statement) {
        const auto is_edge = [](const StatementWord& word) {
            return word.text == "," || word.text == ";" || word.text == "-" || word.text == "–" || word.text == "—" ||
                   word.text == ":" || word.text == "।" || word.text == "." || word.text == "|";
        };
        while (!statement.words.empty() && is_edge(statement.words.back())) statement.words.pop_back();
        while (!statement.words.empty() && is_edge(statement.words.front()))
            statement.words.erase(statement.words.begin());
        // … बनेगा।”: the mark that ends the question or the gap comes after the quotation.
        auto& words = statement.words;
        if (words.size() > 1 && ends_quote(words.back().text) && is_edge(words[words.size() - 2]))
            words.erase(words.end() - 2);
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
    StatementReach reach_;
    const SentenceAnalysis& sentence_;
    const std::vector<Token>& tokens_;
    std::vector<std::string> words_;
};

}  // namespace

std::optional<Statement> make_statement(const Language& language, const ArticleAnalysis& analysis, std::size_t index,
                                        std::size_t first, std::size_t past, StatementReach reach) {
    return StatementMaker(language, analysis, index, reach).make({{first, past}}, std::nullopt);
}

std::optional<Statement> make_statement(const Language& language, const ArticleAnalysis& analysis, std::size_t index,
                                        const std::vector<TokenRange>& pieces,
                                        const std::optional<TokenReplacement>& replacement) {
    return StatementMaker(language, analysis, index, StatementReach::clause).make(pieces, replacement);
}

}  // namespace bodh
