#include "analysis/find_faults.h"

#include <algorithm>

namespace bodh {
namespace {

class FaultFinder {
public:
    FaultFinder(const Language& language, const SentenceAnalysis& sentence)
        : language_(language), sentence_(sentence), tokens_(sentence.tokens) {}

    std::vector<Fault> run() {
        for (const Phrase& phrase : sentence_.phrases) {
            check_genitive(phrase);
            check_numeral(phrase);
            check_case(phrase);
        }
        for (const VerbGroup& verb : sentence_.verb_groups) check_auxiliaries(verb);
        for (const Clause& clause : sentence_.clauses) {
            check_agents(clause);
            check_ne(clause);
            check_object(clause);
            check_subject(clause);
            check_number(clause);
            check_bare_phrases(clause);
        }
        check_repetition();
        std::stable_sort(faults_.begin(), faults_.end(),
                         [](const Fault& a, const Fault& b) { return a.token < b.token; });
        return std::move(faults_);
    }

private:
    void fault(FaultKind kind, std::size_t token) { faults_.push_back({kind, token}); }

    // Whether the word can be a noun of this gender; a name and an unknown word can be anything.
    bool can_be(std::size_t noun, Gender gender) const {
        const Token& token = tokens_[noun];
        if (sentence_.mention_at(noun) || token.features.word_class != WordClass::noun) return true;
        return std::any_of(token.readings.begin(), token.readings.end(), [&](const Reading& reading) {
            if (reading.features.word_class != WordClass::noun)
                return reading.features.word_class == WordClass::proper_noun;
            return reading.features.gender == gender || reading.features.gender == Gender::either ||
                   reading.features.gender == Gender::none;
        });
    }

    bool can_be_plural(std::size_t noun, GrammaticalCase wanted) const {
        const Token& token = tokens_[noun];
        if (sentence_.mention_at(noun) || token.features.word_class != WordClass::noun) return true;
        return std::any_of(token.readings.begin(), token.readings.end(), [&](const Reading& reading) {
            return reading.features.word_class != WordClass::noun ||
                   (reading.features.number != Number::singular &&
                    (reading.features.grammatical_case == wanted ||
                     reading.features.grammatical_case == GrammaticalCase::none));
        });
    }

    // का दर, की सवाल: का and के go with a masculine, की with a feminine. के may also belong to a postposition of several
    // words, which is then no genitive.
    void check_genitive(const Phrase& phrase) {
        if (!phrase.postposition || !is_genitive(phrase.postposition->postposition)) return;
        const std::size_t after = phrase.postposition_past;
        if (after >= tokens_.size()) return fault(FaultKind::stranded_postposition, after - 1);
        const Token& next = tokens_[after];
        if (next.part == Part::punctuation && !next.is(",") && !next.is("(") && !next.is("\"") && !next.is("“") &&
            !next.is("‘") && !next.is("'"))
            return fault(FaultKind::stranded_postposition, after - 1);
        const Gender gender = phrase.postposition->postposition == "की" ? Gender::feminine : Gender::masculine;
        for (const Phrase& held : sentence_.phrases)
            if (held.first == after && !holds_name(held) && none_of_nouns(held, after, gender))
                fault(FaultKind::genitive_agreement, after - 1);
        for (const VerbGroup& verb : sentence_.verb_groups) {
            if (verb.first != after) continue;
            if (verb.first < verb.verb_first && !can_be(verb.verb_first - 1, gender))
                fault(FaultKind::genitive_agreement, after - 1);
            const Token& main = tokens_[verb.verb_first];  // का मानना है: an infinitive is a noun
            if (verb.first == verb.verb_first && verb.finite && main.part == Part::verb && main.lemma != "हो" &&
                main.features.verb_form != VerbForm::infinitive)
                fault(FaultKind::stranded_postposition, after - 1);
        }
    }

    // Of a run of nouns it is not sure which one is meant: none of them may fit.
    bool none_of_nouns(const Phrase& phrase, std::size_t from, Gender gender) const {
        for (std::size_t i = from; i < phrase.past; ++i)
            if (tokens_[i].features.word_class == WordClass::noun && can_be(i, gender)) return false;
        return tokens_[phrase.head()].features.word_class == WordClass::noun;
    }

    bool holds_name(const Phrase& phrase) const {
        for (std::size_t i = phrase.first; i < phrase.past; ++i)
            if (sentence_.mention_at(i) || !tokens_[i].known()) return true;
        return false;
    }

