#include "questions/review.h"

#include <algorithm>
#include <array>
#include <utility>

#include "questions/review_forms.h"
#include "text/fold.h"
#include "text/split_words.h"
#include "text/token.h"
#include "text/utf8.h"

namespace bodh {
namespace {

constexpr std::size_t stem_words_least = 4;
constexpr std::size_t stem_words_most = 30;   // white-space separated, as a reader counts
constexpr double key_length_ratio = 1.6;      // key against the mean of the other options
constexpr std::size_t key_length_excess = 6;  // letters and signs over the longest other option

// Letters and signs, as code points.
std::size_t length_of(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::string words_of(std::string_view text) {
    std::string words;
    std::string folded = fold(text);
    std::replace(folded.begin(), folded.end(), '-', ' ');
    for (const TextToken& token : tokenize(folded, {0, static_cast<std::uint32_t>(folded.size())})) {
        if (token.shape == TokenShape::punctuation) continue;
        words += (words.empty() ? "" : " ") + std::string(slice(folded, token.span));
    }
    return words;
}

// Without the postpositions at its end: "राम को" names whom "राम" names.
std::string named_words(const Language& language, std::string_view text) {
    std::vector<std::string> words = split_words(words_of(text));
    while (words.size() > 1 && language.grammar.postpositions.find(words.back())) words.pop_back();
    std::string joined;
    for (const std::string& word : words) joined += (joined.empty() ? "" : " ") + word;
    return joined;
}

class QuestionReview {
public:
    QuestionReview(const Language& language, const Question& question, std::string_view text)
        : language_(language), question_(question), text_(text), stem_(words_of(question.stem)) {}

    std::vector<ItemFlaw> run() {
        review_stem();
        review_evidence();
        switch (question_.form) {
            case AnswerForm::choice:
            case AnswerForm::cloze:
                review_options();
                review_key();
                review_key_against_others();
                break;
            case AnswerForm::true_false:
                flag(question_.options.size() != 3, ItemFlaw::option_count);
                review_key();
                break;
            case AnswerForm::typed:
                flag(stem_gives_away(question_.answer), ItemFlaw::stem_gives_key_away);
                flag(names_several(question_.answer), ItemFlaw::typed_answer_of_several);
                break;
            case AnswerForm::order: review_order(question_, flaws_); break;
            case AnswerForm::match: review_match(question_, flaws_); break;
            case AnswerForm::mark:
                review_mark(question_, text_, flaws_);
                review_key();
                break;
        }
        return std::move(flaws_);
    }

private:
    void flag(bool broken, ItemFlaw flaw) {
        if (broken) flaws_.push_back(flaw);
    }

    bool asks() const {
        return question_.kind != QuestionKind::cloze &&
               (question_.form == AnswerForm::choice || question_.form == AnswerForm::typed);
    }

    void review_stem() {
        const std::vector<std::string> words = split_words(stem_);
        flag(words.size() < stem_words_least, ItemFlaw::stem_too_short);
        const auto spaces = std::count(question_.stem.begin(), question_.stem.end(), ' ');
        flag(static_cast<std::size_t>(spaces) + 1 > stem_words_most, ItemFlaw::stem_too_long);
        if (asks()) {
            const auto asking = std::count_if(words.begin(), words.end(), [&](const std::string& word) {
                return language_.words.question_words.find(word) != nullptr;
            });
            const bool marked = !question_.stem.empty() && question_.stem.back() == '?';
            flag(!marked, ItemFlaw::stem_without_question_mark);
            flag(asking == 0, ItemFlaw::stem_without_question_word);
            flag(asking > 1, ItemFlaw::stem_with_several_question_words);
            flag(question_.kind != QuestionKind::meaning && asks_after_complement_word(words),
                 ItemFlaw::stem_asks_inside_a_claim);
        }
        review_pronouns(words);
    }

    bool is_clause_word(const std::string& word, ClauseWordKind kind) const {
        const ClauseWordRow* row = language_.grammar.clause_words.find(word);
        return row && row->kind == kind;
    }

    // मंत्री ने कहा कि पुल कब बनेगा? is no question: a question word after कि asks nothing of the whole sentence.
    bool asks_after_complement_word(const std::vector<std::string>& words) const {
        const auto asking = std::find_if(words.begin(), words.end(), [&](const std::string& word) {
            return language_.words.question_words.find(word) != nullptr;
        });
        return asking != words.end() && std::any_of(words.begin(), asking, [&](const std::string& word) {
                   return is_clause_word(word, ClauseWordKind::complement);
               });
    }

    // A pronoun of the third person, or one that points (यह, इस), needs a sentence before it; a clause of the stem may
    // be it.
    void review_pronouns(const std::vector<std::string>& words) {
        bool unresolved = false;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const PronounRow* pronoun = language_.grammar.pronouns.find(words[i]);
            if (!pronoun) continue;
            const bool third = pronoun->kind == PronounKind::third;
            const bool opens = i == 0 && (third || pronoun->kind == PronounKind::demonstrative);
            unresolved = unresolved || opens || (third && !explained(words, i) && !part_of_name(words, words[i]));
        }
        flag(unresolved, ItemFlaw::stem_with_unresolved_pronoun);
    }

    bool is_relative(const std::string& word) const {
        const PronounRow* pronoun = language_.grammar.pronouns.find(word);
        return pronoun && pronoun->kind == PronounKind::relative;
    }

    // Whether a verb or कि ends a clause before word `at`, or a relative pronoun goes with it: उस पुल को, जो …
    bool explained(const std::vector<std::string>& words, std::size_t at) const {
        constexpr std::size_t correlative_distance = 6;
        for (std::size_t i = 0; i < words.size() && i <= at + correlative_distance; ++i) {
            if (is_relative(words[i])) return true;
            if (i >= at) continue;
            if (language_.grammar.clause_words.find(words[i])) return true;
            for (const Reading& reading : language_.lexicon.readings(words[i]))
                if (reading.features.word_class == WordClass::copula ||
                    reading.features.word_class == WordClass::verb ||
                    reading.features.word_class == WordClass::auxiliary)
                    return true;
        }
        return false;
    }

    // किम जोंग उन: a word of a listed name is no pronoun.
    bool part_of_name(const std::vector<std::string>& words, const std::string& word) const {
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto match = language_.names.people_by_name.longest(words, i);
            for (std::size_t k = i; k < i + match.words; ++k)
                if (words[k] == word) return true;
        }
        return false;
    }

