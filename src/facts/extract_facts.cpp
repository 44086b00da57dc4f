#include "facts/extract_facts.h"

#include <algorithm>

#include "analysis/find_phrases.h"
#include "facts/assign_roles.h"
#include "facts/clause_links.h"
#include "facts/excerpt_ranges.h"
#include "facts/find_attribution.h"
#include "facts/make_statement.h"
#include "facts/misread.h"
#include "facts/relative_clause.h"

namespace bodh {
namespace {

// A stem of more words is not read with ease; so says item-writing practice and the checker of quizzes
// (questions/review).
constexpr std::size_t statement_words_limit = 30;
constexpr std::size_t excerpt_words_least = 8;

class FactExtractor {
public:
    FactExtractor(const Language& language, const ArticleAnalysis& analysis)
        : language_(language), analysis_(analysis) {}

    std::vector<Fact> run() {
        for (std::size_t index = 0; index < analysis_.sentences.size(); ++index)
            // Inside a quotation somebody claims what is said, and it is not told here who.
            if (!analysis_.sentences[index].sentence.heading && !analysis_.sentences[index].opens_quoted)
                read_sentence(index);
        return std::move(facts_);
    }

private:
    void read_sentence(std::size_t index) {
        const SentenceAnalysis& sentence = analysis_.sentences[index];
        const auto speech = find_speech_act(language_, analysis_, index);
        for (std::size_t k = 0; k < sentence.clauses.size(); ++k) {
            const Clause& clause = sentence.clauses[k];
            if (clause.kind == ClauseKind::relative && !follows_speech(sentence, k)) read_relative(index, k);
            if (clause.kind == ClauseKind::relative || clause.kind == ClauseKind::condition ||
                clause.kind == ClauseKind::purpose)
                continue;
            if (opens_complement(sentence, clause.past)) continue;  // what it says comes after कि
            if (correlates_with_relative(sentence, k) || when_follows(sentence, k)) continue;
            const bool told = speech && k > speech->clause;
            if (clause.kind == ClauseKind::complement && !told) continue;  // told by nobody we can name
            if (follows_speech(sentence, k) && !told) continue;
            if (says_nothing(sentence, clause)) continue;
            read_clause(index, k, told ? std::optional<Attribution>(speech->attribution) : std::nullopt);
        }
        read_wider(index);
    }

    // What a relative clause says of a name, and the clause that it stands in without it.
    void read_relative(std::size_t index, std::size_t k) {
        const SentenceAnalysis& sentence = analysis_.sentences[index];
        const auto relative = relative_clause(analysis_, index, k);
        if (!relative) return;
        const auto read = [&](std::size_t clause, const std::vector<TokenRange>& pieces,
                              const std::optional<TokenReplacement>& name) {
            auto statement = make_statement(language_, analysis_, index, pieces, name);
            if (!statement || statement->words.size() > statement_words_limit) return;
            Fact fact = fact_of(index, clause);
            fact.roles = assign_roles(language_, sentence, k);
            if (clause != k)
                for (const RoleFiller& filler : assign_roles(language_, sentence, clause)) fact.roles.push_back(filler);
            fact.statement = *std::move(statement);
            add(std::move(fact));
        };
        read(k, relative->said_of_it, relative->name);
        if (!relative->around_it.empty() && !opens_complement(sentence, sentence.clauses[k + 1].past))
            read(k + 1, relative->around_it, std::nullopt);
    }

    // "मैंने पुल नहीं देखा।", and who says so stands in another sentence.
    static bool is_quotation(const SentenceAnalysis& sentence) {
        return std::all_of(sentence.tokens.begin(), sentence.tokens.end(),
                           [](const Token& token) { return token.quoted || token.part == Part::punctuation; });
    }

