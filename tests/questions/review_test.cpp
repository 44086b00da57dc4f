#include "questions/review.h"

#include <doctest/doctest.h>

#include <functional>
#include <string>

#include "support/hindi.h"

using namespace bodh;

namespace {

const std::string article =
    "नदी पर नया पुल बना। इंजीनियर अनिता राव ने सोमवार को कोटा में पुल का उद्घाटन किया। पुल की लंबाई 340 मीटर है।";

Span sentence_with(const std::string& text) {
    const auto begin = static_cast<std::uint32_t>(article.find(text));
    return {begin, static_cast<std::uint32_t>(article.find("।", begin) + std::string("।").size())};
}

Question sound_choice() {
    Question question;
    question.id = "q1";
    question.kind = QuestionKind::who;
    question.form = AnswerForm::choice;
    question.stem = "सोमवार को कोटा में पुल का उद्घाटन किसने किया?";
    question.answer = "अनिता राव";
    for (const std::string text : {"अनिता राव", "मोहन दास", "सुधा नायर", "रवि मेहता"})
        question.options.push_back({text, question.answer == text, {"लेख में लिखा है।", "The article says so."}});
    question.evidence = {sentence_with("इंजीनियर अनिता")};
    return question;
}

Question sound_cloze() {
    Question question = sound_choice();
    question.kind = QuestionKind::cloze;
    question.form = AnswerForm::cloze;
    question.stem = "पुल की लंबाई ______ मीटर है।";
    question.answer = "340";
    question.options[0].text = "340";
    question.options[1].text = "270";
    question.options[2].text = "380";
    question.options[3].text = "410";
    question.evidence = {sentence_with("पुल की लंबाई")};
    return question;
}

Question sound_true_false() {
    Question question;
    question.kind = QuestionKind::true_false;
    question.form = AnswerForm::true_false;
    question.stem = "पुल की लंबाई 350 मीटर है।";
    question.answer = "ग़लत";
    question.extractive = false;
    question.options = {
        {"सही", false, {"क", "a"}}, {"ग़लत", true, {"क", "a"}}, {"लेख में नहीं बताया गया", false, {"क", "a"}}};
    question.evidence = {sentence_with("पुल की लंबाई")};
    return question;
}

std::string flaws_of(const Question& question) {
    std::string names;
    for (const ItemFlaw flaw : review_question(hindi(), question, article))
        names += (names.empty() ? "" : " ") + std::string(item_flaw_name(flaw));
    return names;
}

std::string flaws_after(Question question, const std::function<void(Question&)>& change) {
    change(question);
    return flaws_of(question);
}

}  // namespace

TEST_CASE("sound questions of every form have no flaw") {
    CHECK(flaws_of(sound_choice()).empty());
    CHECK(flaws_of(sound_cloze()).empty());
    CHECK(flaws_of(sound_true_false()).empty());
    // what is claimed may stand whole after कि
    CHECK(flaws_after(sound_choice(), [](Question& q) { q.stem = "किसने कहा कि पुल का उद्घाटन हुआ?"; }).empty());
    CHECK(flaws_after(sound_choice(), [](Question& question) {
              question.form = AnswerForm::typed;
              question.options.clear();
          }).empty());
}

