#include "language/language.h"

#include <utility>

namespace bodh {

Result<Language> load_language(std::string pack_bytes) {
    Result<LanguagePack> pack = LanguagePack::from_bytes(std::move(pack_bytes));
    if (!pack) return pack.error();
    Result<Lexicon> lexicon = Lexicon::from_bytes(std::string(pack->blob("lexicon")));
    if (!lexicon) return lexicon.error();
    Result<GrammarTables> grammar = load_grammar_tables(*pack);
    if (!grammar) return grammar.error();
    Result<NameLists> names = load_name_lists(*pack);
    if (!names) return names.error();
    Result<WordLists> words = load_word_lists(*pack);
    if (!words) return words.error();
    Result<MasculineForms> masculine_forms = MasculineForms::load(*pack);
    if (!masculine_forms) return masculine_forms.error();
    Result<RankingWeights> ranking = RankingWeights::load(*pack);
    if (!ranking) return ranking.error();
    Result<QuestionTables> questions = load_question_tables(*pack);
    if (!questions) return questions.error();
    return Language{*std::move(lexicon),         *std::move(grammar), *std::move(names),    *std::move(words),
                    *std::move(masculine_forms), *std::move(ranking), *std::move(questions)};
}

}  // namespace bodh