    // चार संख्या, तीन बच्चा: what is counted by more than one stands in the plural; units and times may not.
    void check_numeral(const Phrase& phrase) {
        for (const Mention& mention : sentence_.mentions) {
            if (mention.type != MentionType::number || mention.past <= phrase.first || mention.past > phrase.head())
                continue;
            if (!mention.number || mention.number->ordinal || mention.number->value < 2) continue;
            if (mention.first > phrase.first) continue;  // फ़ाल्कन 9
            const GrammaticalCase wanted = phrase.postposition ? GrammaticalCase::oblique : GrammaticalCase::direct;
            bool fits = phrase.coordinated;
            for (std::size_t i = mention.past; i < phrase.past; ++i)
                fits = fits || measures(i) ||
                       (tokens_[i].features.word_class == WordClass::noun && can_be_plural(i, wanted));
            if (!fits && tokens_[phrase.head()].features.word_class == WordClass::noun)
                fault(FaultKind::numeral_agreement, phrase.head());
        }
    }

    // कई इमारतों ढह गईं: the oblique plural stands before a postposition.
    void check_case(const Phrase& phrase) {
        if (phrase.postposition || phrase.coordinated || sentence_.mention_at(phrase.head())) return;
        if (phrase.past >= tokens_.size() || tokens_[phrase.past].part == Part::punctuation) return;
        const bool oblique = only_noun(tokens_[phrase.head()], [](const Features& noun) {
            return noun.number == Number::plural && noun.grammatical_case == GrammaticalCase::oblique;
        });
        if (oblique) fault(FaultKind::oblique_without_postposition, phrase.head());
    }

    // Whether the word can be nothing but such a noun.
    template <typename Such>
    static bool only_noun(const Token& token, Such such) {
        return token.features.word_class == WordClass::noun &&
               std::all_of(token.readings.begin(), token.readings.end(), [&](const Reading& reading) {
                   return reading.features.word_class == WordClass::noun && such(reading.features);
               });
    }

    bool measures(std::size_t i) const {
        return language_.words.units.find(tokens_[i].folded) || language_.words.units.find(tokens_[i].lemma) ||
               language_.grammar.time_words.find(tokens_[i].folded);
    }

    std::vector<const Phrase*> phrases_of(const Clause& clause) const {
        std::vector<const Phrase*> found;
        for (const Phrase& phrase : sentence_.phrases)
            if (clause.first <= phrase.first && phrase.past <= sentence_.verb_groups[clause.verb].first)
                found.push_back(&phrase);
        return found;
    }

    // One clause has one agent with ने, by name or by pronoun.
    void check_agents(const Clause& clause) {
        std::size_t agents = 0;
        std::size_t last = clause.first;
        for (std::size_t i = clause.first; i < sentence_.verb_groups[clause.verb].first; ++i) {
            if (!marks_agent(i)) continue;
            ++agents;
            last = i;
        }
        if (agents > 1) fault(FaultKind::two_agents, last);
    }

    // लोग आराम किया; नैनी ने मुक़दमा चलाता है: ने stands with the perfective of a transitive verb, and only there. A clause
    // after another may leave its agent out.
    void check_ne(const Clause& clause) {
        const VerbGroup& verb = sentence_.verb_groups[clause.verb];
        const Token& main = tokens_[verb.verb_first];
        if (!verb.finite || main.part == Part::negation) return;
        const bool wants_ne = verb.perfective && !verb.passive && main.part == Part::verb && main.features.transitive &&
                              !takes_vector_without_ne(verb) && !language_.grammar.verbs_without_ne.find(main.lemma);
        if (has_agent(clause)) {
            if (verb.passive) return fault(FaultKind::ne_with_passive, verb.verb_first);
            if (verb.perfective && verb.first == verb.verb_first && !main.quoted && is_intransitive(verb))
                return fault(FaultKind::ne_with_intransitive, verb.verb_first);
            if (!has_form(verb, VerbForm::perfective) && !has_form(verb, VerbForm::infinitive))
                fault(FaultKind::ne_without_perfective, verb.verb_first);
            return;
        }
        const bool told_before =
            std::any_of(sentence_.clauses.begin(), sentence_.clauses.end(),
                        [&](const Clause& other) { return other.first < clause.first && has_agent(other); });
        if (!wants_ne || told_before) return;
        for (const Phrase* phrase : bare_phrases(clause)) {
            const Mention* mention = sentence_.mention_at(phrase->head());
            const bool somebody = (mention && mention->type == MentionType::person) ||
                                  language_.words.human_nouns.find(tokens_[phrase->head()].lemma);
            if (somebody) return fault(FaultKind::agent_without_ne, phrase->head());
        }
    }

