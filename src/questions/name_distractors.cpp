#include <algorithm>
#include <map>

#include "questions/distractors.h"
#include "questions/explain.h"
#include "questions/nearby.h"
#include "text/fold.h"
#include "text/letters.h"
#include "text/split_words.h"
#include "text/utf8.h"

namespace bodh {
namespace {

constexpr char32_t anusvara = 0x0902;  // पोंपिओ, folded from पोम्पिओ

class NameDistractors {
public:
    NameDistractors(const QuestionContext& context, std::size_t sentence, const Fact* fact, const Mention& key,
                    Role role, const std::string& stem, Random& random)
        : context_(context),
          sentence_(sentence),
          fact_(fact),
          key_(key),
          role_(role),
          random_(random),
          key_text_(slice(context.analysis.article.text, key.span)),
          stem_folded_(fold(stem)) {
        used_.push_back(fold(key_text_));
        for (const std::string& spelling : entity(key).folded) used_.push_back(spelling);
    }

    // Names from outside the article only fill up: beside none of it they give the key away. Towns and countries are
    // known well enough to be mistaken.
    std::vector<Distractor> collect() {
        // Beside what may be no name of that kind (a team, a virus) others give the key away.
        if (!entity(key_).certain) return {};
        from_article();
        if (key_.type == MentionType::place)
            from_lists();
        else if (!distractors_.empty() && key_.type == MentionType::person)
            from_people();
        else if (!distractors_.empty())
            from_lists();
        return std::move(distractors_);
    }

private:
    const Entity& entity(const Mention& mention) const { return context_.analysis.entities[mention.entity]; }

    // Letters, roughly: three bytes each in Devanagari.
    bool similar_length(const std::string& text) const {
        const double ratio = static_cast<double>(text.size()) / static_cast<double>(key_text_.size());
        return ratio > 0.4 && ratio < 2.5;
    }

    // Whether an option of this text could stand beside the key and the options already there: no part of another, not
    // in the stem.
    bool fits(const std::string& text) {
        const std::string folded = fold(text);
        if (contains_words(stem_folded_, folded)) return false;
        for (const std::string& other : used_)
            if (sounds_like(folded, other) || contains_words(other, folded) || contains_words(folded, other))
                return false;
        return similar_length(text);
    }

    // पोम्पिओ and पोम्पेओ: names whose last words differ, but not in their consonants, are one name spelled twice.
    static bool sounds_like(const std::string& a, const std::string& b) {
        const std::string last_of_a = a.substr(a.rfind(' ') + 1);
        const std::string last_of_b = b.substr(b.rfind(' ') + 1);
        const std::string bones = consonants(last_of_a);
        return last_of_a != last_of_b && bones.size() > 6 && bones == consonants(last_of_b);
    }

    static std::string consonants(const std::string& folded) {
        std::string bones;
        for (std::size_t at = 0; at < folded.size();) {
            const CodePoint letter = code_point_at(folded, at);
            if (is_devanagari_consonant(letter.value) || letter.value == anusvara) append_utf8(bones, letter.value);
            at += letter.size;
        }
        return bones;
    }

    void take(const std::string& text, Bilingual why) {
        used_.push_back(fold(text));
        distractors_.push_back({text, std::move(why)});
    }
    bool enough() const { return distractors_.size() >= wanted_distractors; }

    bool same_kind(const Entity& other) const {
        const Entity& mine = entity(key_);
        if (other.type != key_.type || !other.certain) return false;
        if (key_.type == MentionType::place || key_.type == MentionType::organisation ||
            key_.type == MentionType::event)
            return other.asks_as == mine.asks_as;
        if (key_.type == MentionType::person)
            return mine.gender == Gender::none || other.gender == Gender::none || mine.gender == other.gender ||
                   mine.gender == Gender::either || other.gender == Gender::either;
        return true;
    }

    // Each once.
    static std::vector<std::uint32_t> in_order(std::vector<std::uint32_t> entities) {
        std::sort(entities.begin(), entities.end());
        entities.erase(std::unique(entities.begin(), entities.end()), entities.end());
        return entities;
    }

    // [का आयोजन ट्रंप] द्वारा, श्री क्लार्क: a word before the surname of another person of the article that is no given
    // name; who is meant may be that other.
    bool may_be_torn(const Entity& person) const {
        if (person.type != MentionType::person) return false;
        const std::vector<std::string> words = split_words(fold(person.name));
        const PersonalName* first = context_.language.names.given_names.find(words.front());
        if (words.size() < 2 || (first && !first->ambiguous)) return false;
        const std::vector<Entity>& all = context_.analysis.entities;
        return std::any_of(all.begin(), all.end(), [&](const Entity& other) {
            return &other != &person && other.type == MentionType::person &&
                   split_words(fold(other.name)).back() == words.back();
        });
    }