    void review_evidence() {
        std::string proof;
        for (const Span& span : question_.evidence) {
            const std::string_view piece = slice(text_, span);
            if (piece.empty() || first_ill_formed_byte(piece)) {
                flaws_.push_back(ItemFlaw::evidence_not_in_article);
                return;
            }
            proof += " " + std::string(piece);
        }
        if (question_.evidence.empty()) {
            flaws_.push_back(ItemFlaw::evidence_not_in_article);
            return;
        }
        if (!question_.extractive || question_.answer.empty() || stands_in(proof, question_.answer)) return;
        const std::vector<std::string> in_proof = split_words(words_of(proof));
        for (const std::string& word : split_words(words_of(question_.answer)))
            if (std::find(in_proof.begin(), in_proof.end(), word) == in_proof.end()) {
                flaws_.push_back(ItemFlaw::answer_not_in_evidence);
                return;
            }
    }

    // Letter for letter, between spaces; then its words need no comparing. A dot is read by what stands around: Y.
    // pestis.
    static bool stands_in(const std::string& proof, const std::string& answer) {
        if (answer.find('.') != std::string::npos) return false;
        const std::size_t at = proof.find(answer);
        return at != std::string::npos && at > 0 && proof[at - 1] == ' ' &&
               (at + answer.size() == proof.size() || proof[at + answer.size()] == ' ');
    }

    void review_options() {
        std::vector<std::string> folded;
        for (const Option& option : question_.options) folded.push_back(named_words(language_, option.text));
        flag(folded.size() < 3 || folded.size() > 5, ItemFlaw::option_count);
        bool same = false;
        bool contained = false;
        for (std::size_t a = 0; a < folded.size(); ++a)
            for (std::size_t b = 0; b < folded.size(); ++b) {
                if (a == b) continue;
                same = same || folded[a] == folded[b];
                contained = contained || (folded[a] != folded[b] && contains_words(folded[b], folded[a]));
            }
        flag(same, ItemFlaw::options_say_the_same);
        flag(contained, ItemFlaw::option_contains_another);
        const bool summary = std::any_of(folded.begin(), folded.end(), [](const std::string& option) {
            return option.rfind(fold("इनमें से"), 0) == 0 || option.rfind(fold("उपर्युक्त"), 0) == 0 ||
                   option.rfind(fold("उपरोक्त"), 0) == 0;
        });
        flag(summary, ItemFlaw::all_or_none_of_the_above);
    }

    void review_key() {
        const auto keys = std::count_if(question_.options.begin(), question_.options.end(),
                                        [](const Option& option) { return option.correct; });
        flag(keys != 1, ItemFlaw::key_count);
        flag(std::any_of(question_.options.begin(), question_.options.end(),
                         [](const Option& option) { return option.why.hindi.empty(); }),
             ItemFlaw::option_without_reason);
        if (keys == 1) flag(key()->text != question_.answer, ItemFlaw::answer_is_not_the_key);
    }