    // By every reading of every part: चौंका दिया is not.
    bool is_intransitive(const VerbGroup& verb) const {
        for (std::size_t i = verb.verb_first; i < verb.past; ++i)
            for (const Reading& reading : tokens_[i].readings)
                if (reading.features.word_class == WordClass::verb && reading.features.transitive) return false;
        return tokens_[verb.verb_first].part == Part::verb;
    }

    // करने लगा, ले गया, कर चुका: the last of them decides, and does not take ने.
    bool takes_vector_without_ne(const VerbGroup& verb) const {
        for (std::size_t i = verb.verb_first + 1; i < verb.past; ++i)
            if (tokens_[i].lemma == "लग" || tokens_[i].lemma == "जा" || tokens_[i].lemma == "चुक" ||
                tokens_[i].lemma == "सक" || tokens_[i].lemma == "पा" || tokens_[i].lemma == "रह")
                return true;
        return false;
    }

    // कर दिया, जीत ली: the vector may have it.
    bool has_form(const VerbGroup& verb, VerbForm form) const {
        for (std::size_t i = verb.verb_first; i < verb.past; ++i)
            if (tokens_[i].features.verb_form == form) return true;
        return false;
    }

    // ने, or a pronoun that has it inside: उन्होंने.
    bool marks_agent(std::size_t i) const {
        return tokens_[i].is("ने") || (tokens_[i].part == Part::pronoun && tokens_[i].pronoun->with_name == "{} ने");
    }

    bool has_agent(const Clause& clause) const {
        for (std::size_t i = clause.first; i < sentence_.verb_groups[clause.verb].first; ++i)
            if (marks_agent(i)) return true;
        return false;
    }

    // After ने a bare object rules the verb: किताब पढ़ी, not किताब पढ़ा.
    void check_object(const Clause& clause) {
        const VerbGroup& verb = sentence_.verb_groups[clause.verb];
        if (!verb.finite || !verb.perfective || verb.passive || !has_agent(clause)) return;
        if (verb.gender != Gender::masculine && verb.gender != Gender::feminine) return;
        std::size_t object = tokens_.size();
        if (verb.first < verb.verb_first)
            object = verb.verb_first - 1;
        else
            for (const Phrase* phrase : phrases_of(clause))
                if (phrase->past == verb.first && !phrase->postposition && !phrase->coordinated)
                    object = phrase->head();
        if (object == tokens_.size() || can_be(object, verb.gender)) return;
        // की मदद से, को पसंद किया: a noun of the predicate beside another object does not rule.
        if (verb.first < verb.verb_first && !follows_genitive(object)) return;
        fault(FaultKind::verb_agreement, object);
    }

    bool follows_genitive(std::size_t token) const {
        return token > 0 && tokens_[token - 1].part == Part::postposition && is_genitive(tokens_[token - 1].folded);
    }

    bool is_time(const Phrase& phrase) const {
        const Mention* mention = sentence_.mention_at(phrase.head());
        return (mention && (mention->type == MentionType::date || mention->type == MentionType::duration)) ||
               language_.grammar.time_words.find(tokens_[phrase.head()].folded) ||
               tokens_[phrase.head()].has_class(WordClass::adverb);
    }

    // टॉस जीतकर, प्रस्ताव रखने का, 3 मई को हुए: what stands right before a verb that is not finite belongs to that.
    bool belongs_to_other_verb(const Phrase& phrase, const VerbGroup& verb) const {
        return std::any_of(sentence_.verb_groups.begin(), sentence_.verb_groups.end(), [&](const VerbGroup& other) {
            return &other != &verb && other.first < verb.first &&
                   (other.first == phrase.past || (other.first <= phrase.head() && phrase.head() < other.past));
        });
    }

    // A name, a noun or a word not known; an adjective alone says how something is.
    bool is_nominal(const Phrase& phrase) const {
        const Token& head = tokens_[phrase.head()];
        return sentence_.mention_at(phrase.head()) || !head.known() ||
               (head.features.word_class == WordClass::noun && !head.has_class(WordClass::adjective)) ||
               head.features.word_class == WordClass::proper_noun;
    }

    // Those that could be subject, object or complement; several joined by और count once.
    std::vector<const Phrase*> bare_phrases(const Clause& clause) const {
        std::vector<const Phrase*> bare;
        bool joined = false;
        const VerbGroup& verb = sentence_.verb_groups[clause.verb];
        for (const Phrase* phrase : phrases_of(clause)) {
            if (belongs_to_other_verb(*phrase, verb) || !is_nominal(*phrase)) continue;
            if (phrase->postposition || is_time(*phrase)) {
                if (phrase->coordinated && !bare.empty() && bare.back()->coordinated) bare.pop_back();
                joined = false;
                continue;
            }
            if (!(phrase->coordinated && joined)) bare.push_back(phrase);
            joined = phrase->coordinated;
        }
        return bare;
    }

