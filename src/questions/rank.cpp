#include "questions/rank.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "analysis/find_faults.h"
#include "text/fold.h"
#include "text/split_words.h"

namespace bodh {
namespace {

// All kinds, in the order of the enum.
constexpr std::size_t kinds_count = static_cast<std::size_t>(QuestionKind::short_answer) + 1;

constexpr std::size_t features_count = 64;  // about as many as there are

const std::array<std::string, kinds_count>& kind_features() {
    static const auto names = [] {
        std::array<std::string, kinds_count> made;
        for (std::size_t kind = 0; kind < kinds_count; ++kind)
            made[kind] = "kind_" + std::string(question_kind_name(static_cast<QuestionKind>(kind)));
        return made;
    }();
    return names;
}

double share(double part, double whole) {
    return std::min(part / whole, 1.0);
}

class FeatureReader {
public:
    FeatureReader(const QuestionContext& context, const Draft& draft)
        : context_(context),
          draft_(draft),
          question_(draft.question),
          fact_(draft.fact < context.facts.size() ? &context.facts[draft.fact] : nullptr),
          sentence_(context.analysis.sentences[draft.sentence]),
          title_(fold(slice(context.analysis.article.text, context.analysis.article.title))) {}

    std::vector<ItemFeature> run() {
        features_.reserve(features_count);
        for (std::size_t kind = 0; kind < kinds_count; ++kind)
            add(kind_features()[kind], question_.kind == static_cast<QuestionKind>(kind));
        add("typed", question_.form == AnswerForm::typed);
        read_stem();
        read_fact();
        read_key();
        read_options();
        add("late_in_article",
            static_cast<double>(draft_.sentence) / static_cast<double>(context_.analysis.sentences.size()));
        return std::move(features_);
    }

private:
    void add(std::string_view name, double value) { features_.push_back({name, value}); }
    void add(std::string_view name, bool value) { add(name, value ? 1.0 : 0.0); }

    void read_stem() {
        const std::vector<std::string> words = split_words(fold(question_.stem));
        add("stem_words", share(static_cast<double>(words.size()), 30));
        add("stem_is_short", words.size() < 6);
        add("stem_commas",
            share(static_cast<double>(std::count(question_.stem.begin(), question_.stem.end(), ',')), 4));
        add("stem_has_quotation",
            question_.stem.find('"') != std::string::npos || question_.stem.find("“") != std::string::npos);
        add("stem_has_dash",
            question_.stem.find(" - ") != std::string::npos || question_.stem.find("–") != std::string::npos);
        double pronouns = 0;
        double named = 0;
        for (const std::string& word : words) {
            const PronounRow* pronoun = context_.language.grammar.pronouns.find(word);
            if (pronoun && (pronoun->kind == PronounKind::third || pronoun->kind == PronounKind::demonstrative))
                ++pronouns;
            named += in_title(word) ? 1 : 0;
        }
        add("stem_pronouns", share(pronouns, 2));
        add("stem_shares_title", share(named, 4));
        add("opens_with_question_word",
            !words.empty() && context_.language.words.question_words.find(words.front()) != nullptr);
    }

    bool in_title(const std::string& word) const {
        if (context_.language.grammar.postpositions.find(word) || word.size() < 9) return false;
        return contains_words(title_, word);
    }

    void read_fact() {
        std::size_t unknown = 0;
        std::size_t finite = 0;
        if (fact_)
            for (const StatementWord& word : fact_->statement.words)
                if (word.token < sentence_.tokens.size() && !sentence_.tokens[word.token].known() &&
                    sentence_.tokens[word.token].shape == TokenShape::devanagari)
                    ++unknown;
        if (fact_)
            for (const VerbGroup& group : sentence_.verb_groups)
                if (group.finite && fact_->statement.has_token(group.verb_first)) ++finite;
        add("context", fact_ && !fact_->context.empty());
        add("excerpt", fact_ && !fact_->stands_alone());
        add("cut_before", fact_ && fact_->statement.cut_before);
        add("cut_after", fact_ && fact_->statement.cut_after);
        add("several_clauses", share(static_cast<double>(finite), 3));
        add("sentence_clauses", share(static_cast<double>(sentence_.clauses.size()), 5));
        add("unknown_words", share(static_cast<double>(unknown), 6));
        add("negated", fact_ && fact_->negated);
        add("claim", fact_ && fact_->attribution.has_value());
        add("no_fact", fact_ == nullptr);
        read_faults();
    }

