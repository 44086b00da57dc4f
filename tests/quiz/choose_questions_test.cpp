#include "quiz/choose_questions.h"

#include <doctest/doctest.h>

using namespace bodh;

namespace {

Draft item(const std::string& stem, const std::string& answer, std::size_t sentence, std::uint32_t at,
           double acceptability) {
    Draft draft;
    draft.question.stem = stem;
    draft.question.answer = answer;
    draft.sentence = sentence;
    draft.asked = {at, at + 5};
    draft.acceptability = acceptability;
    return draft;
}

std::string answers(const std::vector<Question>& questions) {
    std::string line;
    for (const Question& question : questions) line += (line.empty() ? "" : " ") + question.answer;
    return line;
}

}  // namespace

TEST_CASE("no stem holds the key of another question on its sentence, where others can be had") {
    const std::vector<Draft> drafts{item("किसने कोटा में पुल देखा?", "अनिता", 0, 0, 0.9),
                                    item("अनिता ने कहाँ पुल देखा?", "कोटा", 0, 10, 0.8),
                                    item("किसने किताब पढ़ी?", "रवि", 1, 100, 0.6)};
    CHECK(answers(choose_questions(drafts, 1)) == "अनिता");
    CHECK(answers(choose_questions(drafts, 2)) == "अनिता रवि");
    CHECK(answers(choose_questions(drafts, 3)) == "अनिता कोटा रवि");  // too short an article for three
}

TEST_CASE("the same words are never asked for twice, and the likeliest to be used come first") {
    const std::vector<Draft> drafts{item("किसने पुल देखा?", "अनिता", 0, 0, 0.6), item("पुल किसने देखा?", "अनिता", 0, 2, 0.9),
                                    item("किसने किताब पढ़ी?", "रवि", 1, 100, 0.7)};
    const std::vector<Question> chosen = choose_questions(drafts, 5);
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[0].stem == "पुल किसने देखा?");
    CHECK(choose_questions(drafts, 0).empty());
}
