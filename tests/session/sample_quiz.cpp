#include "session/sample_quiz.h"

#include <algorithm>
#include <utility>

#include "grading/arrangement.h"
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

Question question_of(const char* id, QuestionKind kind, AnswerForm form, const char* stem) {
    Question question;
    question.id = id;
    question.kind = kind;
    question.form = form;
    question.stem = stem;
    question.explanation = {"लेख में यही लिखा है।", "The article says so."};
    return question;
}
Option placed(const char* text, std::uint32_t place) {
    Option option{text, false, {}};
    option.place = place;
    return option;
}
Option paired(const char* text, const char* partner) {
    Option option{text, false, {}};
    option.partner = partner;
    return option;
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

Quiz quiz_of_other_forms() {
    Quiz other = quiz();
    const std::string& text = other.article.text;
    const std::string opening = "सोमवार को शिक्षिका रेखा बोरा ने माजुली में एक तैरते पुस्तकालय का उद्घाटन किया।";
    const std::string boat = "यह पुस्तकालय एक पुरानी नाव पर बना है।";
    const std::string books = "पुस्तकालय में असमिया और हिन्दी की दो हज़ार किताबें हैं।";
    const std::string villages = "नाव हर महीने चौबीस गाँवों तक जाती है।";
    const std::string children = "बच्चे किताबें एक महीने तक अपने पास रख सकते हैं।";

    Question order = question_of("q1", QuestionKind::order, AnswerForm::order, "लेख में ये बातें किस क्रम में आती हैं?");
    order.options = {placed("नाव गाँवों तक जाती है", 3), placed("पुस्तकालय का उद्घाटन होता है", 1),
                     placed("बच्चे किताबें अपने पास रखते हैं", 4), placed("दो हज़ार किताबें रखी जाती हैं", 2)};
    order.evidence = {span_of(text, opening), span_of(text, books), span_of(text, villages), span_of(text, children)};

    Question match = question_of("q2", QuestionKind::match, AnswerForm::match, "कौन-सी बात किसके साथ जाती है?");
    match.options = {paired("रेखा बोरा", "शिक्षिका"), paired("चौबीस", "गाँव"), paired("दो हज़ार", "किताबें")};
    match.partners = {"किताबें", "शिक्षिका", "गाँव"};
    match.evidence = {span_of(text, opening), span_of(text, books)};

    Question typed =
        question_of("q3", QuestionKind::short_answer, AnswerForm::typed, "नाव हर महीने कितने गाँवों तक जाती है?");
    typed.answer = "चौबीस गाँव";
    typed.accepted = {"24"};
    typed.evidence = {span_of(text, villages)};

    Question mark = choice_question("q4", {boat, books, children});
    std::swap(mark.options[0], mark.options[1]);
    mark.kind = QuestionKind::mark;
    mark.form = AnswerForm::mark;
    mark.stem = "किस वाक्य से पता चलता है कि पुस्तकालय नया मकान नहीं है?";
    mark.evidence = {span_of(text, boat)};

    Question stated = choice_question("q5", {"लेख में नहीं बताया गया", "सही", "ग़लत"});
    std::rotate(stated.options.begin(), stated.options.begin() + 1, stated.options.end());
    stated.kind = QuestionKind::true_false;
    stated.form = AnswerForm::true_false;
    stated.stem = "पुस्तकालय रविवार को बंद रहता है।";
    stated.evidence = {span_of(text, books)};

    Question gap = choice_question("q6", {"पर", "में", "से"});
    std::rotate(gap.options.begin(), gap.options.begin() + 1, gap.options.end());
    gap.kind = QuestionKind::postposition;
    gap.form = AnswerForm::cloze;
    gap.stem = "यह पुस्तकालय एक पुरानी नाव ____ बना है।";
    gap.evidence = {span_of(text, boat)};

    other.article.id = "majuli-forms";
    other.article.title = "माजुली के सब रूप";
    other.questions = {order, match, typed, mark, stated, gap};
    return other;
}

Answer right_answer(const Question& question) {
    if (is_arranged(question.form)) return right_arrangement(question);
    if (question.form == AnswerForm::typed) return TypedText{question.answer};
    return ChosenOption{right_option(question)};
}
Answer wrong_answer(const Question& question) {
    if (is_arranged(question.form)) {
        Arrangement arrangement = right_arrangement(question);
        std::swap(arrangement.places[0], arrangement.places[1]);
        return arrangement;
    }
    if (question.form == AnswerForm::typed) return TypedText{"पचास गाँव"};
    return ChosenOption{right_option(question) == 0 ? 1u : 0u};
}

std::uint32_t right_option_of(std::size_t index) {
    return right_option(quiz().questions[index]);
}
std::uint32_t wrong_option_of(std::size_t index) {
    return right_option_of(index) == 0 ? 1 : 0;
}

}  // namespace bodh::sample