    // The only bare phrase of an intransitive clause is its subject: बैठक हुई, not बैठक हुआ.
    void check_subject(const Clause& clause) {
        const VerbGroup& verb = sentence_.verb_groups[clause.verb];
        if (!verb.finite || (verb.gender != Gender::masculine && verb.gender != Gender::feminine)) return;
        const Token& main = tokens_[verb.verb_first];
        const bool transitive = main.part != Part::copula && (main.features.transitive || verb.passive);
        if (has_agent(clause) || verb.first != verb.verb_first || transitive) return;
        const std::vector<const Phrase*> bare = bare_phrases(clause);
        if (bare.size() != 1 || bare.front()->coordinated || holds_name(*bare.front())) return;
        if (!can_be(bare.front()->head(), verb.gender)) fault(FaultKind::verb_agreement, bare.front()->head());
    }

    // लाइनें कट गई: a feminine plural right before the verb rules it.
    void check_number(const Clause& clause) {
        const VerbGroup& verb = sentence_.verb_groups[clause.verb];
        if (!verb.finite || verb.gender != Gender::feminine || verb.number != Number::singular) return;
        for (const Phrase* phrase : bare_phrases(clause)) {
            const bool plural = only_noun(tokens_[phrase->head()], [](const Features& noun) {
                return noun.number == Number::plural && noun.gender == Gender::feminine;
            });
            if (plural && phrase->past == verb.first) fault(FaultKind::number_agreement, phrase->head());
        }
    }

    // ढह गए थी: था and the जा of a finite verb agree with the participle before.
    void check_auxiliaries(const VerbGroup& verb) {
        if (!verb.finite) return;
        for (std::size_t i = verb.verb_first + 1; i < verb.past; ++i) {
            const Token& before = tokens_[i - 1];
            const bool auxiliary =
                tokens_[i].part == Part::copula || (tokens_[i].part == Part::verb && tokens_[i].lemma == "जा");
            const bool verbal = std::all_of(before.readings.begin(), before.readings.end(), [](const Reading& reading) {
                return reading.features.word_class == WordClass::verb ||
                       reading.features.word_class == WordClass::auxiliary ||
                       reading.features.word_class == WordClass::copula;
            });
            if (auxiliary && verbal && differ(before.features.gender, tokens_[i].features.gender))
                fault(FaultKind::auxiliary_agreement, i);
        }
    }

    static bool differ(Gender a, Gender b) {
        return (a == Gender::masculine && b == Gender::feminine) || (a == Gender::feminine && b == Gender::masculine);
    }

    // Subject and object, or subject and complement; after ने the object alone, with its complement where that has को.
    void check_bare_phrases(const Clause& clause) {
        std::size_t allowed = has_agent(clause) ? 1 : 2;
        if (has_agent(clause))
            for (const Phrase* phrase : phrases_of(clause))
                if (phrase->postposition && phrase->postposition->postposition == "को") allowed = 2;
        const std::vector<const Phrase*> bare = bare_phrases(clause);
        if (bare.size() > allowed) fault(FaultKind::too_many_bare_phrases, bare.back()->head());
    }

    // बाहर बाहर: only small words are said twice by mistake; nouns, adjectives and numerals are doubled for meaning.
    void check_repetition() {
        for (std::size_t i = 1; i < tokens_.size(); ++i)
            if (tokens_[i].folded == tokens_[i - 1].folded && tokens_[i].part == Part::postposition)
                fault(FaultKind::repeated_word, i);
    }

    const Language& language_;
    const SentenceAnalysis& sentence_;
    const std::vector<Token>& tokens_;
    std::vector<Fault> faults_;
};

}  // namespace

std::vector<Fault> find_faults(const Language& language, const SentenceAnalysis& sentence) {
    return FaultFinder(language, sentence).run();
}

std::size_t adjacent_bare_phrases(const SentenceAnalysis& sentence, std::size_t first, std::size_t past) {
    std::size_t count = 0;
    for (std::size_t k = 1; k < sentence.phrases.size(); ++k)
        if (!sentence.phrases[k - 1].postposition && sentence.phrases[k - 1].past == sentence.phrases[k].extent_first &&
            first <= sentence.phrases[k].first && sentence.phrases[k].first < past)
            ++count;
    return count;
}

}  // namespace bodh