    // The clause's own part of a fact.
    Fact fact_of(std::size_t index, std::size_t k) const {
        const SentenceAnalysis& sentence = analysis_.sentences[index];
        const VerbGroup& verb = sentence.verb_groups[sentence.clauses[k].verb];
        Fact fact;
        fact.sentence = index;
        fact.clause = k;
        fact.predicate = verb.lemma;
        fact.negated = verb.negated;
        fact.spoken = is_quotation(sentence);
        return fact;
    }

    // Clauses that cannot stand alone are asked about in their sentence, or in the longest part of it that can: with
    // its relative clauses and what is said after कि.
    void read_wider(std::size_t index) {
        const std::size_t count = analysis_.sentences[index].clauses.size();
        std::vector<bool> told(count, false);
        for (auto fact = facts_.rbegin(); fact != facts_.rend() && fact->sentence == index; ++fact)
            told[fact->clause] = true;
        for (std::size_t length = count; length > 0; --length)
            for (std::size_t first = 0; first + length <= count; ++first) {
                const auto begin = told.begin() + static_cast<std::ptrdiff_t>(first);
                const auto end = begin + static_cast<std::ptrdiff_t>(length);
                if (std::find(begin, end, false) == end || !read_clauses(index, first, first + length, told)) continue;
                std::fill(begin, end, true);
            }
        for (std::size_t k = 0; k < count; ++k)
            if (!told[k]) read_excerpts(index, k);
    }

    void read_excerpts(std::size_t index, std::size_t k) {
        const SentenceAnalysis& sentence = analysis_.sentences[index];
        const Clause& clause = sentence.clauses[k];
        for (const TokenRange& range : excerpt_ranges(sentence, {opening(sentence, clause), clause.past}))
            read_excerpt(index, k, range.first, range.past);
    }

    void read_excerpt(std::size_t index, std::size_t k, std::size_t first, std::size_t past) {
        const SentenceAnalysis& sentence = analysis_.sentences[index];
        auto statement = make_statement(language_, analysis_, index, first, past, StatementReach::excerpt);
        if (!statement || statement->words.size() < excerpt_words_least) return;
        statement->cut_before = first > 0;
        statement->cut_after = past + 1 < sentence.tokens.size();
        if (!statement->cut_before && !statement->cut_after) return;
        Fact fact = fact_of(index, k);
        fact.statement = *std::move(statement);
        add(std::move(fact));
    }

    bool can_begin(const SentenceAnalysis& sentence, std::size_t k) const {
        if (k == 0) return true;
        const Clause& clause = sentence.clauses[k];
        const bool equal = clause.kind == ClauseKind::main || clause.kind == ClauseKind::contrast;
        return equal && !opens_complement(sentence, sentence.clauses[k - 1].past) &&
               !correlates_with_relative(sentence, k) && has_subject(sentence, clause, opening(sentence, clause));
    }

    // Clauses [first, past) as one fact about those of them that are not told yet; false when they make none.
    bool read_clauses(std::size_t index, std::size_t first, std::size_t past, const std::vector<bool>& told) {
        const SentenceAnalysis& sentence = analysis_.sentences[index];
        const bool whole = past == sentence.clauses.size();
        if (!can_begin(sentence, first) || (!whole && !can_end(sentence, past - 1))) return false;
        if (!holds_statement(sentence, first, past) || waits_for_correlative(sentence, past - 1)) return false;
        const std::size_t end = whole ? sentence.tokens.size() : sentence.clauses[past - 1].past;
        auto statement =
            make_statement(language_, analysis_, index, sentence.clauses[first].first, end, StatementReach::sentence);
        if (!statement) return false;
        std::string context;
        std::size_t words = statement->words.size();
        if (statement->leans_on_sentence_before) {
            const auto before = sentence_before(index);
            if (!before) return false;
            context = before->text();
            words += before->words.size();
        }
        if (words > statement_words_limit) return false;
        for (std::size_t k = first; k < past; ++k)
            if (!told[k] && !opens_complement(sentence, sentence.clauses[k].past) &&
                says_nothing(sentence, sentence.clauses[k]))
                return false;
        std::size_t about = first;
        while (told[about]) ++about;
        Fact fact = fact_of(index, about);
        for (std::size_t k = about; k < past; ++k)
            if (!told[k])
                for (const RoleFiller& filler : assign_roles(language_, sentence, k)) fact.roles.push_back(filler);
        fact.statement = *std::move(statement);
        if (!context.empty()) fact.evidence.push_back(analysis_.sentences[index - 1].sentence.span);
        fact.context = std::move(context);
        add(std::move(fact));
        return true;
    }

