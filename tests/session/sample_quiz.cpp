#include "session/sample_quiz.h"

#include "grading/grade.h"

namespace bodh::sample {
namespace {

const char* const article_text =
    "माजुली में नया पुस्तकालय\n"
    "सोमवार को शिक्षिका रेखा बोरा ने माजुली में एक तैरते पुस्तकालय का उद्घाटन किया। यह पुस्तकालय एक पुरानी नाव पर बना है।\n"
    "पुस्तकालय में असमिया और हिन्दी की दो हज़ार किताबें हैं। नाव हर महीने चौबीस गाँवों तक जाती है। बच्चे किताबें एक महीने तक "
    "अपने पास रख सकते हैं।";

Span span_of(const std::string& text, const std::string& part) {
    const auto begin = static_cast<std::uint32_t>(text.find(part));
    return {begin, begin + static_cast<std::uint32_t>(part.size())};
}

}  // namespace

Question choice_question(const std::string& id, const std::vector<std::string>& options) {
    Question question;
    question.id = id;
    question.answer = options.front();
    for (std::size_t i = 0; i < options.size(); ++i) {
        question.options.push_back(
            {options[i],
             i == 0,
             {"लेख के अनुसार " + options[i] + (i == 0 ? " सही है।" : " सही नहीं है।"),
              std::string("According to the article this is ") + (i == 0 ? "right." : "wrong.")}});
    }
    question.explanation = {"लेख में यही लिखा है।", "The article says so."};
    return question;
}

Quiz quiz() {
    Quiz quiz;
    quiz.article.id = "majuli-library";
    quiz.article.title = "माजुली में नया पुस्तकालय";
    quiz.article.text = article_text;
    quiz.article.date = "2025-03-09";
    quiz.article.topic = {"समाज", "Society"};
    quiz.article.sources = {"ज़िला सूचना कार्यालय, माजुली"};

    Question who = choice_question("q1", {"रेखा बोरा", "मोहन नाथ", "सुनीता देवी", "अनिल दास"});
    who.stem = "तैरते पुस्तकालय का उद्घाटन किसने किया?";
    who.accepted = {"शिक्षिका रेखा बोरा"};
    who.evidence = {span_of(quiz.article.text, "सोमवार को शिक्षिका रेखा बोरा ने माजुली में एक तैरते पुस्तकालय का उद्घाटन किया।")};

    Question truth = choice_question("q2", {"ग़लत", "सही"});
    truth.kind = QuestionKind::true_false;
    truth.form = AnswerForm::true_false;
    truth.stem = "पुस्तकालय में केवल असमिया की किताबें हैं।";
    truth.evidence = {span_of(quiz.article.text, "पुस्तकालय में असमिया और हिन्दी की दो हज़ार किताबें हैं।")};

    Question gap = choice_question("q3", {"चौबीस", "बारह", "तीस", "अठारह"});
    gap.kind = QuestionKind::cloze;
    gap.form = AnswerForm::cloze;
    gap.stem = "नाव हर महीने ____ गाँवों तक जाती है।";
    gap.accepted = {"24"};
    gap.evidence = {span_of(quiz.article.text, "नाव हर महीने चौबीस गाँवों तक जाती है।")};

    quiz.questions = {who, truth, gap};
    return quiz;
}

std::uint32_t right_option_of(std::size_t index) {
    return right_option(quiz().questions[index]);
}
std::uint32_t wrong_option_of(std::size_t index) {
    return right_option_of(index) == 0 ? 1 : 0;
}

}  // namespace bodh::sample
