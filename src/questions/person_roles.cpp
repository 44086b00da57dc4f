#include "questions/person_roles.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "analysis/read_tokens.h"
#include "text/fold.h"
#include "text/split_words.h"

namespace bodh {
namespace {

constexpr std::size_t role_words_most = 8;

// श्री, जी and भाई say nothing of what somebody does.
bool is_work(const TitleRow& title) {
    return title.title_class != "honorific" && title.title_class != "kin" && !title.after;
}

// "रूस के राष्ट्रपति" of [रूस के राष्ट्रपति व्लादिमीर पुतिन]; nothing when no title stands right before the name.
std::optional<PersonRole> role_of(const QuestionContext& context, std::size_t index, const Phrase& phrase,
                                  const Mention& person) {
    const SentenceAnalysis& sentence = context.analysis.sentences[index];
    const std::size_t first = phrase.extent_first;
    if (person.past != phrase.past || person.first <= first || person.first - first > role_words_most) return {};
    const std::vector<std::string> words = folded_words(sentence.tokens);
    const TitleRow* held = nullptr;
    for (std::size_t i = phrase.first; i < person.first; ++i) {
        const auto title = context.language.names.titles.longest(words, i);
        if (!title.row || !is_work(*title.row) || i + title.words != person.first) continue;
        // Alone, only an office says who somebody is: प्रधानमंत्री, but not डॉक्टर or खिलाड़ी.
        if (!held && (i > first || title.words > 1 || title.row->title_class == "office")) held = title.row;
    }
    if (!held) return {};
    // पूर्व says that somebody else holds the office, and another word right before it may: डिप्टी, कार्यवाहक.
    if (first > 0 && sentence.tokens[first - 1].part == Part::nominal) {
        const Mention* before = sentence.mention_at(first - 1);
        if (!before || before->type != MentionType::date) return {};
    }
    for (std::size_t i = first; i < person.first; ++i) {
        if (i == first && sentence.tokens[i].folded.rfind("वाल", 0) == 0) return {};  // half of a clause: … करने वाले
        const Mention* inside = sentence.mention_at(i);
        const bool plain = sentence.tokens[i].part == Part::nominal || sentence.tokens[i].part == Part::postposition;
        if (!plain || (inside && (inside->type == MentionType::person || inside->type == MentionType::date))) return {};
    }
    return PersonRole{
        index, &person, held, {sentence.tokens[first].span.begin, sentence.tokens[person.first - 1].span.end}};
}

}  // namespace

std::vector<PersonRole> person_roles(const QuestionContext& context) {
    std::map<std::uint32_t, std::set<std::string>> roles_of;
    std::vector<PersonRole> found;
    for (std::size_t index = 0; index < context.analysis.sentences.size(); ++index) {
        const SentenceAnalysis& sentence = context.analysis.sentences[index];
        for (const Phrase& phrase : sentence.phrases) {
            const Mention* person = sentence.mention_at(phrase.head());
            if (!person || person->type != MentionType::person) continue;
            const auto role = role_of(context, index, phrase, *person);
            const std::string& name = context.analysis.entities[person->entity].name;
            if (!role || name.find(' ') == std::string::npos) continue;  // half a name fits too many
            std::set<std::string>& known = roles_of[person->entity];
            if (known.empty()) found.push_back(*role);
            known.insert(fold(slice(context.analysis.article.text, role->role)));
        }
    }
    const auto shared = [&](const PersonRole& one) {
        const std::string role = fold(slice(context.analysis.article.text, one.role));
        for (const auto& [other, roles] : roles_of)
            for (const std::string& held : roles)
                if (other != one.person->entity && (contains_words(held, role) || contains_words(role, held)))
                    return true;
        return false;
    };
    found.erase(std::remove_if(found.begin(), found.end(), shared), found.end());
    return found;
}

bool is_widely_known(const QuestionContext& context, const PersonRole& known) {
    const std::vector<std::string>& spellings = context.analysis.entities[known.person->entity].folded;
    return std::any_of(spellings.begin(), spellings.end(), [&](const std::string& spelling) {
        return context.language.names.people_by_name.find(spelling);
    });
}

}  // namespace bodh
