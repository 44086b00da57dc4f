// Rules for names, surest first: listed names; a name that ends in an organisation word; personal names (listed given
// or family names, or unknown words after a title); abbreviations spelled in Hindi letters; what is left of unknown
// words.
#include <algorithm>

#include "analysis/find_mentions.h"

namespace bodh {
namespace {

class NameFinder {
public:
    NameFinder(const Language& language, const std::vector<Token>& tokens, const std::vector<std::string>& words,
               std::vector<Mention>& mentions)
        : language_(language), tokens_(tokens), words_(words), mentions_(mentions), taken_(tokens.size(), false) {
        for (const Mention& mention : mentions)
            for (std::size_t i = mention.first; i < mention.past; ++i) taken_[i] = true;
    }

    void find_all() {
        each_free([this](std::size_t i) { return listed_person(i); });
        each_free([this](std::size_t i) { return listed_name(i); });
        each_free([this](std::size_t i) { return organisation_by_head(i); });
        each_free([this](std::size_t i) { return personal_name(i); });
        each_free([this](std::size_t i) { return unknown_name(i); });
    }

private:
    template <typename Rule>
    void each_free(Rule rule) {
        for (std::size_t i = 0; i < tokens_.size();) {
            const std::size_t past = taken_[i] ? i : rule(i);
            i = past > i ? past : i + 1;
        }
    }

    Mention& add(std::size_t first, std::size_t past, MentionType type, bool certain) {
        Mention mention;
        mention.type = type;
        mention.first = first;
        mention.past = past;
        mention.span = {tokens_[first].span.begin, tokens_[past - 1].span.end};
        mention.certain = certain;
        for (std::size_t i = first; i < past; ++i) taken_[i] = true;
        mentions_.push_back(mention);
        return mentions_.back();
    }

    bool free_word(std::size_t i) const {
        return i < tokens_.size() && !taken_[i] &&
               (tokens_[i].shape == TokenShape::devanagari || tokens_[i].shape == TokenShape::latin ||
                tokens_[i].shape == TokenShape::mixed);
    }
    // A Devanagari word the lexicon does not know: nearly always a name.
    bool unknown(std::size_t i) const {
        return free_word(i) && tokens_[i].shape == TokenShape::devanagari && !tokens_[i].known() &&
               tokens_[i].part == Part::nominal && words_[i].size() > 3 &&
               !language_.grammar.time_words.find(words_[i]) && !honorific(i);
    }
    bool everyday_word(std::size_t i) const {
        return tokens_[i].known() && !tokens_[i].has_class(WordClass::proper_noun);
    }
    const PersonalName* personal(std::size_t i) const {
        if (!free_word(i) || tokens_[i].part == Part::postposition || tokens_[i].part == Part::verb ||
            tokens_[i].part == Part::copula)
            return nullptr;
        if (const PersonalName* name = language_.names.given_names.find(words_[i])) return name;
        return language_.names.family_names.find(words_[i]);
    }
    bool title_ends_before(std::size_t i) const {
        for (std::size_t length = 1; length <= 3 && length <= i; ++length) {
            std::string phrase = words_[i - length];
            for (std::size_t k = i - length + 1; k < i; ++k) phrase += ' ' + words_[k];
            const TitleRow* title = language_.names.titles.find(phrase);
            if (title && !title->after) return true;
        }
        return false;
    }
    bool honorific(std::size_t i) const {
        const TitleRow* title = language_.names.titles.find(words_[i]);
        return title && title->title_class == "honorific" && !title->after;
    }
    bool honorific_before(std::size_t i) const { return i > 0 && honorific(i - 1); }
    bool is_word(std::size_t i, const char* folded) const { return i < words_.size() && words_[i] == folded; }

    // A full name of the list; a single word of it (मायावती) is left to the rule for personal names.
    std::size_t listed_person(std::size_t i) {
        const auto match = language_.names.people_by_name.longest(words_, i);
        if (match.words < 2) return i;
        for (std::size_t k = i; k < i + match.words; ++k)
            if (!free_word(k)) return i;
        add(i, i + match.words, MentionType::person, true).gender = language_.names.people[*match.row].gender;
        return i + match.words;
    }

