// Who holds an office, and which office somebody holds: a name and the role in front of it make a question by
// themselves, whatever their sentence says.
#include <algorithm>

#include "questions/distractors.h"
#include "questions/explain.h"
#include "questions/kinds.h"
#include "questions/person_roles.h"
#include "text/fill_pattern.h"
#include "text/fold.h"
#include "text/split_words.h"

namespace bodh {
namespace {

class RoleDrafter {
public:
    explicit RoleDrafter(const QuestionContext& context) : context_(context) {
        for (const PersonRole& known : person_roles(context))
            if (tells_who(known)) roles_.push_back(known);
    }

    std::vector<Draft> run() const {
        std::vector<Draft> drafts;
        for (const PersonRole& known : roles_) {
            // Of अमेरिकी वैज्ञानिक there may be more in the article, though it does not call them so.
            if (known.title->title_class == "office" && !is_widely_known(context_, known))
                drafts.push_back(ask_holder(known));
            const std::vector<Distractor> others = other_roles(known);
            if (others.size() >= least_distractors) drafts.push_back(ask_role(known, others));
        }
        return drafts;
    }

private:
    std::string text(Span span) const { return std::string(slice(context_.analysis.article.text, span)); }

    std::string stem(const char* name, const std::string& of) const {
        return fill_pattern(*context_.language.questions.fixed_stems.find(name), of);
    }

    // A bare title may be anybody's: प्रवक्ता; and "एक प्रवक्ता", "कई मंत्री" name none.
    bool tells_who(const PersonRole& known) const {
        const std::vector<Token>& tokens = context_.analysis.sentences[known.sentence].tokens;
        const bool counted = std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
            return known.role.contains(token.span) &&
                   (token.part == Part::numeral || token.is("एक") || token.has_class(WordClass::determiner));
        });
        return !counted && split_words(text(known.role)).size() > 1 &&
               context_.analysis.entities[known.person->entity].certain;
    }

    Draft ask_holder(const PersonRole& known) const {
        const std::string question = stem("role_holder", text(known.role));
        Random random = chances_of(context_, QuestionKind::who, known.sentence, known.person->first);
        return sentence_draft(context_, QuestionKind::who, known.sentence, question, *known.person,
                              name_distractors(context_, known.sentence, *known.person, question, random));
    }

    // A role can be put in many words: it is chosen, never typed.
    Draft ask_role(const PersonRole& known, const std::vector<Distractor>& others) const {
        Mention key = *known.person;
        key.type = MentionType::title;
        key.span = known.role;
        return sentence_draft(context_, QuestionKind::what, known.sentence,
                              stem("role_of", context_.analysis.entities[known.person->entity].name), key, others,
                              Typing::never);
    }

    // The president of a party is a leader of that party too.
    bool of_the_same(const PersonRole& a, const PersonRole& b) const {
        std::vector<std::string> words = split_words(fold(text(a.role)));
        const std::vector<std::string> others = split_words(fold(text(b.role)));
        words.pop_back();
        return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            return !context_.language.grammar.postpositions.find(word) &&
                   std::find(others.begin(), others.end(), word) != others.end();
        });
    }

    std::vector<Distractor> other_roles(const PersonRole& known) const {
        std::vector<Distractor> others;
        for (const PersonRole& other : roles_) {
            if (other.person->entity == known.person->entity || of_the_same(known, other)) continue;
            const Span sentence = context_.analysis.sentences[other.sentence].sentence.span;
            const std::string role = text(other.role);
            others.push_back({role, explain_elsewhere(role, quotation(context_.analysis.article.text, sentence))});
        }
        Random random = chances_of(context_, QuestionKind::what, known.sentence, known.person->first);
        random.shuffle(others);
        return others;
    }

    const QuestionContext& context_;
    std::vector<PersonRole> roles_;
};

}  // namespace

std::vector<Draft> draft_role_questions(const QuestionContext& context) {
    return RoleDrafter(context).run();
}

}  // namespace bodh
