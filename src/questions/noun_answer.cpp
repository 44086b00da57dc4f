#include "questions/noun_answer.h"

#include <algorithm>

#include "questions/asked_phrase.h"
#include "text/fold.h"

namespace bodh {
namespace {

constexpr std::size_t longest_answer = 7;       // words; a longer one is no short answer
constexpr std::size_t shortest_noun_bytes = 9;  // three letters: shorter nouns are seldom worth asking
constexpr std::size_t longest_bare_answer = 2;  // without a postposition nothing marks the end of a longer one

bool joins(const Token& token) {
    return token.is(",") || token.is("और") || token.is("तथा") || token.is("एवं") || token.is("या") || token.is("व");
}

class NounAnswerFinder {
public:
    NounAnswerFinder(const QuestionContext& context, std::size_t index)
        : context_(context), index_(index), sentence_(context.analysis.sentences[index]) {}

    std::vector<NounAnswer> run() {
        for (std::size_t k = 0; k < sentence_.phrases.size(); ++k) {
            const Phrase& phrase = sentence_.phrases[k];
            const bool genitive_chain = phrase.extent_first < phrase.first;
            if (genitive_chain) add(phrase, phrase.extent_first);
            add(phrase, phrase.first);
            add_joined(k);
        }
        return std::move(answers_);
    }

private:
    const Token& token(std::size_t i) const { return sentence_.tokens[i]; }

    bool common_noun(std::size_t i) const {
        return token(i).features.word_class == WordClass::noun && !sentence_.mention_at(i);
    }

    std::size_t clause_of(std::size_t i) const {
        for (std::size_t k = 0; k < sentence_.clauses.size(); ++k)
            if (sentence_.clauses[k].first <= i && i < sentence_.clauses[k].past) return k;
        return sentence_.clauses.size();
    }

    // [पानी] [शहर में]: two nouns side by side are one phrase for sure only where the first cannot be the subject.
    bool certain(const Phrase& phrase) const {
        std::size_t nouns = 0;
        for (std::size_t i = phrase.first; i < phrase.past; ++i) {
            const Mention* mention = sentence_.mention_at(i);
            // विशेषज्ञ हथियार हस्तांतरण: somebody before a thing is who does it.
            if (i + 1 < phrase.past && common_noun(i) && noun_sense(context_.language, token(i)) == NounSense::human &&
                noun_sense(context_.language, token(phrase.head())) != NounSense::human)
                return false;
            const bool name_ends_inside = mention && mention->past < phrase.past && mention->past == i + 1 &&
                                          mention->type != MentionType::number;
            if (common_noun(i) || !token(i).known() || name_ends_inside) ++nouns;
        }
        const Mention* whole = sentence_.mention_at(phrase.head());
        if (whole && whole->first <= phrase.first) return true;
        const bool ergative = phrase.postposition && phrase.postposition->postposition == "ने";
        // After a subject a bare noun before its head can only belong to it.
        return nouns < 2 || ergative || subject_before(sentence_, clause_of(phrase.first), phrase.first);
    }

    // Nothing that belongs to it may stand unread in front of it: a title, an adverb of degree, a word in quotation
    // marks, another noun of the same run that is no phrase of its own.
    bool left_edge(std::size_t first) const {
        if (first == 0) return true;
        const Token& before = token(first - 1);
        switch (before.part) {
            case Part::postposition:  // 2 से [बड़ी संख्या]: with से an adjective compares
                return !before.is("से") || token(first).features.word_class != WordClass::adjective;
            case Part::clause_word:  // सारे पब और [बार में]: what और joins is one phrase
                return !joins(before) || begins_clause(first) || begins_clause(first - 1);
            case Part::punctuation: return before.is(",") || before.is(";") || before.is(":") || before.is("।");
            case Part::verb:  // बनाई गई [नीति], आने वाले [दिन]
                return before.features.verb_form == VerbForm::conjunctive || ends_clause(first);
            case Part::copula: return ends_clause(first);
            case Part::nominal: return stands_for_itself(first - 1);
            default: return false;
        }
    }

    // A time, or a person who is the subject.
    bool stands_for_itself(std::size_t i) const {
        const Mention* mention = sentence_.mention_at(i);
        if (!mention || mention->past != i + 1) return false;
        if (mention->type == MentionType::date || mention->type == MentionType::duration) return true;
        return mention->type == MentionType::person && mention->certain &&
               (mention->first == 0 || token(mention->first - 1).part == Part::punctuation ||
                token(mention->first - 1).part == Part::clause_word);
    }

    // A bare phrase ends before a verb, a mark or a small word; before another noun it may be part of that: [वित्त] वर्ष.
    bool right_edge(const Phrase& phrase) const {
        if (phrase.postposition || phrase.past >= sentence_.tokens.size()) return true;
        const Part next = token(phrase.past).part;
        return next != Part::nominal && next != Part::numeral && next != Part::pronoun;
    }