    std::size_t listed_name(std::size_t i) {
        const auto match = language_.names.names.longest(words_, i);
        if (match.words == 0) return i;
        for (std::size_t k = i; k < i + match.words; ++k)
            if (!free_word(k)) return i;
        const bool of_person = honorific_before(i) || (i > 0 && is_initial(i - 1));  // श्री डेविस, एस. सोमनाथ
        if (match.row->type == ListedNameType::place && of_person) return i;
        const bool single = match.words == 1;
        if (single && tokens_[i].part != Part::nominal) return i;
        // One word that is an everyday noun as well (सूरत, कोटा, पुरी): only a country, or a known proper noun, is sure.
        if (single && everyday_word(i) && match.row->kind != "country" && match.row->kind != "continent") {
            const bool located = is_word(i + 1, "में") || is_word(i + 1, "शहर") || is_word(i + 1, "जिले");
            if (match.row->type == ListedNameType::place && !located) return i;
            if (match.row->type == ListedNameType::event && tokens_[i].part != Part::nominal) return i;
        }
        // A place inside a longer organisation or personal name is left to the next rules: दिल्ली विश्वविद्यालय.
        if (match.row->type == ListedNameType::place) {
            const std::size_t past = organisation_past(i + match.words);
            if (past > i) return add_organisation(i, past);
        }
        Mention& mention = add(i, i + match.words,
                               match.row->type == ListedNameType::place          ? MentionType::place
                               : match.row->type == ListedNameType::organisation ? MentionType::organisation
                                                                                 : MentionType::event,
                               true);
        mention.kind = match.row->kind;
        mention.asks_as = match.row->asks_as;
        mention.country = match.row->country;
        return mention.past;
    }

    // When an organisation word stands at `i` or one word on, the end of the name; 0 otherwise.
    std::size_t organisation_past(std::size_t i) const {
        for (std::size_t head = i; head < i + 3 && head < tokens_.size(); ++head) {
            if (!free_word(head) || tokens_[head].part != Part::nominal) return 0;
            const auto match = language_.names.organisation_words.longest(words_, head);
            if (match.words > 0) return head + match.words;
        }
        return 0;
    }

    std::size_t add_organisation(std::size_t first, std::size_t past) {
        std::string asks_as;
        for (std::size_t head = first; head < past && asks_as.empty(); ++head) {
            const auto match = language_.names.organisation_words.longest(words_, head);
            if (match.words > 0 && head + match.words == past) asks_as = match.row->asks_as;
        }
        add(first, past, MentionType::organisation, true).asks_as = asks_as;
        return past;
    }

    bool may_modify_organisation(std::size_t i) const {
        return free_word(i) && tokens_[i].part == Part::nominal && !language_.names.titles.find(words_[i]) &&
               !tokens_[i].has_class(WordClass::determiner);
    }
    // What makes an organisation word a name: an unknown word, a proper noun, a demonym or a noun, not a bare adjective
    // (नई कंपनी).
    bool names_something(std::size_t i) const {
        return !tokens_[i].known() || tokens_[i].has_class(WordClass::proper_noun) ||
               language_.names.demonyms.find(words_[i]) != nullptr ||
               (tokens_[i].has_class(WordClass::noun) && !tokens_[i].has_class(WordClass::adjective));
    }

    // समाचार एजेंसी, विशेषज्ञ दल: a kind of organisation, not the name of one.
    bool is_class_noun(std::size_t first, std::size_t past) const {
        std::string phrase = words_[first];
        for (std::size_t i = first + 1; i < past; ++i) phrase += ' ' + words_[i];
        return language_.words.class_nouns.find(phrase) != nullptr;
    }

    std::size_t organisation_by_head(std::size_t i) {
        const auto match = language_.names.organisation_words.longest(words_, i);
        if (match.words == 0 || tokens_[i].part != Part::nominal) return i;
        std::size_t first = i;
        while (first > 0 && i - first < 4 && may_modify_organisation(first - 1)) --first;
        while (first < i && !names_something(first)) ++first;
        if (first == i || is_class_noun(first, i + match.words)) return i;
        return add_organisation(first, i + match.words);
    }

