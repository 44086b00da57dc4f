#include <doctest/doctest.h>

#include "questions/drafted.h"
#include "support/text_files.h"

using namespace bodh;

namespace {

const std::string gap = "______";

// With the words in the gap, and without the hint after it.
std::string filled(const Question& question, const std::string& words) {
    std::string stem = question.stem;
    const std::size_t hint = stem.find(gap + " (");
    if (hint != std::string::npos) stem.erase(hint + gap.size(), stem.find(')', hint) + 1 - hint - gap.size());
    return stem.replace(stem.find(gap), gap.size(), words);
}

}  // namespace

TEST_CASE("a sentence has one gap, which its key fills to what the article says") {
    const std::string sentences[] = {"जापान ने 2015 में नेपाल को तीन जहाज़ भेजे।",
                                     "सुनीता वर्मा ने सुरेश मेहता के साथ पुल का उद्घाटन किया।",
                                     "परियोजना पर 2.4 करोड़ रुपये ख़र्च हुए।"};
    int with_options = 0;
    int with_keyboard = 0;
    for (const std::string& sentence : sentences)
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const auto questions = drafted(sentence, draft_cloze_questions, seed);
            CAPTURE(sentence);
            REQUIRE_FALSE(questions.empty());
            for (const Question& question : questions) {
                CAPTURE(question.stem);
                REQUIRE(question.stem.find(gap) != std::string::npos);
                CHECK(question.stem.find(gap) == question.stem.rfind(gap));
                CHECK(filled(question, question.answer) == sentence);
                CHECK(question.kind == QuestionKind::cloze);
                // With no good options at hand, and now and then for a short answer, the word is typed.
                const bool typed = question.form == AnswerForm::typed;
                CHECK((typed || question.form == AnswerForm::cloze));
                CHECK((typed ? question.options.empty() : question.options.size() >= 3));
                CHECK(question.options.size() <= 4);
                (typed ? with_keyboard : with_options) += 1;
            }
        }
    // the hint begins the word and does not tell it
    for (const Question& question : drafted("सुनीता वर्मा ने सुरेश मेहता के साथ पुल का उद्घाटन किया।", draft_cloze_questions))
        if (question.answer == "सुनीता वर्मा" && question.form == AnswerForm::typed)
            CHECK(question.stem.find("______ (सु… व…)") == 0);
    CHECK(with_options > 0);
    CHECK(with_keyboard > 0);
}

TEST_CASE("names, dates, amounts with their unit and common nouns can be taken out") {
    std::string keys;
    for (const std::string sentence : {"जापान ने 2015 में नेपाल को तीन जहाज़ भेजे।", "परियोजना पर 2.4 करोड़ रुपये ख़र्च हुए।",
                                       "सुनीता वर्मा ने सुरेश मेहता के साथ पुल का उद्घाटन किया।"})
        for (const Question& question : drafted(sentence, draft_cloze_questions)) keys += "<" + question.answer + ">";
    CAPTURE(keys);
    for (const std::string key : {"<जापान>", "<2015>", "<तीन>", "<2.4 करोड़ रुपये>", "<सुरेश मेहता>"})
        CHECK(keys.find(key) != std::string::npos);
}

TEST_CASE("what भी joins to others, and what stands in quotation marks, is not taken out") {
    const std::string with_others = "जापान ने भी नेपाल को तीन जहाज़ भेजे।";
    for (const std::string& sentence : {with_others, std::string("जापान ने नेपाल को तीन “बड़े जहाज़” भेजे।")})
        for (std::uint64_t seed = 1; seed <= 5; ++seed)
            for (const Question& question : drafted(sentence, draft_cloze_questions, seed)) {
                CAPTURE(question.stem);
                CHECK(question.answer != (sentence == with_others ? "जापान" : "बड़े जहाज़"));
                CHECK(question.answer.find("बड़े") == std::string::npos);
            }
    CHECK(drafted("मेले में 384 लोग आए।", draft_cloze_questions).empty());  // too little is left to go by
}

TEST_CASE("a hint begins every word of the key, a word of one akshara too, and no key with digits is to be guessed") {
    int hinted = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        for (const Question& question :
             drafted("शहर के बाहर 56 वर्षीय कप्तान ने अपने बेटे व पिता के साथ पुरानी गौ शाला का उद्घाटन किया।",
                     draft_cloze_questions, seed)) {
            CAPTURE(question.stem);
            if (question.form != AnswerForm::typed || question.stem.find("______ (") == std::string::npos) continue;
            ++hinted;
            CHECK(question.stem.find("(…") == std::string::npos);
            CHECK(question.stem.find(" …") == std::string::npos);
            CHECK(question.answer.find("56") == std::string::npos);
        }
    CHECK(hinted > 0);
}

TEST_CASE("no phrase with a postposition in it is to be guessed from its letters") {
    bool others = false;
    for (std::uint64_t seed = 1; seed <= 10; ++seed)
        for (const Question& question :
             drafted("कसाने की बैठक में सभी देशों की परंपराएँ हर साल सूची में आती हैं।", draft_cloze_questions, seed)) {
            if (question.form != AnswerForm::typed) continue;
            CHECK(question.answer.find(" की ") == std::string::npos);
            others = true;
        }
    CHECK(others);
}

TEST_CASE("of a name and the noun before it, the name alone is taken out") {
    bool name_taken = false;
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        for (const Question& question :
             drafted("सुनीता वर्मा सोमवार की शाम को राजधानी काठमांडू पहुँची थीं।", draft_cloze_questions, seed)) {
            CHECK(question.answer != "राजधानी काठमांडू");
            name_taken = name_taken || question.answer == "काठमांडू";
        }
    CHECK(name_taken);
}

TEST_CASE("a number after a name is part of the name and not taken out") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        for (const Question& question :
             drafted("वैज्ञानिकों ने ज़ेफ़रोन 9 के बारे में नई जानकारी सबके सामने रखी।", draft_cloze_questions, seed))
            CHECK(question.answer != "9");
}

TEST_CASE("on the first article every gap is filled by its key to words of the article") {
    const std::string article = first_article();
    for (const Question& question : drafted(article, draft_cloze_questions)) {
        CAPTURE(question.stem);
        CHECK(article.find(question.answer) != std::string::npos);
    }
}