    // स्टेट [रूट] 41; [नॉर्मन के किराए] के सैनिक: of a chain only somebody or some place is a whole.
    bool names_with_what_follows(const Phrase& phrase, std::size_t first) const {
        if (phrase.past < sentence_.tokens.size() && token(phrase.past).shape == TokenShape::number) return true;
        if (before_participle(sentence_, phrase.postposition_past)) return true;
        if (!phrase.postposition || !is_genitive(phrase.postposition->postposition) || first >= phrase.first)
            return false;
        const NounSense sense = noun_sense(context_.language, token(phrase.head()));
        return !sentence_.mention_at(phrase.head()) && sense != NounSense::human && sense != NounSense::place &&
               sense != NounSense::organisation;
    }

    bool begins_clause(std::size_t at) const {
        return std::any_of(sentence_.clauses.begin(), sentence_.clauses.end(),
                           [&](const Clause& clause) { return clause.first == at; });
    }

    bool ends_clause(std::size_t at) const {
        return std::any_of(sentence_.verb_groups.begin(), sentence_.verb_groups.end(),
                           [&](const VerbGroup& group) { return group.finite && group.past == at; });
    }

    bool in_verb_group(std::size_t i) const {
        return std::any_of(sentence_.verb_groups.begin(), sentence_.verb_groups.end(),
                           [&](const VerbGroup& group) { return group.first <= i && i < group.past; });
    }

    bool worth_asking(const Phrase& phrase) const {
        const Token& head = token(phrase.head());
        const Language& language = context_.language;
        if (in_verb_group(phrase.head()) || said_by_light_verb(phrase)) return false;
        if (const Mention* mention = sentence_.mention_at(phrase.head()))
            return mention->type == MentionType::person || mention->type == MentionType::place ||
                   mention->type == MentionType::organisation || mention->type == MentionType::event ||
                   mention->type == MentionType::name;
        if (head.part != Part::nominal || head.shape == TokenShape::number) return false;
        if (head.known() && head.features.word_class != WordClass::noun) return false;
        if (head.has_class(WordClass::adverb) || head.has_class(WordClass::postposition)) return false;
        return head.folded.size() >= (head.shape == TokenShape::latin ? 2 : shortest_noun_bytes) &&
               !language.grammar.light_nouns.find(head.lemma) && !language.grammar.manner_nouns.find(head.lemma) &&
               !language.grammar.time_words.find(head.folded) && !measures(head);
    }

    // पोस्ट किया: right before करना or होना a bare noun says what is done, even where no list has the two together.
    bool said_by_light_verb(const Phrase& phrase) const {
        if (phrase.postposition || sentence_.mention_at(phrase.head())) return false;
        return std::any_of(sentence_.verb_groups.begin(), sentence_.verb_groups.end(), [&](const VerbGroup& group) {
            return group.first == phrase.past && group.first == group.verb_first &&
                   (token(group.verb_first).lemma == "कर" ||
                    (token(group.verb_first).lemma == "हो" && token(group.verb_first).part == Part::verb));
        });
    }

    // मीटर, रुपये measure; मज़दूर are counted, but are somebody.
    bool measures(const Token& head) const {
        const UnitRow* unit = context_.language.words.units.find(head.folded);
        return unit && unit->kind != "people";
    }

    // What opens a phrase without belonging to what it names: pronouns, "एक", "सभी", "कई".
    bool opener(std::size_t i) const {
        const Token& word = token(i);
        return word.part == Part::pronoun || word.is("एक") || word.has_class(WordClass::determiner);
    }

    bool clean(std::size_t first, std::size_t past) const {
        for (std::size_t i = first; i < past; ++i) {
            const Token& word = token(i);
            if (word.quoted || word.lemma == "वाला") return false;
            const bool genitive = word.part == Part::postposition && is_genitive(word.folded);
            if (word.part != Part::nominal && word.part != Part::numeral && !genitive) return false;
            const Mention* mention = sentence_.mention_at(i);
            if (mention && (mention->first < first || mention->past > past)) return false;
        }
        return true;
    }

    void add(const Phrase& phrase, std::size_t first) {
        const std::size_t asked_first = first;
        while (first + 1 < phrase.past && opener(first)) ++first;
        if (!worth_asking(phrase) || !certain(phrase) || !left_edge(asked_first) || !right_edge(phrase)) return;
        if (!clean(first, phrase.past) || phrase.past - first > longest_answer) return;
        if (token(first).part == Part::postposition || names_with_what_follows(phrase, first)) return;
        // Without a postposition two phrases may stand side by side (रूस उपग्रह बनाएगा): only short ones are one for
        // sure.
        const Mention* mention = sentence_.mention_at(phrase.head());
        // प्रधानमंत्री [थेरेसा मे]: the name alone is what is asked for.
        if (mention && mention->type == MentionType::person && mention->first > first) return;
        const bool whole_name = mention && mention->first >= first;
        if (!phrase.postposition && !whole_name && phrase.past - phrase.first > longest_bare_answer) return;
        NounAnswer answer = make(first, phrase.past, phrase);
        answer.asked_first = asked_first;
        answer.after_genitive = follows_genitive(asked_first);
        answer.one_of_several = phrase.coordinated;
        if (!answers_.empty() && answers_.back().first == answer.first && answers_.back().past == answer.past) return;
        answers_.push_back(std::move(answer));
    }