    const Option* key() const {
        const auto found = std::find_if(question_.options.begin(), question_.options.end(),
                                        [](const Option& option) { return option.correct; });
        return found == question_.options.end() ? nullptr : &*found;
    }

    // The whole key; of a gap also a word of four letters and more that it took out. The same postposition elsewhere in
    // the sentence tells nothing of a gap for one.
    bool stem_gives_away(const std::string& answer) const {
        constexpr std::size_t content_word_bytes = 12;
        if (question_.kind == QuestionKind::postposition) return false;
        const std::string named = named_words(language_, answer);
        if (contains_words(stem_, named)) return true;
        if (question_.kind != QuestionKind::cloze) return false;
        const std::vector<std::string> words = split_words(named);
        return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            return word.size() >= content_word_bytes && contains_words(stem_, word);
        });
    }

    // पुतिन और किम: in another order they would be as right.
    bool names_several(const std::string& answer) const {
        const std::vector<std::string> words = split_words(words_of(answer));
        return std::any_of(words.begin(), words.end(),
                           [&](const std::string& word) { return is_clause_word(word, ClauseWordKind::coordinate); });
    }

    // What would give the key away among the options.
    void review_key_against_others() {
        const Option* const key = this->key();
        if (!key || question_.options.size() < 2) return;
        flag(stem_gives_away(key->text), ItemFlaw::stem_gives_key_away);
        std::size_t total = 0;
        std::size_t longest = 0;
        for (const Option& option : question_.options) {
            if (option.correct) continue;
            total += length_of(option.text);
            longest = std::max(longest, length_of(option.text));
        }
        const double mean = static_cast<double>(total) / static_cast<double>(question_.options.size() - 1);
        flag(static_cast<double>(length_of(key->text)) > key_length_ratio * mean &&
                 length_of(key->text) > longest + key_length_excess,
             ItemFlaw::key_stands_out_by_length);
    }

    const Language& language_;
    const Question& question_;
    std::string_view text_;
    std::string stem_;
    std::vector<ItemFlaw> flaws_;
};

}  // namespace

std::string_view item_flaw_name(ItemFlaw flaw) {
    switch (flaw) {
        case ItemFlaw::stem_without_question_mark: return "stem_without_question_mark";
        case ItemFlaw::stem_without_question_word: return "stem_without_question_word";
        case ItemFlaw::stem_with_several_question_words: return "stem_with_several_question_words";
        case ItemFlaw::stem_too_short: return "stem_too_short";
        case ItemFlaw::stem_too_long: return "stem_too_long";
        case ItemFlaw::stem_with_unresolved_pronoun: return "stem_with_unresolved_pronoun";
        case ItemFlaw::stem_asks_inside_a_claim: return "stem_asks_inside_a_claim";
        case ItemFlaw::stem_gives_key_away: return "stem_gives_key_away";
        case ItemFlaw::evidence_not_in_article: return "evidence_not_in_article";
        case ItemFlaw::answer_not_in_evidence: return "answer_not_in_evidence";
        case ItemFlaw::option_count: return "option_count";
        case ItemFlaw::key_count: return "key_count";
        case ItemFlaw::options_say_the_same: return "options_say_the_same";
        case ItemFlaw::option_contains_another: return "option_contains_another";
        case ItemFlaw::all_or_none_of_the_above: return "all_or_none_of_the_above";
        case ItemFlaw::key_stands_out_by_length: return "key_stands_out_by_length";
        case ItemFlaw::option_without_reason: return "option_without_reason";
        case ItemFlaw::answer_is_not_the_key: return "answer_is_not_the_key";
        case ItemFlaw::places_not_in_sequence: return "places_not_in_sequence";
        case ItemFlaw::shown_in_the_right_order: return "shown_in_the_right_order";
        case ItemFlaw::partners_say_the_same: return "partners_say_the_same";
        case ItemFlaw::partners_do_not_pair_off: return "partners_do_not_pair_off";
        case ItemFlaw::option_not_in_article: return "option_not_in_article";
        case ItemFlaw::typed_answer_of_several: return "typed_answer_of_several";
        case ItemFlaw::key_is_not_the_evidence: return "key_is_not_the_evidence";
    }
    return {};
}

std::vector<ItemFlaw> review_question(const Language& language, const Question& question,
                                      std::string_view article_text) {
    return QuestionReview(language, question, article_text).run();
}

}  // namespace bodh