TEST_CASE("each rule of item writing finds the question that breaks it, and only that rule does") {
    struct Row {
        ItemFlaw flaw;
        std::function<void(Question&)> change;
    };
    const Row rows[] = {
        {ItemFlaw::stem_without_question_mark, [](Question& q) { q.stem.pop_back(); }},
        {ItemFlaw::stem_without_question_word, [](Question& q) { q.stem = "सोमवार को कोटा में पुल का उद्घाटन हुआ?"; }},
        {ItemFlaw::stem_with_several_question_words, [](Question& q) { q.stem = "पुल का उद्घाटन कब और किसने किया?"; }},
        {ItemFlaw::stem_too_short, [](Question& q) { q.stem = "उद्घाटन किसने किया?"; }},
        {ItemFlaw::stem_too_long,
         [](Question& q) {
             q.stem = "किसने";
             for (int i = 0; i < 29; ++i) q.stem += " पुल";
             q.stem += " बनाया?";
         }},
        {ItemFlaw::stem_with_unresolved_pronoun, [](Question& q) { q.stem = "सोमवार को उसका उद्घाटन किसने किया?"; }},
        {ItemFlaw::stem_with_unresolved_pronoun, [](Question& q) { q.stem = "इस पुल का उद्घाटन किसने किया?"; }},
        {ItemFlaw::stem_asks_inside_a_claim, [](Question& q) { q.stem = "अख़बार लिखता है कि पुल का उद्घाटन किसने किया?"; }},
        {ItemFlaw::stem_gives_key_away, [](Question& q) { q.stem = "अनिता राव के पुल का उद्घाटन किसने किया?"; }},
        {ItemFlaw::evidence_not_in_article, [](Question& q) { q.evidence.clear(); }},
        {ItemFlaw::evidence_not_in_article, [](Question& q) { q.evidence[0].end = 100'000; }},
        {ItemFlaw::evidence_not_in_article, [](Question& q) { ++q.evidence[0].begin; }},  // inside a letter
        {ItemFlaw::answer_not_in_evidence, [](Question& q) { q.evidence = {sentence_with("पुल की लंबाई")}; }},
        {ItemFlaw::option_count, [](Question& q) { q.options.resize(2); }},
        {ItemFlaw::option_count,
         [](Question& q) {
             q.options.push_back({"हरि पंत", false, {"क", "a"}});
             q.options.push_back({"उमा सेन", false, {"क", "a"}});
         }},
        {ItemFlaw::key_count, [](Question& q) { q.options[0].correct = false; }},
        {ItemFlaw::key_count, [](Question& q) { q.options[1].correct = true; }},
        {ItemFlaw::options_say_the_same, [](Question& q) { q.options[1].text = "सुधा  नायर"; }},
        {ItemFlaw::option_contains_another, [](Question& q) { q.options[1].text = "सुधा नायर दास"; }},
        {ItemFlaw::all_or_none_of_the_above, [](Question& q) { q.options[3].text = "इनमें से कोई नहीं"; }},
        {ItemFlaw::all_or_none_of_the_above, [](Question& q) { q.options[3].text = "उपर्युक्त सभी"; }},
        {ItemFlaw::key_stands_out_by_length,
         [](Question& q) {
             q.answer = q.options[0].text = "इंजीनियर अनिता राव ने सोमवार को";
             q.stem = "कोटा में पुल का उद्घाटन किसने किया?";
         }},
        {ItemFlaw::option_without_reason, [](Question& q) { q.options[2].why.hindi.clear(); }},
        {ItemFlaw::typed_answer_of_several,
         [](Question& q) {
             q.form = AnswerForm::typed;
             q.options.clear();
             q.extractive = false;
             q.answer = "अनिता राव और सोमवार";
         }},
        {ItemFlaw::answer_is_not_the_key, [](Question& q) { q.answer = "अनिता"; }},
    };
    for (const Row& row : rows) {
        const std::string flaw(item_flaw_name(row.flaw));
        CAPTURE(flaw);
        CHECK(flaws_after(sound_choice(), row.change) == flaw);
    }
}

TEST_CASE("the number of options is judged by the form") {
    CHECK(flaws_after(sound_true_false(), [](Question& q) { q.options.pop_back(); }) == "option_count");
    CHECK(flaws_after(sound_cloze(), [](Question& q) { q.options.resize(1); }).find("option_count") !=
          std::string::npos);
    CHECK(flaws_after(sound_choice(), [](Question& q) { q.options.resize(3); }).empty());
}

TEST_CASE("events to be ordered have places 1 to n and are not shown in order") {
    Question sound;
    sound.kind = QuestionKind::order;
    sound.form = AnswerForm::order;
    sound.stem = "घटनाओं को समय के क्रम में रखिए।";
    sound.answer = "पुल बना → पुल टूटा → पुल फिर बना";
    sound.extractive = false;
    sound.options = {
        {"पुल टूटा", false, {"क", "a"}, 2}, {"पुल बना", false, {"क", "a"}, 1}, {"पुल फिर बना", false, {"क", "a"}, 3}};
    sound.evidence = {sentence_with("नदी पर")};
    struct Row {
        std::string flaws;
        std::function<void(Question&)> change;
    };
    const Row rows[] = {
        {"", [](Question&) {}},
        {"places_not_in_sequence", [](Question& q) { q.options[0].place = 3; }},
        {"places_not_in_sequence", [](Question& q) { q.options[0].place = 4; }},
        {"shown_in_the_right_order", [](Question& q) { std::swap(q.options[0], q.options[1]); }},
        {"answer_is_not_the_key", [](Question& q) { q.answer = "पुल बना → पुल फिर बना → पुल टूटा"; }},
        {"options_say_the_same answer_is_not_the_key", [](Question& q) { q.options[2].text = "पुल बना"; }},
        {"option_without_reason", [](Question& q) { q.options[1].why.hindi.clear(); }},
        {"option_count answer_is_not_the_key", [](Question& q) { q.options.pop_back(); }},
    };
    for (const Row& row : rows) CHECK(flaws_after(sound, row.change) == row.flaws);
}

TEST_CASE("items to be matched pair off with the partners shown") {
    Question sound;
    sound.kind = QuestionKind::match;
    sound.form = AnswerForm::match;
    sound.stem = "व्यक्ति का पद से मिलान कीजिए।";
    sound.extractive = false;
    sound.options = {{"अनिता राव", false, {"क", "a"}, 0, "इंजीनियर"},
                     {"मोहन दास", false, {"क", "a"}, 0, "मंत्री"},
                     {"सुधा नायर", false, {"क", "a"}, 0, "महापौर"}};
    sound.partners = {"मंत्री", "महापौर", "इंजीनियर"};
    sound.evidence = {sentence_with("नदी पर")};
    struct Row {
        std::string flaws;
        std::function<void(Question&)> change;
    };
    const Row rows[] = {
        {"", [](Question&) {}},
        {"partners_do_not_pair_off", [](Question& q) { q.options[0].partner = "मंत्री"; }},
        {"partners_do_not_pair_off", [](Question& q) { q.partners.push_back("डॉक्टर"); }},
        {"partners_say_the_same partners_do_not_pair_off", [](Question& q) { q.partners[1] = "मंत्री"; }},
        {"options_say_the_same", [](Question& q) { q.options[1].text = "अनिता राव"; }},
        {"option_without_reason", [](Question& q) { q.options[1].why.hindi.clear(); }},
    };
    for (const Row& row : rows) CHECK(flaws_after(sound, row.change) == row.flaws);
}

TEST_CASE("sentences to be marked stand in the article in this order, and the key is the evidence") {
    Question sound;
    sound.kind = QuestionKind::mark;
    sound.form = AnswerForm::mark;
    sound.stem = "लेख का कौन-सा वाक्य बताता है कि पुल का उद्घाटन किसने किया?";
    for (const std::string begins : {"नदी पर", "इंजीनियर अनिता", "पुल की लंबाई"}) {
        const Span span = sentence_with(begins);
        sound.options.push_back({article.substr(span.begin, span.end - span.begin), false, {"क", "a"}});
    }
    sound.options[1].correct = true;
    sound.answer = sound.options[1].text;
    sound.evidence = {sentence_with("इंजीनियर अनिता")};
    struct Row {
        std::string flaws;
        std::function<void(Question&)> change;
    };
    const Row rows[] = {
        {"", [](Question&) {}},
        {"option_not_in_article", [](Question& q) { q.options[0].text = "नदी पर नया बाँध बना।"; }},
        {"option_not_in_article", [](Question& q) { std::swap(q.options[0], q.options[2]); }},
        {"key_count", [](Question& q) { q.options[0].correct = true; }},
        {"answer_not_in_evidence key_is_not_the_evidence",
         [](Question& q) { q.evidence = {sentence_with("पुल की लंबाई")}; }},
    };
    for (const Row& row : rows) CHECK(flaws_after(sound, row.change) == row.flaws);
}

TEST_CASE("a pronoun that its own stem explains, or that is a word of a name, is no flaw") {
    struct Row {
        std::string stem;
        bool sound;
    };
    const Row rows[] = {
        {"किसने अपने पुल का उद्घाटन किया?", true},  {"किम जोंग उन ने किससे पुल ख़रीदा?", true},
        {"उन्होंने पुल का उद्घाटन कब किया?", false}, {"वहाँ पुल का उद्घाटन किसने किया?", false},
        {"मंत्री ने उनसे पुल कब ख़रीदा?", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.stem);
        const std::string flaws = flaws_after(sound_choice(), [&](Question& q) { q.stem = row.stem; });
        CHECK(flaws == (row.sound ? "" : "stem_with_unresolved_pronoun"));
    }
}