    // The sentence before, when it is clear by itself.
    std::optional<Statement> sentence_before(std::size_t index) const {
        if (index == 0) return std::nullopt;
        const SentenceAnalysis& before = analysis_.sentences[index - 1];
        if (before.sentence.heading || before.sentence.paragraph != analysis_.sentences[index].sentence.paragraph)
            return std::nullopt;
        auto statement =
            make_statement(language_, analysis_, index - 1, 0, before.tokens.size(), StatementReach::sentence);
        if (!statement || statement->leans_on_sentence_before) return std::nullopt;
        return statement;
    }

    // What every fact has: the roles whose words are in its statement, and its proof.
    void add(Fact fact) {
        const SentenceAnalysis& sentence = analysis_.sentences[fact.sentence];
        if (misread(sentence, fact.statement)) return;
        const auto left_out = [&](const RoleFiller& filler) {
            return !fact.statement.has_token(sentence.phrases[filler.phrase].head());
        };
        fact.roles.erase(std::remove_if(fact.roles.begin(), fact.roles.end(), left_out), fact.roles.end());
        for (const StatementWord& word : fact.statement.words) {
            if (!word.explained_by) continue;
            const Span span = analysis_.sentences[*word.explained_by].sentence.span;
            if (fact.evidence.empty() || !(fact.evidence.back() == span)) fact.evidence.push_back(span);
        }
        fact.evidence.push_back(sentence.sentence.span);
        facts_.push_back(std::move(fact));
    }

    // उसने ट्वीट किया: "…": what was said is not in the clause.
    bool quotation_follows(const SentenceAnalysis& sentence, std::size_t at) const {
        while (at < sentence.tokens.size() && (sentence.tokens[at].is(",") || sentence.tokens[at].is(":"))) ++at;
        if (at >= sentence.tokens.size()) return false;
        const std::string_view mark = slice(analysis_.article.text, sentence.tokens[at].span);
        return mark == "\"" || mark == "“" || mark == "‘" || mark == "'";
    }

    // पुल की [घोषणा की], इस पर कड़ी [चेतावनी दी]: what it is about is told. "एजेंसी ने रिपोर्ट की" tells nothing.
    static bool has_complement(const SentenceAnalysis& sentence, const Clause& clause, const VerbGroup& verb) {
        return std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& phrase) {
            const Mention* mention = sentence.mention_at(phrase.head());
            return clause.first <= phrase.first && phrase.postposition && phrase.postposition_past <= verb.first &&
                   phrase.postposition->postposition != "ने" && !(mention && mention->type == MentionType::date);
        });
    }

    // "मंत्री ने पत्रकारों से कहा": a verb of speech without what was said asserts nothing to ask about; आरोपों को बेतुका बताया
    // does.
    bool says_nothing(const SentenceAnalysis& sentence, const Clause& clause) const {
        const VerbGroup& verb = sentence.verb_groups[clause.verb];
        if (quotation_follows(sentence, clause.past)) return true;
        if (verb.first < verb.verb_first)
            return language_.words.speech_conjunct_verbs.find(verb.lemma) && !has_complement(sentence, clause, verb);
        if (!language_.words.speech_verbs.find(sentence.tokens[verb.verb_first].lemma)) return false;
        for (const Phrase& phrase : sentence.phrases) {
            const Mention* mention = sentence.mention_at(phrase.head());
            if (mention && mention->type == MentionType::date) continue;
            if (clause.first <= phrase.first && phrase.past == verb.first && !phrase.postposition) return false;
        }
        return true;
    }

