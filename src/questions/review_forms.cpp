#include "questions/review_forms.h"

#include <algorithm>
#include <set>
#include <string>

#include "text/fold.h"

namespace bodh {
namespace {

constexpr std::size_t options_least = 3;
constexpr std::size_t options_most = 5;

void flag(bool broken, ItemFlaw flaw, std::vector<ItemFlaw>& flaws) {
    if (broken) flaws.push_back(flaw);
}

bool all_different(const std::vector<std::string>& texts) {
    std::set<std::string> seen;
    return std::all_of(texts.begin(), texts.end(),
                       [&](const std::string& text) { return seen.insert(fold(text)).second; });
}

std::vector<std::string> option_texts(const Question& question) {
    std::vector<std::string> texts;
    for (const Option& option : question.options) texts.push_back(option.text);
    return texts;
}

void review_shared(const Question& question, std::vector<ItemFlaw>& flaws) {
    const std::size_t count = question.options.size();
    flag(count < options_least || count > options_most, ItemFlaw::option_count, flaws);
    flag(!all_different(option_texts(question)), ItemFlaw::options_say_the_same, flaws);
}

void review_reasons(const Question& question, std::vector<ItemFlaw>& flaws) {
    flag(std::any_of(question.options.begin(), question.options.end(),
                     [](const Option& option) { return option.why.hindi.empty(); }),
         ItemFlaw::option_without_reason, flaws);
}

}  // namespace

void review_order(const Question& question, std::vector<ItemFlaw>& flaws) {
    review_shared(question, flaws);
    review_reasons(question, flaws);
    const std::vector<Option>& options = question.options;
    std::vector<const Option*> placed(options.size(), nullptr);
    for (const Option& option : options)
        if (option.place >= 1 && option.place <= placed.size()) placed[option.place - 1] = &option;
    const bool complete = std::find(placed.begin(), placed.end(), nullptr) == placed.end();
    flag(!complete, ItemFlaw::places_not_in_sequence, flaws);
    if (!complete) return;
    const bool solved = std::is_sorted(options.begin(), options.end(),
                                       [](const Option& a, const Option& b) { return a.place < b.place; });
    flag(solved, ItemFlaw::shown_in_the_right_order, flaws);
    std::string answer;
    for (const Option* option : placed) answer += (answer.empty() ? "" : " → ") + option->text;
    flag(question.answer != answer, ItemFlaw::answer_is_not_the_key, flaws);
}

void review_match(const Question& question, std::vector<ItemFlaw>& flaws) {
    review_shared(question, flaws);
    review_reasons(question, flaws);
    std::vector<std::string> belonging;
    for (const Option& option : question.options) belonging.push_back(option.partner);
    std::vector<std::string> shown = question.partners;
    flag(!all_different(shown), ItemFlaw::partners_say_the_same, flaws);
    std::sort(belonging.begin(), belonging.end());
    std::sort(shown.begin(), shown.end());
    flag(belonging != shown, ItemFlaw::partners_do_not_pair_off, flaws);
}

void review_mark(const Question& question, std::string_view article_text, std::vector<ItemFlaw>& flaws) {
    review_shared(question, flaws);
    std::size_t from = 0;
    bool in_text = true;
    for (const Option& option : question.options) {
        const std::size_t at = article_text.find(option.text, from);
        in_text = in_text && !option.text.empty() && at != std::string_view::npos;
        if (in_text) from = at + option.text.size();
    }
    flag(!in_text, ItemFlaw::option_not_in_article, flaws);
    const bool proven = std::any_of(question.evidence.begin(), question.evidence.end(), [&](const Span& evidence) {
        return slice(article_text, evidence) == question.answer;
    });
    flag(!proven, ItemFlaw::key_is_not_the_evidence, flaws);
}

}  // namespace bodh