    // पुतिन और किम ने: all that is joined up to phrase `last`, whose postposition holds for them all.
    void add_joined(std::size_t last) {
        const Phrase& end = sentence_.phrases[last];
        if (end.postposition_past < sentence_.tokens.size() && !end.postposition && joins(token(end.past))) return;
        std::size_t k = last;
        while (k > 0) {
            const Phrase& before = sentence_.phrases[k - 1];
            const bool adjacent = before.past + 1 == sentence_.phrases[k].extent_first && joins(token(before.past)) &&
                                  (!before.postposition || is_genitive(before.postposition->postposition));
            if (!adjacent || before.postposition) break;
            --k;
        }
        if (k == last || !worth_asking(end) || end.past < 2 ||
            !token(sentence_.phrases[last].extent_first - 1).is("और"))
            return;
        const std::size_t first = sentence_.phrases[k].extent_first;
        if (!left_edge(first) || end.past - first > longest_answer || !certain(end)) return;
        for (std::size_t i = k; i <= last; ++i)
            if (!clean(sentence_.phrases[i].extent_first, sentence_.phrases[i].past) ||
                opener(sentence_.phrases[i].first))
                return;
        NounAnswer answer = make(first, end.past, end);
        answer.mention = nullptr;
        answer.joined = true;
        answer.features.number = Number::plural;
        answers_.push_back(std::move(answer));
    }

    bool follows_genitive(std::size_t first) const {
        return first > 0 && token(first - 1).part == Part::postposition && is_genitive(token(first - 1).folded);
    }

    NounAnswer make(std::size_t first, std::size_t past, const Phrase& phrase) const {
        const Token& head = token(past - 1);
        NounAnswer answer;
        answer.sentence = index_;
        answer.clause = clause_of(first);
        answer.first = first;
        answer.asked_first = first;
        answer.past = past;
        answer.asked_past = phrase.postposition_past;
        answer.postposition = phrase.postposition;
        answer.text = std::string(slice(context_.analysis.article.text, {token(first).span.begin, head.span.end}));
        answer.folded = fold(answer.text);
        answer.lemma = head.lemma;
        answer.features = head.features;
        answer.sense = noun_sense(context_.language, head);
        if (const Mention* mention = sentence_.mention_at(past - 1)) {
            if (mention->first == first) answer.mention = mention;
            answer.sense = mention->type == MentionType::person         ? NounSense::human
                           : mention->type == MentionType::place        ? NounSense::place
                           : mention->type == MentionType::organisation ? NounSense::organisation
                           : mention->type == MentionType::event        ? NounSense::event
                                                                        : NounSense::unknown;
        }
        answer.after_genitive =
            first > 0 && token(first - 1).part == Part::postposition && is_genitive(token(first - 1).folded);
        answer.before_verb =
            std::any_of(sentence_.verb_groups.begin(), sentence_.verb_groups.end(),
                        [&](const VerbGroup& group) { return group.first == phrase.postposition_past; });
        return answer;
    }

    const QuestionContext& context_;
    std::size_t index_;
    const SentenceAnalysis& sentence_;
    std::vector<NounAnswer> answers_;
};

}  // namespace

NounSense noun_sense(const Language& language, const Token& noun) {
    for (const std::string& word : {noun.folded, noun.lemma}) {
        if (language.words.human_nouns.find(word) || language.names.titles.find(word)) return NounSense::human;
        if (const ClassNoun* row = language.words.class_nouns.find(word)) {
            if (row->human) return NounSense::human;
            return row->sense == "place"          ? NounSense::place
                   : row->sense == "organisation" ? NounSense::organisation
                   : row->sense == "event"        ? NounSense::event
                   : row->sense == "time"         ? NounSense::time
                   : row->sense == "object"       ? NounSense::thing
                                                  : NounSense::abstract;
        }
        if (language.words.common_places.find(word)) return NounSense::place;
        if (language.words.abstract_nouns.find(word) || language.words.conjunct_verbs.find(word))
            return NounSense::abstract;
    }
    return NounSense::unknown;
}

bool subject_before(const SentenceAnalysis& sentence, std::size_t clause, std::size_t token) {
    if (clause == sentence.clauses.size()) return false;
    return std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& phrase) {
        if (phrase.first < sentence.clauses[clause].first || phrase.past > token) return false;
        const Mention* mention = sentence.mention_at(phrase.head());
        const bool time = mention && (mention->type == MentionType::date || mention->type == MentionType::duration);
        // मशीन लर्निंग में: right before another noun a bare one may belong to it.
        const bool apart = phrase.past >= sentence.tokens.size() || sentence.tokens[phrase.past].part != Part::nominal;
        return !time && (phrase.postposition ? phrase.postposition->postposition == "ने" : apart);
    });
}

std::vector<NounAnswer> noun_answers(const QuestionContext& context) {
    std::vector<NounAnswer> all;
    for (std::size_t index = 0; index < context.analysis.sentences.size(); ++index)
        for (NounAnswer& answer : NounAnswerFinder(context, index).run()) all.push_back(std::move(answer));
    return all;
}

}  // namespace bodh