    // Whom a sentence puts in the same role of the same predicate: each would be a second right answer.
    std::vector<std::uint32_t> true_in_slot() const {
        std::vector<std::uint32_t> found;
        if (!fact_) return found;
        for (const Fact& fact : in_sentences(context_.facts, nearby(context_, sentence_))) {
            if (fact.predicate != fact_->predicate) continue;
            const SentenceAnalysis& sentence = context_.analysis.sentences[fact.sentence];
            for (const RoleFiller& filler : fact.roles) {
                if (filler.role != role_) continue;
                const Phrase& phrase = sentence.phrases[filler.phrase];
                for (const Mention& mention : sentence.mentions)
                    if (mention.type == key_.type && mention.first >= phrase.extent_first &&
                        mention.past <= phrase.past)
                        found.push_back(mention.entity);
            }
        }
        return in_order(std::move(found));
    }

    // Entities of the key's type that the sentences mention.
    std::vector<std::uint32_t> mentioned_in(SentenceRange range) const {
        std::vector<std::uint32_t> found;
        for (std::size_t index = range.first; index < range.past; ++index)
            for (const Mention& mention : context_.analysis.sentences[index].mentions)
                if (mention.type == key_.type) found.push_back(mention.entity);
        return in_order(std::move(found));
    }

    Span sentence_of(Span mention) const {
        const auto sentence = sentence_holding(context_.analysis, mention);
        return sentence ? context_.analysis.sentences[*sentence].sentence.span : mention;
    }

    void from_article() {
        const auto has = [](const std::vector<std::uint32_t>& entities, std::uint32_t index) {
            return std::binary_search(entities.begin(), entities.end(), index);
        };
        const std::vector<std::uint32_t> right = true_in_slot();
        const std::vector<std::uint32_t> beside = mentioned_in({sentence_, sentence_ + 1});
        std::vector<std::uint32_t> candidates;
        for (const std::uint32_t index : mentioned_in(nearby(context_, sentence_)))
            if (index != key_.entity && same_kind(context_.analysis.entities[index]) && !has(right, index) &&
                !has(beside, index))
                candidates.push_back(index);
        random_.shuffle(candidates);
        for (std::uint32_t index : candidates) {
            const Entity& other = context_.analysis.entities[index];
            if (enough() || !fits(other.name) || may_be_torn(other)) continue;
            take(other.name, explain_elsewhere(other.name, quotation(context_.analysis.article.text,
                                                                     sentence_of(other.first_mention))));
        }
    }

    void take_listed(const std::vector<const std::string*>& names) {
        for (const std::string* name : names) {
            if (enough()) return;
            if (context_.analysis.names.count(fold(*name)) == 0 && fits(*name)) take(*name, explain_absent(*name));
        }
    }

    // People of the key's field and country.
    void from_people() {
        const std::vector<ListedPerson>& people = context_.language.names.people;
        const ListedPerson* mine = nullptr;
        for (const std::string& spelling : entity(key_).folded)
            if (const std::size_t* index = context_.language.names.people_by_name.find(spelling))
                mine = &people[*index];
        std::vector<const std::string*> alike;
        for (const ListedPerson& person : people) {
            const Gender gender = entity(key_).gender;
            if (gender != Gender::none && gender != Gender::either && person.gender != gender) continue;
            if (mine && person.field == mine->field && person.country == mine->country) alike.push_back(&person.name);
        }
        random_.shuffle(alike);
        take_listed(alike);
    }

    // Listed names of the key's kind: of the same country first, then the first two of every other country, which the
    // lists begin with because they are best known.
    void from_lists() {
        const ListedNameType type = key_.type == MentionType::place          ? ListedNameType::place
                                    : key_.type == MentionType::organisation ? ListedNameType::organisation
                                                                             : ListedNameType::event;
        const Entity& mine = entity(key_);
        if (mine.asks_as.empty()) return;
        std::vector<std::vector<const std::string*>> tiers(2);
        std::map<std::string, int> of_country;
        for (const ListedName& name : context_.language.names.listed_in_order) {
            if (name.type != type || name.asks_as != mine.asks_as) continue;
            if (name.kind == "country") continue;
            const bool same_country = name.country == mine.country;
            if (!same_country && (key_.type != MentionType::place || ++of_country[name.country] > 2)) continue;
            std::vector<const std::string*>& tier = tiers[same_country ? 0U : 1U];
            if (tier.size() < 40) tier.push_back(&name.name);
        }
        if (key_.kind == "country")
            for (const std::string& country : context_.language.names.well_known_countries)
                tiers[0].push_back(&country);
        for (std::vector<const std::string*>& tier : tiers) {
            random_.shuffle(tier);
            take_listed(tier);
        }
    }

    const QuestionContext& context_;
    std::size_t sentence_;
    const Fact* fact_;
    const Mention& key_;
    Role role_;
    Random& random_;
    std::string key_text_;
    std::string stem_folded_;
    std::vector<std::string> used_;
    std::vector<Distractor> distractors_;
};

}  // namespace

std::vector<Distractor> name_distractors(const QuestionContext& context, const Fact& fact, const Mention& key,
                                         Role role, const std::string& stem, Random& random) {
    return NameDistractors(context, fact.sentence, &fact, key, role, stem, random).collect();
}

std::vector<Distractor> name_distractors(const QuestionContext& context, std::size_t sentence, const Mention& key,
                                         const std::string& stem, Random& random) {
    return NameDistractors(context, sentence, nullptr, key, Role::other, stem, random).collect();
}

}  // namespace bodh