    // अल, डी; ई., के.
    bool joins_names(std::size_t i) const {
        if (i >= tokens_.size() || taken_[i]) return false;
        return language_.names.particles.find(words_[i]) || is_initial(i);
    }
    bool is_initial(std::size_t i) const {
        constexpr std::size_t longest_initial = 13;  // bytes: एम., डब्ल्यू. is no longer
        return free_word(i) && words_[i].size() > 3 && words_[i].size() <= longest_initial && words_[i].back() == '.' &&
               std::count(words_[i].begin(), words_[i].end(), '.') == 1 && !language_.names.titles.find(words_[i]) &&
               !language_.words.units.find(words_[i]);
    }

    // Where a name that stands on both sides of a particle ends; `i` when there is none: [सुल्तान अल जाबेर], [अल जाबेर].
    std::size_t joined_name_past(std::size_t i) const {
        std::size_t past = i;
        if (!joins_names(past)) {
            const bool word = free_word(past) && tokens_[past].part == Part::nominal && joins_names(past + 1) &&
                              !(everyday_word(past) && is_initial(past + 1));  // अध्यक्ष [एस. सोमनाथ]
            if (!word) return i;
            ++past;
        }
        while (joins_names(past)) ++past;
        if (past >= tokens_.size()) return i;
        const bool named_after_place = is_initial(past - 1) && tokens_[past].has_class(WordClass::proper_noun);
        return unknown(past) || personal(past) || named_after_place ? past + 1 : i;
    }

    std::size_t personal_name(std::size_t i) {
        const PersonalName* listed = personal(i);
        std::size_t joined = joined_name_past(i);
        const bool titled = title_ends_before(i);
        const bool listed_start =
            listed && (!listed->ambiguous || titled || unknown(i + 1) ||
                       language_.names.family_names.find(i + 1 < words_.size() ? words_[i + 1] : ""));
        if (!listed_start && !unknown(i) && joined == i) return i;
        if (language_.names.is_spelled_abbreviation(words_[i]) && words_[i].size() > 6) return i;
        bool certain = (listed && !listed->ambiguous) || titled;
        Gender gender = listed ? listed->gender : Gender::none;
        certain = certain || joined > i;
        std::size_t past = std::max(joined, i + 1);
        while (past < tokens_.size() && past - i < 6) {
            if (unknown(past) || personal(past)) {
                const PersonalName* next = personal(past);
                certain = certain || (next && !next->ambiguous);
                ++past;
                continue;
            }
            joined = joined_name_past(past);
            if (!joins_names(past) || joined == past) break;
            certain = true;
            past = joined;
        }
        if (past - i == 1 && (!certain || is_initial(i))) return i;
        if (past - i == 1 && everyday_word(i) && !titled) return i;
        Mention& mention = add(i, past, MentionType::person, certain);
        mention.gender = gender;
        return past;
    }

    std::size_t unknown_name(std::size_t i) {
        const bool latin_abbreviation =
            free_word(i) && tokens_[i].shape == TokenShape::latin && words_[i].size() >= 2 && words_[i].size() <= 6;
        if (!unknown(i) && !latin_abbreviation) return i;
        if (latin_abbreviation || language_.names.is_spelled_abbreviation(words_[i])) {
            add(i, i + 1, latin_abbreviation ? MentionType::name : MentionType::organisation, !latin_abbreviation);
            return i + 1;
        }
        for (const NameShape& shape : language_.names.shapes) {
            const std::string& word = words_[i];
            if (word.size() > shape.ending.size() + 3 &&
                word.compare(word.size() - shape.ending.size(), shape.ending.size(), shape.ending) == 0) {
                add(i, i + 1, MentionType::place, true).kind = shape.kind;
                return i + 1;
            }
        }
        add(i, i + 1, MentionType::name, false);
        return i + 1;
    }

    const Language& language_;
    const std::vector<Token>& tokens_;
    const std::vector<std::string>& words_;
    std::vector<Mention>& mentions_;
    std::vector<bool> taken_;
};

}  // namespace

void find_names(const Language& language, const std::vector<Token>& tokens, const std::vector<std::string>& words,
                std::vector<Mention>& mentions) {
    NameFinder(language, tokens, words, mentions).find_all();
}

}  // namespace bodh
