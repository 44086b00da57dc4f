#include "analysis/merge_entities.h"

#include <algorithm>
#include <map>
#include <set>

#include "text/split_words.h"

namespace bodh {
namespace {

bool is_named(MentionType type) {
    return type == MentionType::person || type == MentionType::place || type == MentionType::organisation ||
           type == MentionType::event || type == MentionType::name;
}

std::string folded_text(const SentenceAnalysis& sentence, const Mention& mention) {
    std::string text;
    for (std::size_t i = mention.first; i < mention.past; ++i)
        text += (text.empty() ? "" : " ") + sentence.tokens[i].folded;
    return text;
}

class EntityMerger {
public:
    EntityMerger(const Language& language, ArticleAnalysis& analysis) : language_(language), analysis_(analysis) {}

    void run() {
        settle_open_names();
        for (bool several_words : {true, false}) assign_entities(several_words);
    }

private:
    template <typename Visit>
    void each_name(Visit visit) {
        for (SentenceAnalysis& sentence : analysis_.sentences)
            for (Mention& mention : sentence.mentions)
                if (is_named(mention.type)) visit(sentence, mention);
    }

    // A name seen once with a title, or as part of a full name, has that type wherever it stands. What stays open is
    // settled by what follows it: ने or a title says person, में says place.
    void settle_open_names() {
        std::map<std::string, MentionType> known;
        std::set<std::string> surnames;
        std::map<std::string, int> acts;     // followed by ने
        std::map<std::string, int> located;  // followed by में
        each_name([&](SentenceAnalysis& sentence, Mention& mention) {
            const std::string text = folded_text(sentence, mention);
            if (mention.certain && mention.type != MentionType::name) {
                known.emplace(text, mention.type);
                if (mention.type == MentionType::person) {
                    const std::vector<std::string> words = split_words(text);
                    if (words.size() > 1) {
                        known.emplace(words.back(), MentionType::person);
                        surnames.insert(words.back());
                        known.emplace(words.front(), MentionType::person);
                    }
                }
            }
            if (mention.past < sentence.tokens.size()) {
                if (sentence.tokens[mention.past].is("ने")) ++acts[text];
                if (sentence.tokens[mention.past].is("में") && mention.past - mention.first == 1) ++located[text];
            }
        });
        each_name([&](SentenceAnalysis& sentence, Mention& mention) {
            const std::string text = folded_text(sentence, mention);
            // सोमनाथ ने: a place of that name does not act where a person of it is named in full.
            const bool acting_place = mention.type == MentionType::place && acts[text] > 0 && surnames.count(text) > 0;
            if (acting_place) mention.type = MentionType::person;
            if (mention.certain && mention.type != MentionType::name) return;
            const auto found = known.find(text);
            if (found != known.end()) {
                mention.type = found->second;
                mention.certain = true;
            } else if (mention.type == MentionType::name &&
                       sentence.tokens[mention.first].shape == TokenShape::devanagari) {
                if (acts[text] > 0)
                    mention.type = MentionType::person;
                else if (located[text] > 0)
                    mention.type = MentionType::place;
            }
        });
    }

    // The first entity that is called so, or a person of whose name it is a part.
    Entity* entity_named(MentionType type, const std::string& text) {
        const auto found = named_.find({type, text});
        return found == named_.end() ? nullptr : &analysis_.entities[found->second];
    }

    // One name is part of the other when all its words stand at the end or the start of the longer one:
    // पुतिन / व्लादिमीर पुतिन, किम / किम जोंग उन.
    void add_spelling(Entity& entity, const std::string& text) {
        if (std::find(entity.folded.begin(), entity.folded.end(), text) != entity.folded.end()) return;
        entity.folded.push_back(text);
        add_name(entity, text);
        if (entity.type != MentionType::person) return;
        for (std::size_t space = text.find(' '); space != std::string::npos; space = text.find(' ', space + 1)) {
            add_name(entity, text.substr(0, space));
            add_name(entity, text.substr(space + 1));
        }
    }

    void add_name(const Entity& entity, std::string name) {
        const auto index = static_cast<std::size_t>(&entity - analysis_.entities.data());
        const auto [known, added] = named_.emplace(std::pair(entity.type, std::move(name)), index);
        if (!added) known->second = std::min(known->second, index);
    }

    // Names of several words first, so that पुतिन finds व्लादिमीर पुतिन however early it stands.
    void assign_entities(bool several_words) {
        each_name([&](SentenceAnalysis& sentence, Mention& mention) {
            if ((mention.past - mention.first > 1) != several_words) return;
            const std::string text = folded_text(sentence, mention);
            Entity* entity = entity_named(mention.type, text);
            if (!entity) entity = listed_alias(mention, text);
            if (!entity) entity = parenthesised_alias(sentence, mention);
            if (!entity) {
                analysis_.entities.push_back({mention.type,
                                              std::string(slice(analysis_.article.text, mention.span)),
                                              {},
                                              mention.span,
                                              mention.kind,
                                              mention.asks_as,
                                              mention.country,
                                              mention.gender,
                                              false});
                entity = &analysis_.entities.back();
            }
            add_spelling(*entity, text);
            const bool acts = mention.past < sentence.tokens.size() && sentence.tokens[mention.past].is("ने");
            entity->certain = entity->certain || mention.certain || acts;
            if (entity->asks_as.empty()) entity->asks_as = mention.asks_as;
            if (entity->gender == Gender::none) entity->gender = mention.gender;
            mention.entity = static_cast<std::uint32_t>(entity - analysis_.entities.data());
        });
    }

    // अमेरिका / अमरीका, भाजपा / भारतीय जनता पार्टी: one row of the lists.
    Entity* listed_alias(const Mention& mention, const std::string& text) {
        const ListedName* row = language_.names.names.find(text);
        if (!row) return nullptr;
        for (Entity& entity : analysis_.entities) {
            if (entity.type != mention.type) continue;
            for (const std::string& spelling : entity.folded) {
                const ListedName* other = language_.names.names.find(spelling);
                if (other && other->type == row->type && other->name == row->name) return &entity;
            }
        }
        return nullptr;
    }

    // केंद्रीय जाँच ब्यूरो (सीबीआई): a name in brackets right after a name of the same type is another name of it.
    Entity* parenthesised_alias(const SentenceAnalysis& sentence, const Mention& mention) {
        const std::vector<Token>& tokens = sentence.tokens;
        if (mention.first < 2 || tokens[mention.first - 1].folded != "(") return nullptr;
        if (mention.past >= tokens.size() || tokens[mention.past].folded != ")") return nullptr;
        const Mention* before = sentence.mention_at(mention.first - 2);
        if (!before || before->type != mention.type || before->entity >= analysis_.entities.size()) return nullptr;
        Entity& entity = analysis_.entities[before->entity];
        return entity.type == mention.type ? &entity : nullptr;
    }

    const Language& language_;
    ArticleAnalysis& analysis_;
    std::map<std::pair<MentionType, std::string>, std::size_t> named_;  // indexes of entities
};

}  // namespace

void merge_entities(const Language& language, ArticleAnalysis& analysis) {
    EntityMerger(language, analysis).run();
}

}  // namespace bodh