    void read_clause(std::size_t index, std::size_t k, std::optional<Attribution> attribution) {
        const SentenceAnalysis& sentence = analysis_.sentences[index];
        const Clause& clause = sentence.clauses[k];
        const std::size_t first = opening(sentence, clause);
        if (k > 0 && counts_from_clause_before(sentence.tokens[first])) return;
        const bool own_subject = has_subject(sentence, clause, first);
        auto statement = make_statement(language_, analysis_, index, first, clause.past, StatementReach::clause);
        if (!statement) return;
        if (!own_subject &&
            (follows_clause(sentence, *statement) || !take_subject_from_before(sentence, k, *statement)))
            return;
        if (statement->words.size() > statement_words_limit) {
            statement = without_opening_adjunct(index, first, clause);
            if (!statement) return;
        }
        if (!attribution) attribution = find_according_to(analysis_, index, clause.first, clause.past);
        Fact fact = fact_of(index, k);
        fact.roles = assign_roles(language_, sentence, k);
        fact.attribution = std::move(attribution);
        fact.statement = *std::move(statement);
        add(std::move(fact));
    }

    // सौ लोग मारे गए, लेकिन [कोई] घायल नहीं हुआ: of whom, the clause before tells.
    static bool counts_from_clause_before(const Token& token) {
        return token.part == Part::pronoun && token.pronoun->kind == PronounKind::indefinite;
    }

    // पुलिस ने पानी फेंका और [बाद में] डंडे भी चलाए: after what, only the clause before tells.
    bool follows_clause(const SentenceAnalysis& sentence, const Statement& statement) const {
        std::vector<std::string> words;
        for (const StatementWord& word : statement.words) words.push_back(sentence.tokens[word.token].folded);
        for (std::size_t i = 0; i < words.size(); ++i)
            if (language_.grammar.following_words.longest(words, i).words > 0) return true;
        return false;
    }

    // A clause after और mostly leaves its subject out (वे आए और बैठे). It has one of its own when a phrase with ने is in
    // it, or it opens with the bare name of somebody who can act.
    bool has_subject(const SentenceAnalysis& sentence, const Clause& clause, std::size_t first) const {
        const VerbGroup& verb = sentence.verb_groups[clause.verb];
        for (std::size_t i = first; i < verb.first; ++i)  // उन्होंने, उसने have their ने inside
            if (sentence.tokens[i].part == Part::pronoun && sentence.tokens[i].pronoun->with_name == "{} ने")
                return true;
        std::size_t phrases = 0;
        bool bare_opening = false;
        bool named_opening = false;
        for (const Phrase& phrase : sentence.phrases) {
            if (phrase.first < first || phrase.past > verb.first) continue;
            const Mention* mention = sentence.mention_at(phrase.head());
            if (phrase.postposition && phrase.postposition->postposition == "ने") return true;
            const bool time = mention && mention->type == MentionType::date;
            if (!phrase.postposition && !time && !bare_opening) {
                bare_opening = true;
                named_opening =
                    mention && (mention->type == MentionType::person || mention->type == MentionType::organisation);
            }
            ++phrases;
        }
        const Token& main_verb = sentence.tokens[verb.verb_first];
        if (takes_ne(language_, sentence, verb)) return false;  // its subject would carry ने
        const bool coordinate = clause.first > 0 && clause.kind == ClauseKind::main && !follows_cause(sentence, clause);
        if (coordinate) return named_opening && phrases >= 2;
        // In the passive, and where the noun of the predicate is itself what happens (गिरावट आई), no other subject is
        // needed.
        const bool noun_happens = verb.first < verb.verb_first && !main_verb.features.transitive;
        return bare_opening || verb.passive || noun_happens;
    }

