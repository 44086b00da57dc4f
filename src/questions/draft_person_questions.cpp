// किसने, कौन, किसे, किससे, किसका … for a person: the phrase in its place gives way to the question word, the verb stays as
// it is (after ने it never agreed with the person; in the direct case कौन keeps the honorific plural of the text).
#include "questions/asked_phrase.h"
#include "questions/distractors.h"
#include "questions/kinds.h"
#include "text/fold.h"

namespace bodh {
namespace {

QuestionKind kind_of(const std::string& postposition) {
    if (is_genitive(postposition)) return QuestionKind::whose;
    return postposition.empty() || postposition == "ने" ? QuestionKind::who : QuestionKind::whom;
}

std::string question_word(const AskedPhrase& asked) {
    if (asked.phrase->postposition) return asked.phrase->postposition->person;
    return asked.role == Role::agent ? "कौन" : "";
}

// उन्होंने यात्रा की → किसने यात्रा की?: the proof begins with the sentence that names the person.
void draft_for_pronouns(const QuestionContext& context, std::size_t index, std::vector<Draft>& drafts) {
    const Fact& fact = context.facts[index];
    for (const StatementWord& word : fact.statement.words) {
        if (!word.antecedent) continue;
        const Antecedent& antecedent = *word.antecedent;
        const PostpositionRow* row = context.language.grammar.postpositions.find(fold(antecedent.postposition));
        const std::string asking = row ? row->person : "कौन";
        const Mention& key = context.analysis.sentences[antecedent.sentence].mentions[antecedent.mention];
        const std::string stem = row ? stem_of(fact, word.token, word.token + 1, asking)
                                     : stem_before_verb(context, fact, fact.clause, word.token, word.token + 1, asking);
        if (names_key(context, key, stem)) continue;
        const QuestionKind kind = kind_of(antecedent.postposition);
        Random random = chances_of(context, kind, fact.sentence, word.token);
        const Role role = antecedent.postposition.empty() || antecedent.postposition == "ने" ? Role::agent : Role::other;
        const auto distractors = name_distractors(context, fact, key, role, stem, random);
        Draft draft = choice_draft(context, kind, index, stem, key, distractors, OptionOrder::shuffled, 0);
        draft.asked = word.span;
        drafts.push_back(std::move(draft));
    }
}

}  // namespace

std::vector<Draft> draft_person_questions(const QuestionContext& context) {
    std::vector<Draft> drafts;
    for (std::size_t index = 0; index < context.facts.size(); ++index) {
        const Fact& fact = context.facts[index];
        draft_for_pronouns(context, index, drafts);
        for (const AskedPhrase& asked : asked_phrases(context, fact, {MentionType::person})) {
            const std::string word = question_word(asked);
            if (word.empty() || asked.role == Role::source || !context.analysis.entities[asked.mention->entity].certain)
                continue;
            const std::string stem = word == "कौन"
                                         ? stem_before_verb(context, fact, asked.clause, asked.first, asked.past, word)
                                         : stem_of(fact, asked.first, asked.past, word);
            if (names_key(context, *asked.mention, stem)) continue;
            const QuestionKind kind = kind_of(asked.postposition);
            Random random = chances_of(context, kind, fact.sentence, asked.first);
            const auto distractors = name_distractors(context, fact, *asked.mention, asked.role, stem, random);
            drafts.push_back(
                choice_draft(context, kind, index, stem, *asked.mention, distractors, OptionOrder::shuffled, 0));
        }
    }
    return drafts;
}

}  // namespace bodh
