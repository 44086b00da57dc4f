// A sentence with one phrase taken out: a noun with its modifiers, a name, a number or a date. The options come from
// the article first and stand in the same case, gender and number, so that grammar alone does not tell.
#include <algorithm>

#include "questions/distractors.h"
#include "questions/gaps.h"
#include "questions/kinds.h"
#include "questions/nearby.h"
#include "text/akshara.h"
#include "text/fold.h"
#include "text/split_words.h"
#include "text/utf8.h"

namespace bodh {
namespace {

constexpr std::size_t longest_blank = 4;        // words; a longer gap cannot be guessed from its sentence
constexpr std::size_t longest_typed_blank = 3;  // where there are no options
constexpr std::size_t blanks_a_fact = 8;

// पर्यावरण संरक्षण → "प… सं…": where there are no options, the first letter of each word tells one synonym from another.
std::string first_letters(const std::string& answer) {
    std::string letters;
    for (const std::string& word : split_words(answer)) {
        // Of a word of one akshara (ड्वी) its first letter.
        const std::size_t end = akshara_end(word, 0) < word.size() ? akshara_end(word, 0) : code_point_at(word, 0).size;
        letters += (letters.empty() ? "" : " ") + (end < word.size() ? word.substr(0, end) : "") + "…";
    }
    return letters;
}

class ClozeDrafter {
public:
    explicit ClozeDrafter(const QuestionContext& context) : context_(context), pool_(noun_answers(context)) {}

    std::vector<Draft> run() {
        for (std::size_t index = 0; index < context_.facts.size(); ++index) draft_for(index);
        return std::move(drafts_);
    }

private:
    const SentenceAnalysis& sentence_of(const Fact& fact) const { return context_.analysis.sentences[fact.sentence]; }

    static std::string stem_with_blank(const Fact& fact, std::size_t first, std::size_t past,
                                       const std::string& hint = {}) {
        const std::string sentence = fact.statement.with_replacement(first, past, cloze_gap + hint);
        return lead_in(fact) + (fact.statement.cut_before ? "… " : "") + sentence +
               (fact.statement.cut_after ? " …" : "।");
    }

    void add(std::size_t index, const Mention& key, const std::vector<Distractor>& distractors, OptionOrder order,
             std::size_t key_place) {
        const Fact& fact = context_.facts[index];
        Draft draft = choice_draft(context_, QuestionKind::cloze, index, stem_with_blank(fact, key.first, key.past),
                                   key, distractors, order, key_place);
        draft.question.kind = QuestionKind::cloze;
        if (draft.question.form == AnswerForm::choice) draft.question.form = AnswerForm::cloze;
        if (draft.question.form == AnswerForm::typed) {
            if (key.past - key.first > longest_typed_blank || is_vague_date(key) || holds_postposition(index, key))
                return;
            if (key.type != MentionType::number && key.type != MentionType::date) {
                if (holds_digit(draft.question.answer)) return;  // 56 वर्षीय जैक: a hint for it says nothing
                draft.question.stem =
                    stem_with_blank(fact, key.first, key.past, " (" + first_letters(draft.question.answer) + ")");
            }
        }
        drafts_.push_back(std::move(draft));
    }

    // नई परिषद की बैठक: more than one can think of from its letters.
    bool holds_postposition(std::size_t index, const Mention& key) const {
        const std::vector<Token>& tokens = sentence_of(context_.facts[index]).tokens;
        return std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(key.first),
                           tokens.begin() + static_cast<std::ptrdiff_t>(key.past),
                           [](const Token& token) { return token.part == Part::postposition; });
    }

    static bool holds_digit(const std::string& text) {
        const std::string folded = fold(text);
        return std::any_of(folded.begin(), folded.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
    }

    // इस साल, पिछले कुछ महीनों: many other words would do.
    static bool is_vague_date(const Mention& key) {
        return key.type == MentionType::date &&
               (key.date_shape == DateShape::relative || key.date_shape == DateShape::floating ||
                key.date_shape == DateShape::other || key.date_shape == DateShape::none);
    }

    void blank_noun(std::size_t index, const NounAnswer& noun) {
        const Fact& fact = context_.facts[index];
        Mention key;
        key.first = noun.first;
        key.past = noun.past;
        key.span = {sentence_of(fact).tokens[noun.first].span.begin, sentence_of(fact).tokens[noun.past - 1].span.end};
        Random random = chances_of(context_, QuestionKind::cloze, fact.sentence, noun.first);
        auto distractors =
            noun_distractors(context_, pool_, noun, stem_with_blank(fact, noun.first, noun.past), {}, random);
        // Two nouns of the article seldom both fit the sentence; of three one mostly does.
        if (distractors.size() < wanted_distractors) distractors.clear();
        add(index, key, distractors, OptionOrder::shuffled, 0);
    }

    void blank_mention(std::size_t index, const Mention& mention) {
        const Fact& fact = context_.facts[index];
        Random random = chances_of(context_, QuestionKind::cloze, fact.sentence, mention.first);
        if (mention.type == MentionType::date) {
            const NearValues near =
                date_distractors(context_, mention, stem_with_blank(fact, mention.first, mention.past), random);
            add(index, mention, near.distractors, OptionOrder::as_given, near.key_place);
        } else if (mention.type == MentionType::number) {
            const Mention amount = with_unit(context_, fact, mention);
            const NearValues near =
                number_distractors(context_, amount, stem_with_blank(fact, amount.first, amount.past), random);
            if (near.distractors.size() < least_distractors) return;  // कई, कुछ and many others would do
            add(index, amount, near.distractors, OptionOrder::as_given, near.key_place);
        } else {
            const std::string stem = stem_with_blank(fact, mention.first, mention.past);
            add(index, mention, name_distractors(context_, fact, mention, Role::other, stem, random),
                OptionOrder::shuffled, 0);
        }
    }

    // Phrases and names of the fact, a few by chance.
    void draft_for(std::size_t index) {
        const Fact& fact = context_.facts[index];
        if (fact.statement.words.size() < 7) return;
        const SentenceAnalysis& sentence = sentence_of(fact);
        std::vector<const NounAnswer*> nouns;
        for (const NounAnswer& noun : in_sentence(pool_, fact.sentence))
            if (!sentence.mention_at(noun.past - 1) && noun.words() <= longest_blank &&
                fact.statement.has_tokens(noun.first, noun.past))
                nouns.push_back(&noun);
        std::vector<const Mention*> mentions = mention_gaps(context_, fact);
        Random random = chances_of(context_, QuestionKind::cloze, fact.sentence, fact.clause);
        random.shuffle(nouns);
        random.shuffle(mentions);
        const std::size_t before = drafts_.size();
        for (const NounAnswer* noun : nouns)
            if (drafts_.size() < before + blanks_a_fact) blank_noun(index, *noun);
        const std::size_t after_nouns = drafts_.size();
        for (const Mention* mention : mentions)
            if (drafts_.size() < after_nouns + blanks_a_fact) blank_mention(index, *mention);
    }

    const QuestionContext& context_;
    std::vector<NounAnswer> pool_;
    std::vector<Draft> drafts_;
};

}  // namespace

std::vector<Draft> draft_cloze_questions(const QuestionContext& context) {
    return ClozeDrafter(context).run();
}

}  // namespace bodh