    // चूँकि बारिश हुई, मेला बंद रहा: the second clause has a subject of its own.
    static bool follows_cause(const SentenceAnalysis& sentence, const Clause& clause) {
        return std::any_of(sentence.clauses.begin(), sentence.clauses.end(), [&](const Clause& before) {
            return before.past == clause.first && before.kind == ClauseKind::cause;
        });
    }

    // राम पुणे गए और [राम] सोमवार को लौटे: a clause after और goes on with the subject of the one before, in the case its
    // own verb asks for.
    bool take_subject_from_before(const SentenceAnalysis& sentence, std::size_t k, Statement& statement) const {
        if (k == 0 || sentence.clauses[k].kind != ClauseKind::main || sentence.clauses[k - 1].kind != ClauseKind::main)
            return false;
        const VerbGroup& verb = sentence.verb_groups[sentence.clauses[k].verb];
        if (verb.passive) return false;
        const Phrase* subject = subject_phrase(sentence, sentence.clauses[k - 1]);
        if (!subject || subject->coordinated) return false;
        // Only a name keeps its form in another case.
        const bool had_ne = subject->postposition != nullptr;
        if (!is_named(sentence, *subject) && had_ne != takes_ne(language_, sentence, verb)) return false;
        std::vector<StatementWord> words;
        for (std::size_t i = subject->extent_first; i < subject->past; ++i) {
            if (sentence.tokens[i].part == Part::pronoun || sentence.tokens[i].part == Part::punctuation) return false;
            words.push_back({std::string(slice(analysis_.article.text, sentence.tokens[i].span)),
                             sentence.tokens[i].span, i, true, std::nullopt, std::nullopt});
        }
        if (takes_ne(language_, sentence, verb))
            words.push_back(
                {"ने", sentence.tokens[subject->head()].span, subject->past, true, std::nullopt, std::nullopt});
        statement.words.front().space_before = true;
        statement.words.insert(statement.words.begin(), words.begin(), words.end());
        return true;
    }

    static bool is_named(const SentenceAnalysis& sentence, const Phrase& phrase) {
        const Mention* mention = sentence.mention_at(phrase.head());
        return mention && (mention->type == MentionType::person || mention->type == MentionType::organisation ||
                           mention->type == MentionType::place);
    }

    // The phrase with ने, or the first one in the direct case.
    static const Phrase* subject_phrase(const SentenceAnalysis& sentence, const Clause& clause) {
        const Phrase* bare = nullptr;
        for (const Phrase& phrase : sentence.phrases) {
            if (phrase.first < clause.first || phrase.postposition_past > clause.past) continue;
            const Mention* mention = sentence.mention_at(phrase.head());
            if (phrase.postposition && phrase.postposition->postposition == "ने") return &phrase;
            if (!phrase.postposition && !bare && !(mention && mention->type == MentionType::date)) bare = &phrase;
        }
        return bare;
    }

    // Without what stands before the first comma, when that part has no finite verb and the rest has its subject:
    // "…का हवाला देते हुए, मंत्री ने …".
    std::optional<Statement> without_opening_adjunct(std::size_t index, std::size_t first, const Clause& clause) const {
        const SentenceAnalysis& sentence = analysis_.sentences[index];
        for (std::size_t i = first; i < clause.past; ++i) {
            if (sentence.tokens[i].folded != ",") continue;
            if (!has_subject(sentence, clause, i + 1)) return std::nullopt;
            auto statement = make_statement(language_, analysis_, index, i + 1, clause.past, StatementReach::clause);
            if (!statement || statement->words.size() > statement_words_limit) return std::nullopt;
            return statement;
        }
        return std::nullopt;
    }

    const Language& language_;
    const ArticleAnalysis& analysis_;
    std::vector<Fact> facts_;
};

}  // namespace

std::vector<Fact> extract_facts(const Language& language, const ArticleAnalysis& analysis) {
    return FactExtractor(language, analysis).run();
}

}  // namespace bodh