    // What is wrong with the Hindi of the statement, or with its reading.
    void read_faults() {
        std::size_t agreement = 0;
        std::size_t bare = 0;
        std::size_t adjacent = 0;
        if (fact_) {
            for (const Fault& fault : sentence_.faults)
                if (fact_->statement.has_token(fault.token))
                    ++(fault.kind == FaultKind::too_many_bare_phrases ? bare : agreement);
            const auto& words = fact_->statement.words;
            if (!words.empty())
                adjacent = adjacent_bare_phrases(sentence_, words.front().token, words.back().token + 1);
        }
        add("agreement_faults", share(static_cast<double>(agreement), 2));
        add("bare_phrase_faults", share(static_cast<double>(bare), 2));
        add("adjacent_bare_phrases", share(static_cast<double>(adjacent), 3));
        const ArticleSoundness& soundness = context_.analysis.soundness;
        add("article_adjacent_bare_phrases", share(soundness.adjacent_bare_phrases, 2));
        add("article_unknown_words", share(soundness.unknown_words, 0.2));
        // A phrase taken out goes wrong where phrases are misread; a whole statement does not.
        const bool whole = question_.kind == QuestionKind::true_false || question_.kind == QuestionKind::meaning ||
                           question_.kind == QuestionKind::postposition || question_.kind == QuestionKind::order ||
                           question_.kind == QuestionKind::match || question_.kind == QuestionKind::what_said;
        const bool gap = question_.kind == QuestionKind::cloze;
        const double rough = share(soundness.adjacent_bare_phrases, 2);
        add("asked_in_rough_text", whole || gap ? 0.0 : rough);
        add("gap_in_rough_text", gap ? rough : 0.0);
    }

    void read_key() {
        const Mention* mention = nullptr;
        for (const Mention& candidate : sentence_.mentions)
            if (candidate.span == draft_.asked) mention = &candidate;
        const auto is = [&](MentionType type) { return mention && mention->type == type; };
        add("key_person", is(MentionType::person));
        add("key_place", is(MentionType::place));
        add("key_organisation", is(MentionType::organisation));
        add("key_number", is(MentionType::number) || is(MentionType::duration));
        add("key_date", is(MentionType::date));
        add("key_unknown_name", is(MentionType::name));
        add("key_certain", mention && mention->certain);
        add("key_in_title", question_.extractive && contains_words(title_, fold(question_.answer)));
        // Who the article is all about is known without reading the sentence.
        std::size_t mentions = 0;
        if (mention)
            for (const SentenceAnalysis& sentence : context_.analysis.sentences)
                for (const Mention& other : sentence.mentions)
                    mentions += other.entity == mention->entity && other.type == mention->type ? 1U : 0U;
        add("key_mentions", share(static_cast<double>(mentions), 10));
        add("noun_gap", question_.kind == QuestionKind::cloze && !mention);
        add("key_words", share(static_cast<double>(split_words(question_.answer).size()), 6));
        std::size_t unknown = 0;
        for (const Token& token : sentence_.tokens)
            if (draft_.asked.contains(token.span) && !token.known() && token.shape == TokenShape::devanagari) ++unknown;
        add("key_unknown_words", share(static_cast<double>(unknown), 3));
    }

    void read_options() {
        std::size_t elsewhere = 0;
        std::set<std::size_t> lengths;
        for (const Option& option : question_.options) {
            if (option.correct) continue;
            elsewhere += context_.analysis.folded.contains(fold(option.text)) ? 1U : 0U;
            lengths.insert(split_words(option.text).size());
        }
        add("options_from_article", share(static_cast<double>(elsewhere), 3));
        add("options_differ_in_length", lengths.size() > 1);
    }

    const QuestionContext& context_;
    const Draft& draft_;
    const Question& question_;
    const Fact* fact_;
    const SentenceAnalysis& sentence_;
    std::string title_;  // folded
    std::vector<ItemFeature> features_;
};

}  // namespace

std::vector<ItemFeature> item_features(const QuestionContext& context, const Draft& draft) {
    return FeatureReader(context, draft).run();
}

double acceptability(const QuestionContext& context, const Draft& draft) {
    double sum = context.language.ranking.weight("constant");
    for (const ItemFeature& feature : item_features(context, draft))
        if (feature.value != 0) sum += feature.value * context.language.ranking.weight(feature.name);
    return 1.0 / (1.0 + std::exp(-sum));
}

}  // namespace bodh
